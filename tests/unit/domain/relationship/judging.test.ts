import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JudgingAnswer,
  type JudgingAnswers,
  judgingEvidence,
  REPLIES,
  seenBehaviours,
} from '../../../../shared/domain/relationship/judging.ts';
import {
  ATTITUDE_QUESTIONS,
  INFLUENCE_QUESTIONS,
  JUDGED,
  JUDGING_QUESTIONS,
  type JudgingQuestion,
  LEVEL_QUESTIONS,
  ROLE_QUESTIONS,
} from '../../../../shared/domain/relationship/judging-questions.ts';
import {
  judgeAttitude,
  judgeInfluence,
  judgeLevel,
  judgeRoles,
} from '../../../../shared/domain/relationship/judging-rules.ts';

const TODAY = '2026-01-15';
const yes = (date: string | null = null, seen = ''): JudgingAnswer => ({ reply: 'yes', date, seen });
const no: JudgingAnswer = { reply: 'no', date: null, seen: '' };
const say = (text: { zh: string }) => text.zh;

/** Yes to every question up to a step. */
const upTo = (questions: readonly JudgingQuestion[], step: number, date: string | null = null) =>
  Object.fromEntries(questions.filter((one) => one.step <= step).map(({ id }) => [id, yes(date)]));

const answersTo = (questions: readonly JudgingQuestion[]) =>
  fc.record(
    Object.fromEntries(
      questions.map(({ id }) => [
        id,
        fc.record({
          reply: fc.constantFrom(...REPLIES),
          date: fc.constantFrom(null, '2025-12-01', '2020-01-01', '2030-01-01', 'not a day', ''),
          seen: fc.string({ maxLength: 20 }),
        }),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<JudgingAnswers>;

describe('closeness by what was seen (domain §7.3)', () => {
  it('is the highest rung without a gap', () => {
    for (const rung of [1, 2, 3, 4, 5]) {
      expect(judgeLevel(upTo(LEVEL_QUESTIONS, rung, '2025-12-01'), TODAY, false).value).toBe(rung);
    }
    const gap = { ...upTo(LEVEL_QUESTIONS, 4, '2025-12-01'), shares: no };
    const { value, missing } = judgeLevel(gap, TODAY, false);
    expect(value).toBe(2);
    expect(missing).toEqual(['shares']);
  });

  it('is R0 for whoever has not met us, and takes any deed for having met us', () => {
    expect(judgeLevel({ met: no }, TODAY, false).value).toBe(0);
    expect(judgeLevel({ met: no, speaks: yes('2025-12-01') }, TODAY, false).value).toBe(0);
    expect(judgeLevel({ speaks: yes('2025-12-01') }, TODAY, false)).toMatchObject({
      value: 1,
      because: ['speaks'],
      missing: ['grants', 'answers', 'exchanges'],
    });
  });

  it('caps 3 and more at 2 without a behaviour dated within twelve months', () => {
    for (const date of [null, '2025-01-14', '2026-01-16', '2025-02-30']) {
      const { value, cappedFrom } = judgeLevel(upTo(LEVEL_QUESTIONS, 4, date), TODAY, false);
      expect([value, cappedFrom]).toEqual([2, 4]);
    }
    expect(judgeLevel(upTo(LEVEL_QUESTIONS, 4), TODAY, true)).toMatchObject({ value: 4, cappedFrom: null });
    expect(judgeLevel(upTo(LEVEL_QUESTIONS, 4, '2025-01-15'), TODAY, false).value).toBe(4);
  });
});

describe('attitude, influence and roles', () => {
  it('weighs the strongest sign for us against the strongest against us', () => {
    expect(judgeAttitude({ sells: yes(), prefers: yes() }, TODAY).value).toBe(2);
    expect(judgeAttitude({ prefers: yes() }, TODAY)).toMatchObject({
      value: 1,
      missing: ['sells', 'guards'],
    });
    expect(judgeAttitude({ even: yes() }, TODAY).value).toBe(0);
    expect(judgeAttitude({ rival: yes(), other: yes() }, TODAY)).toMatchObject({
      value: -2,
      because: ['rival'],
    });
    expect(judgeAttitude({ sells: yes('2025-12-01'), rival: yes('2025-12-01') }, TODAY)).toMatchObject({
      value: 0,
      isMixed: true,
      confidence: 'low',
      missing: ['prefers'],
    });
    const denied = Object.fromEntries(ATTITUDE_QUESTIONS.map(({ id }) => [id, no]));
    expect(judgeAttitude(denied, TODAY).value).toBe(0);
  });

  it('reads influence from the highest step that was seen in full', () => {
    expect(judgeInfluence({ direction: yes(), overrules: yes() }, TODAY).value).toBe(5);
    expect(judgeInfluence({ direction: yes(), consulted: yes() }, TODAY).value).toBe(2);
    expect(judgeInfluence({ field: yes(), heard: yes() }, TODAY).missing).toEqual(['direction', 'overrules']);
    expect(judgeInfluence({ consulted: no }, TODAY).value).toBe(1);
    expect(judgeInfluence({ field: no }, TODAY).value).toBeNull();
  });

  it('names every part and the side from which purchases are influenced', () => {
    expect(judgeRoles({ decider: yes(), user: yes(), coach: yes() }, TODAY).value).toEqual({
      roles: ['decider', 'user'],
      buying: 'EB',
      coach: true,
    });
    expect(judgeRoles({ gatekeeper: yes(), user: yes() }, TODAY).value?.buying).toBe('TB');
    expect(judgeRoles({ funds: yes() }, TODAY).value).toEqual({ roles: [], buying: 'EB', coach: false });
    expect(judgeRoles({ influencer: yes() }, TODAY).value?.buying).toBeNull();
  });
});

describe('evidence of an accepted proposal', () => {
  const input = (
    answers: JudgingAnswers,
    source: Parameters<typeof judgingEvidence>[0]['source'] = null,
  ) => ({
    questions: ATTITUDE_QUESTIONS,
    answers,
    proposal: judgeAttitude(answers, TODAY),
    today: TODAY,
    source,
    say,
  });

  it('is collected with a day or a source, else a guess, and says what was seen', () => {
    expect(judgingEvidence(input({ prefers: yes('2025-11-20', '评标会后说我们更稳') }))).toEqual({
      status: 'collected',
      confidence: 'high',
      sourceType: 'customer_talk',
      asOf: '2025-11-20',
      reasoning: '✓ 2025-11-20 被问到时表示更倾向我方 — 评标会后说我们更稳',
    });
    expect(judgingEvidence(input({ prefers: yes() }))).toMatchObject({
      status: 'inferred',
      confidence: 'low',
      asOf: TODAY,
    });
    expect(judgingEvidence(input({ prefers: yes() }, { type: 'partner', ref: '集成商' }))).toMatchObject({
      status: 'collected',
      confidence: 'medium',
      sourceType: 'partner',
      sourceRef: '集成商',
    });
  });

  it('logs dated behaviours, in the question’s words where none were given', () => {
    const answers = {
      sells: yes('2025-12-03'),
      prefers: yes('2025-11-20', ' 说了 '),
      guards: yes('2020-01-01'),
    };
    expect(seenBehaviours(ATTITUDE_QUESTIONS, answers, TODAY, say)).toEqual([
      { date: '2025-11-20', text: '说了' },
      { date: '2025-12-03', text: '没人问时也主动为我方推销' },
    ]);
  });
});

describe('whatever was answered', () => {
  it('proposes nothing where everything is unknown', () => {
    const unknown = Object.fromEntries(
      JUDGED.flatMap((key) =>
        JUDGING_QUESTIONS[key].map(({ id }) => [id, { reply: 'unknown', date: null, seen: '' }]),
      ),
    ) as JudgingAnswers;
    for (const answers of [{}, unknown]) {
      expect(judgeLevel(answers, TODAY, true).value).toBeNull();
      expect(judgeAttitude(answers, TODAY).value).toBeNull();
      expect(judgeInfluence(answers, TODAY).value).toBeNull();
      expect(judgeRoles(answers, TODAY).value).toBeNull();
    }
  });

  it('never falls in closeness or influence with one more yes', () => {
    const rules = [
      [LEVEL_QUESTIONS, (answers: JudgingAnswers) => judgeLevel(answers, TODAY, false).value],
      [INFLUENCE_QUESTIONS, (answers: JudgingAnswers) => judgeInfluence(answers, TODAY).value],
    ] as const;
    for (const [questions, read] of rules) {
      fc.assert(
        fc.property(answersTo(questions), fc.constantFrom(...questions), (answers, { id }) => {
          const before = read(answers) ?? 0;
          const date = answers[id]?.date ?? null;
          expect(read({ ...answers, [id]: yes(date) }) ?? 0).toBeGreaterThanOrEqual(before);
        }),
      );
    }
  });

  it('stays on the scales, with reasons and a confidence', () => {
    fc.assert(
      fc.property(answersTo(Object.values(JUDGING_QUESTIONS).flat()), fc.boolean(), (answers, isLogged) => {
        const level = judgeLevel(answers, TODAY, isLogged);
        const attitude = judgeAttitude(answers, TODAY);
        const influence = judgeInfluence(answers, TODAY);
        for (const [{ value, because }, min, max] of [
          [level, 0, 5],
          [attitude, -2, 2],
          [influence, 1, 5],
        ] as const) {
          if (value === null) continue;
          expect(Number.isInteger(value) && value >= min && value <= max).toBe(true);
          expect(because.length).toBeGreaterThan(0);
        }
        expect(judgeRoles(answers, TODAY).missing).toEqual([]);
        for (const proposal of [level, attitude, influence, judgeRoles(answers, TODAY)]) {
          const evidence = judgingEvidence({
            questions: ROLE_QUESTIONS,
            answers,
            proposal,
            today: TODAY,
            source: null,
            say,
          });
          expect(evidence.asOf !== undefined && evidence.asOf <= TODAY).toBe(true);
        }
      }),
    );
  });
});
