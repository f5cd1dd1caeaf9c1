import { describe, expect, test } from 'vitest';
import { type Answer, questionResult } from '../../../../shared/domain/assessment/answers.ts';
import { assess, assessmentTrend } from '../../../../shared/domain/assessment/assessment.ts';
import { anchorOf, QUESTION_IDS } from '../../../../shared/domain/assessment/question.ts';
import { QUESTIONS, questionsOf } from '../../../../shared/domain/assessment/questions.ts';

const answers = (self: Answer, ...others: readonly Answer[]) => ({ self, others });

/** Domain §11.8, self first, then four others. */
const ALIGNMENT = {
  A1: answers(4, 2, 1, 3, 2),
  A2: answers(4, 3, 2, 3, 2),
  A3: answers(3, 2, 2, 1, 2),
  A4: answers(5, 2, 3, 2, 3),
  A5: answers(3, 1, 2, 2, 1),
};
const IDS = ['A1', 'A2', 'A3', 'A4', 'A5'] as const;

describe('assessment A1–A5 (domain §11.8)', () => {
  const result = assess(ALIGNMENT);
  const figures = (key: 'mean' | 'sd' | 'gap') => IDS.map((id) => result.questions[id]?.[key]);

  test('means, deviations and gaps', () => {
    expect(figures('mean')).toEqual([2.4, 2.8, 2, 3, 1.8]);
    expect(figures('sd')).toEqual([1.14, 0.84, 0.71, 1.22, 0.84]);
    expect(figures('gap')).toEqual([2, 1.5, 1.25, 2.5, 1.5]);
  });

  test('flags', () => {
    expect(result.blindSpots).toEqual(IDS);
    expect(result.divergent).toEqual(['A4']);
    expect(result.low).toEqual(['A1', 'A2', 'A3', 'A5']);
    expect(result.hiddenStrengths).toEqual([]);
  });

  test('dimension: all, self, others', () => {
    expect(result.dimensions.A).toEqual({ score: 48, self: 76, others: 41, answered: 5, band: 'developing' });
    expect(result.dimensions.E.score).toBeNull();
    expect([result.overall, result.band]).toEqual([48, 'developing']);
  });
});

describe('rules of scoring (domain §8.3)', () => {
  test('others stay hidden below three answers', () => {
    const two = questionResult(answers(4, 2, 1, null));
    expect(two).toMatchObject({ othersMean: null, gap: null, isBlindSpot: false, othersHidden: true, n: 3 });
    expect(questionResult(answers(4, 2, 1, 3))).toMatchObject({ othersMean: 2, gap: 2, othersHidden: false });
  });

  test('gap of exactly one point on either side', () => {
    expect(questionResult(answers(3, 2, 2, 2)).isBlindSpot).toBe(true);
    expect(questionResult(answers(2, 3, 3, 3)).isHiddenStrength).toBe(true);
    expect(questionResult(answers(3, 2, 2, 3)).isBlindSpot).toBe(false);
  });

  test('nothing answered, one answer', () => {
    expect(questionResult(answers(null))).toMatchObject({
      n: 0,
      mean: null,
      sd: null,
      range: null,
      isLow: false,
    });
    expect(questionResult(answers(4))).toMatchObject({ n: 1, mean: 4, sd: null, range: 0 });
  });

  test('a dimension needs 60% of its questions', () => {
    const three = { A1: ALIGNMENT.A1, A2: ALIGNMENT.A2, A3: ALIGNMENT.A3 };
    expect(assess(three).dimensions.A).toMatchObject({ score: 48, answered: 3 });
    expect(assess({ A1: ALIGNMENT.A1, A2: ALIGNMENT.A2 }).dimensions.A.score).toBeNull();
    expect(assess({ ...three, A3: answers(null, null) }).dimensions.A.score).toBeNull();
  });

  test('overall is the mean of the dimensions there are', () => {
    const one = (score: number) => answers(score, score, score, score);
    const enterprise = { E1: one(5), E2: one(5), E3: one(5) };
    expect(assess({ ...ALIGNMENT, ...enterprise }).overall).toBe(74);
    expect(assess({}).overall).toBeNull();
  });

  test('trend compares the same version only', () => {
    expect(assessmentTrend({ score: 48, version: 1 }, { score: 41.5, version: 1 })).toBe(6.5);
    expect(assessmentTrend({ score: 48, version: 2 }, { score: 41.5, version: 1 })).toBeNull();
    expect(assessmentTrend({ score: null, version: 1 }, { score: 41.5, version: 1 })).toBeNull();
  });
});

describe('questions (domain §8.2)', () => {
  test('26 in order: 5, 6, 10 and 5', () => {
    expect(QUESTIONS.map(({ id }) => id)).toEqual(QUESTION_IDS);
    expect((['E', 'M', 'C', 'A'] as const).map((key) => questionsOf(key).length)).toEqual([5, 6, 10, 5]);
  });

  test('own anchors at 0, 3 and 5, the generic wording elsewhere', () => {
    const question = QUESTIONS[0];
    if (question === undefined) throw new Error('no question');
    expect([0, 1, 3, 4, 5].map((score) => anchorOf(question, score)?.zh)).toEqual([
      '不掌握',
      '偶尔，靠个人',
      '每年调查',
      '有数据衡量',
      '分客户季度更新并驱动改进',
    ]);
  });
});
