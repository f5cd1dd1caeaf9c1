import { describe, expect, test } from 'vitest';
import { fiveForces } from '../../../../shared/domain/strategy/five-forces.ts';
import {
  forecastOf,
  OPPORTUNITY_STAGES,
  weightedValue,
} from '../../../../shared/domain/strategy/forecast.ts';
import { isStrategyRisk } from '../../../../shared/domain/strategy/generic-strategy.ts';
import { assessInvestment } from '../../../../shared/domain/strategy/investment.ts';
import {
  accountSatisfaction,
  brokenCardRules,
  cardScore,
} from '../../../../shared/domain/strategy/opinion-card.ts';

describe('investment (domain §11.8)', () => {
  test('ROI example', () => {
    const result = assessInvestment({ costs: [60 + 40 + 20, 30, 30, 30], benefits: [0, 90, 120, 130] });
    expect(result.tco).toBe(210);
    expect(result.roi).toBe(61.9);
    expect(result.npv).toBe(84.06);
    expect(result.payback).toBe(1.67);
    expect(result.cumulative).toEqual([-120, -60, 30, 130]);
  });

  test('money that never comes back, and no cost at all', () => {
    expect(assessInvestment({ costs: [100], benefits: [0, 50] })).toMatchObject({ payback: null, roi: -50 });
    expect(assessInvestment({ costs: [], benefits: [5] })).toMatchObject({ roi: null, payback: 0, tco: 0 });
  });

  test('a later relapse moves the payback behind it', () => {
    expect(assessInvestment({ costs: [10, 0, 30, 0], benefits: [0, 20, 0, 40] }).payback).toBe(2.5);
  });
});

describe('forecast 2026 (domain §11.8)', () => {
  test('baseline and weighted opportunities against the target', () => {
    const opportunities = [
      { value: 900, probability: 60 },
      { value: 1200, probability: 40 },
      { value: 400, probability: 70 },
      { value: 600, probability: 50 },
    ];
    expect(forecastOf(5200, opportunities, 6944)).toEqual({ forecast: 6800, weighted: 1600, gap: 144 });
    expect(forecastOf(5200, [])).toEqual({ forecast: 5200, weighted: 0, gap: null });
    expect(weightedValue(900, 60)).toBe(540);
  });

  test('default probabilities by stage', () => {
    expect(OPPORTUNITY_STAGES.map(({ probability }) => probability)).toEqual([10, 25, 50, 70, 90, 100, 0]);
  });
});

describe('five forces (domain §11.8)', () => {
  test('4,3,4,2,5 is harsh', () => {
    const forces = { entrants: 4, substitutes: 3, buyers: 4, suppliers: 2, rivalry: 5 };
    expect(fiveForces(forces)).toEqual({ mean: 3.6, attractiveness: 28, band: 'harsh' });
  });

  test('bands and nothing scored', () => {
    expect(fiveForces({ buyers: 2 })).toMatchObject({ attractiveness: 60, band: 'attractive' });
    expect(fiveForces({ buyers: 3 })).toMatchObject({ attractiveness: 40, band: 'mixed' });
    expect(fiveForces({})).toEqual({ mean: null, attractiveness: null, band: null });
  });

  test('the middle is a risk', () => {
    expect([isStrategyRisk('middle'), isStrategyRisk('cost')]).toEqual([true, false]);
  });
});

describe('opinion card (domain §8.5, §11.8)', () => {
  test('six items on 1–4: 4,3,3,2,4,3', () => {
    const answers = [4, 3, 3, 2, 4, 3].map((mark) => ({ option: mark - 1, options: 4 }));
    expect(cardScore(answers)).toBe(72.22);
    expect(cardScore([...answers, null])).toBe(72.22);
    expect(cardScore([])).toBeNull();
  });

  test('fewer than five cards are only indicative', () => {
    expect(accountSatisfaction([70, 80, 90, 60])).toEqual({ csat: 75, n: 4, isIndicative: true });
    expect(accountSatisfaction([70, 80, 90, 60, 75]).isIndicative).toBe(false);
  });

  const question = (angle: string) => ({ angle, options: ['差', '一般', '好', '很好'] });
  const card = {
    heading: '请您给我们打个分',
    questions: ['产品', '交付', '服务', '人员', '价格'].map(question),
    commentSpaces: 1,
    signatureRequired: false,
    answeredOnTheSpot: true,
    freeReturn: false,
    handedOverBy: '林曜',
  };

  test('a good card breaks no rule', () => {
    expect(brokenCardRules(card)).toEqual([]);
    expect(brokenCardRules({ ...card, answeredOnTheSpot: false, freeReturn: true })).toEqual([]);
  });

  test.each([
    ['R1', { questions: card.questions.slice(0, 4) }],
    ['R1', { questions: Array.from({ length: 11 }, (_, i) => question(`${i}`)) }],
    ['R2', { questions: [...card.questions, { angle: '总体', options: ['好', '差'] }] }],
    ['R3', { questions: card.questions.map((one, i) => ({ ...one, angle: i < 2 ? '产品' : '服务' })) }],
    ['R4', { commentSpaces: 0 }],
    ['R5', { heading: '字'.repeat(21) }],
    ['R5', { heading: ' ' }],
    ['R6', { signatureRequired: true }],
    ['R7', { answeredOnTheSpot: false }],
    ['R8', { handedOverBy: '' }],
  ])('%s', (rule, change) => {
    expect(brokenCardRules({ ...card, ...change })).toEqual([rule]);
  });
});
