import { describe, expect, test } from 'vitest';
import { type ScoreModelName, scoreModels } from '../../../shared/schemas/score-inputs.ts';
import { YUNXIU_CATEGORIES } from '../domain/supplier/yunxiu-categories.ts';

const run = (model: ScoreModelName, input: unknown) => scoreModels[model].compute(input);
const isRefused = (model: ScoreModelName, input: unknown) =>
  !scoreModels[model].input.safeParse(input).success;

describe('dossier', () => {
  const fields = [
    { w: 3, status: 'verified', confidence: 'high', age: 100, validity: 730 },
    { w: 3, status: 'collected', confidence: 'high', age: 400, validity: 365 },
    { w: 2, status: 'inferred', confidence: 'medium', age: 120, validity: 365 },
    { w: 3, status: 'inferred', confidence: 'low', age: 300, validity: 180 },
    { w: 1, status: 'collected', confidence: 'high', age: 10, validity: 730 },
    { w: 2, status: '' },
    { w: 2, status: 'verified', confidence: 'medium', age: 200, validity: 365 },
    { w: 3, notApplicable: true },
  ];

  test('the mini-section of domain §11.8', () => {
    const result = run('dossier', { fields });
    expect(result).toMatchObject({
      completeness: 87.5,
      quality: 55.22,
      dossierScore: 55.22,
      verifiedShare: 35.71,
      staleShare: 42.86,
      band: 'usable',
      maturityLevel: 3,
    });
    expect(result.fields).toMatchObject([
      { quality: 1, stale: false },
      { freshness: 0.92, quality: 0.74, stale: true },
      { quality: 0.4 },
      { freshness: 0.47, quality: 0.14 },
      { quality: 0.8 },
      { quality: 0, filled: false },
      { quality: 0.8 },
      { quality: null, notApplicable: true },
    ]);
  });

  test('sections weigh and tables have rows', () => {
    const rows = [
      { status: 'verified', confidence: 'high' },
      { status: 'collected', confidence: 'high' },
    ];
    const sections = [
      { name: 'bas', weight: 8, fields: [{ w: 2, rows }] },
      { name: 'cha', weight: 2, fields: [{ w: 1 }] },
    ];
    expect(run('dossier', { sections })).toMatchObject({
      completeness: 80,
      dossierScore: 72,
      verifiedShare: 50,
      sections: [{ name: 'bas', quality: 90, fields: [{ quality: 0.9 }] }, { quality: 0 }],
    });
  });

  test('what is refused', () => {
    expect(isRefused('dossier', {})).toBe(true);
    expect(isRefused('dossier', { fields: [], sections: [] })).toBe(true);
    expect(isRefused('dossier', { fields: [{ w: 1, status: 'verified' }] })).toBe(true);
    expect(isRefused('dossier', { fields: [{ w: -1 }] })).toBe(true);
  });
});

describe('supplier', () => {
  test('the example of domain §11.1 and §11.2', () => {
    const result = run('supplier', {
      categories: YUNXIU_CATEGORIES,
      scores: {
        us: { quality: 4, price: 3, technology: 4, delivery: 4, service: 4, cooperation: 3, security: 3 },
        JY: { quality: 4, price: 4, technology: 3, delivery: 4, service: 3, cooperation: 4, security: 4 },
      },
      threat: [{ supplier: 'JY', relation: 4, intent: 'grow', trend: -5 }],
      ranks: [{ rank: 2, suppliers: 4 }],
    });
    expect(result).toMatchObject({
      scores: { us: 73, JY: 75 },
      competitiveGap: -2,
      threats: [{ supplier: 'JY', edge: 2.75, threat: 59.25, band: 'medium' }],
      rankEstimates: [30],
      account: {
        2023: { wallet: 14_000, shares: { us: 16.86, JY: 37.43, NH: 29.71, TL: 16 }, hhi: 2824 },
        2025: { amounts: { us: 5610 }, shares: { us: 28.05 }, hhi: 2713.51 },
        2028: { wallet: 28_000, hhi: null },
      },
      targets: { 2028: { revenue: 11_200, share: 40, incrementalRevenue: 3500, allWithinCap: true } },
    });
    expect(result.categories).toMatchObject([
      { quadrant: 'bottleneck', years: { 2025: { amounts: { us: 1800 }, remainder: 0 } } },
      { quadrant: 'leverage', shareTrend: { JY: -5 }, targets: { 2028: { revenue: 4536 } } },
      { quadrant: 'strategic', currentShare: 15 },
      { quadrant: 'routine' },
    ]);
  });

  test('every part is optional; a remainder goes to others', () => {
    expect(run('supplier', {})).toMatchObject({ categories: [], scores: {}, competitiveGap: null });
    const one = { name: 'a', spend: { 2025: 100 }, shares: { us: { 2025: 40 } } };
    expect(run('supplier', { categories: [one] }).account).toMatchObject({
      2025: { shares: { us: 40, others: 60 }, hhi: 5200 },
    });
  });

  test('own criteria; a threat without scores stays open', () => {
    const input = { criteria: { speed: 1, care: 3 }, scores: { us: { speed: 5, care: null } } };
    expect(run('supplier', input)).toMatchObject({ scores: { us: 100 } });
    const threat = [{ supplier: 'X', relation: 1, intent: 'hold', trend: 0 }];
    expect(run('supplier', { threat })).toMatchObject({ threats: [{ supplier: 'X', threat: null }] });
  });

  test('what is refused', () => {
    const over = { name: 'a', shares: { us: { 2025: 60 }, JY: { 2025: 40.6 } } };
    expect(isRefused('supplier', { categories: [over] })).toBe(true);
    expect(isRefused('supplier', { categories: [{ ...over, shares: { us: { next: 60 } } }] })).toBe(true);
    expect(isRefused('supplier', { scores: { us: { beauty: 5 } } })).toBe(true);
    expect(isRefused('supplier', { criteria: { constructor: 1 }, scores: { us: { toString: 5 } } })).toBe(
      true,
    );
  });
});
