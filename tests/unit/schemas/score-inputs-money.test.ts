import { describe, expect, test } from 'vitest';
import {
  SCORE_MODELS,
  type ScoreModelName,
  scoreHelp,
  scoreModels,
} from '../../../shared/schemas/score-inputs.ts';

const run = (model: ScoreModelName, input: unknown) => scoreModels[model].compute(input);
const isRefused = (model: ScoreModelName, input: unknown) =>
  !scoreModels[model].input.safeParse(input).success;

test('every model says in one line of each language what it is for', () => {
  for (const model of SCORE_MODELS) {
    expect(scoreHelp[model].zh).not.toBe('');
    expect(scoreHelp[model].en).toMatch(/^[A-Z].*[^.]$/);
  }
});

describe('the numbers of domain §11', () => {
  test('economics of 2025 (§11.3)', () => {
    const input = {
      revenue: 5610,
      cogs: 3815,
      costToServe: 785,
      staff: { opening: 22, closing: 26, shared: [{ staff: 4, allocation: 50 }] },
      company: { revenue: 60_000, profit: 9600, headcount: 400 },
    };
    expect(run('economics', input)).toMatchObject({
      fte: 26,
      grossMargin: 1795,
      grossMarginPercent: 32,
      contribution: 1010,
      contributionMargin: 18,
      salesPerHead: 215.77,
      profitPerHead: 38.85,
      companySalesPerHead: 150,
      companyProfitPerHead: 24,
      salesIndex: 143.85,
      profitIndex: 161.86,
      salesShare: 9.35,
      supportsProductivity: true,
    });
  });

  test('future account value (§11.5)', () => {
    const years = [
      { wallet: 22_400, targetShare: 31, margin: 18 },
      { wallet: 25_000, targetShare: 35, margin: 18.5 },
      { wallet: 28_000, targetShare: 40, margin: 19 },
    ];
    expect(run('fav', { years, stickiness: 53.4 })).toMatchObject({
      retention: 0.85,
      fav: 2914.28,
      years: [
        { sales: 6944, contribution: 1249.92, presentValue: 965.85 },
        { sales: 8750, contribution: 1618.75, presentValue: 966.57 },
        { sales: 11_200, contribution: 2128, presentValue: 981.86 },
      ],
    });
  });

  test('upside and downside of Yunxiu (§11.7)', () => {
    const account = {
      wallet: 20_000,
      currentShare: 28.05,
      targetShare: 40,
      contribution: 1010,
      strandedFte: 20,
      annualCostPerFte: 28,
      specificAssets: 300,
    };
    expect(run('scenario', account)).toMatchObject({ upside: 2390, downside: 1870, unknownParts: [] });
    const accounts = [
      { name: 'a', revenue: 60 },
      { name: 'b', revenue: 40 },
    ];
    expect(run('scenario', { ...account, portfolio: { accounts, lost: 'a' } })).toMatchObject({
      before: { cr1: 60 },
      after: { cr1: 100, total: 40 },
    });
    expect(run('scenario', { portfolio: { accounts, lost: 'a', percent: 50 } })).toMatchObject({
      downside: null,
      after: { total: 70, cr1: 57.14 },
    });
  });

  test('credit: the weights of §9.3 give 75.00 for 4,4,3,3,4 (§11.8)', () => {
    const scores = { payment: 4, finance: 4, stability: 3, dealing: 3, disputes: 4 };
    expect(run('credit', { scores, monthlyBilling: 467.5, termsDays: 60, used: 780 })).toEqual({
      score: 75,
      grade: 'A',
      limit: 935,
      usePercent: 83.42,
      isAlert: false,
    });
    expect(run('credit', { scores, monthlyBilling: 467.5, termsDays: 60, used: 841.5 })).toMatchObject({
      usePercent: 90,
      isAlert: true,
    });
  });

  test('forecast, investment, performance, card, forces (§11.8)', () => {
    const opportunities = [
      { value: 900, probability: 60 },
      { value: 1200, probability: 40 },
      { value: 400, stage: 'tender' },
      { value: 600, stage: 'proposal' },
    ];
    expect(run('forecast', { baseline: 5200, opportunities, target: 6944 })).toMatchObject({
      forecast: 6800,
      gap: 144,
    });
    const costs = [120, 30, 30, 30];
    const roi = { tco: 210, roi: 61.9, npv: 84.06, payback: 1.67 };
    expect(run('investment', { costs, benefits: [0, 90, 120, 130] })).toMatchObject(roi);
    const lines = {
      costs: [{ area: 'technology', amounts: costs }],
      benefits: [{ area: 'sales', kind: 'revenue', margin: 20, amounts: [null, 450, 600, 650] }],
    };
    expect(run('investment', { lines })).toMatchObject({ ...roi, benefitByArea: { sales: 340 } });
    const manager = { salesAttainment: 1.05, csat: 78, csatTarget: 80, brokenPromises: 2 };
    expect(run('performance', manager)).toMatchObject({ coefficient: 0.98, deduction: 0.04 });
    const card = [4, 3, 3, 2, 4, 3].map((answer) => ({ option: answer - 1, options: 4 }));
    expect(run('opinion-card', { cards: [card] })).toEqual({
      cards: [72.22],
      csat: 72.22,
      n: 1,
      isIndicative: true,
    });
    const now = { entrants: 4, substitutes: 3, buyers: 4, suppliers: 2, rivalry: 5 };
    expect(run('five-forces', { now })).toMatchObject({ mean: 3.6, attractiveness: 28, band: 'harsh' });
  });

  test('readiness, RFM, service', () => {
    const all = (score: number) => ({
      strategy: score,
      structure: score,
      systems: score,
      style: score,
      staff: score,
      skills: score,
      values: score,
    });
    const factors = { vision: 4, rules: 4, service: 4, finance: 4, innovation: 4 };
    expect(run('readiness', { current: all(3), target: all(4), factors })).toMatchObject({
      readiness: 68,
      verdict: 'pilot',
    });
    expect(run('readiness', { current: { ...all(5), skills: 1 }, factors })).toMatchObject({
      verdict: 'notReady',
      orderOfWork: ['skills'],
    });
    const accounts = [1, 2, 3, 4, 5].map((rank) => ({
      id: `k${rank}`,
      lastOrder: `2026-01-0${rank}`,
      orders12m: rank,
      revenue: rank * 100,
    }));
    expect(run('rfm', { today: '2026-01-15', accounts })).toMatchObject({
      isIndicative: false,
      rows: [{ code: '111', days: 14 }, { code: '222' }, { code: '333' }, { code: '444' }, { code: '555' }],
    });
    expect(run('service', { tier: 'S', met: 9, due: 12 })).toMatchObject({
      compliance: 75,
      standard: { contactWindowDays: 60 },
      executiveContact: null,
    });
  });
});

test('what is refused', () => {
  expect(isRefused('economics', { fte: -1 })).toBe(true);
  expect(isRefused('economics', { fte: 2, staff: { opening: 1, closing: 1 } })).toBe(true);
  expect(isRefused('fav', { years: [{ wallet: 1, targetShare: 101, margin: 1 }], stickiness: 1 })).toBe(true);
  expect(isRefused('fav', { years: [], stickiness: 50, discountRate: -100 })).toBe(true);
  expect(isRefused('scenario', { portfolio: { accounts: [], lost: 'a' } })).toBe(true);
  expect(isRefused('investment', { costs: [1] })).toBe(true);
  expect(isRefused('investment', { costs: [1], benefits: [1], discountRate: -100 })).toBe(true);
  expect(isRefused('forecast', { baseline: 1, opportunities: [{ value: 1 }] })).toBe(true);
  expect(isRefused('opinion-card', { cards: [[{ option: 4, options: 4 }]] })).toBe(true);
  expect(isRefused('rfm', { today: '2026-13-01', accounts: [] })).toBe(true);
  expect(isRefused('service', { met: 2, due: 1 })).toBe(true);
  expect(isRefused('performance', { salesAttainment: 1, csat: 101, csatTarget: 80 })).toBe(true);
});
