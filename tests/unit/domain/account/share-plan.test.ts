import { describe, expect, it } from 'vitest';
import { readPageQuality } from '../../../../shared/domain/account/page-quality-reading.ts';
import { readOwnPosition, readSharePlan } from '../../../../shared/domain/account/share-plan-reading.ts';
import { readSupplierDossier } from '../../../../shared/domain/account/supplier-reading.ts';
import { round2 } from '../../../../shared/domain/scale.ts';
import { accountYear, currentShare } from '../../../../shared/domain/supplier/position.ts';
import { supplyConcentration } from '../../../../shared/domain/supplier/shares.ts';
import { sampleView } from '../../db/sample-view.ts';
import { dossierView, wan } from './dossier-view.ts';

const yunxiu = sampleView('YX');

describe('share plan of Yunxiu (domain §3.5, §11.1)', () => {
  const rows = readSharePlan(yunxiu);
  const of2028 = rows.filter(({ year }) => year === 2028);

  it('gains 3,500 on the wallet of 2028, all within the caps', () => {
    const gains = of2028.map(({ position }) => position.incrementalRevenue ?? 0);
    expect(round2(gains.reduce((total, gain) => total + gain, 0))).toBe(3_500);
    expect(rows.every(({ checks }) => Object.values(checks).every(Boolean))).toBe(true);
  });

  it('weighs the gain by its probability', () => {
    const control = of2028.find(({ position }) => position.target === 42);
    expect([control?.position.incrementalRevenue, control?.expectedGain]).toEqual([1_296, 777.6]);
  });

  it('shows our position in control: second of four, with the critical vulnerability first', () => {
    const { categories, suppliers } = readSupplierDossier(yunxiu);
    const control = categories.find(({ code }) => code === 'CTL');
    if (control === undefined) throw new Error('The sample has no control category');
    const own = readOwnPosition(yunxiu, control, suppliers);
    expect(own).toMatchObject({ rank: { rank: 2, of: 4 }, share: 30, position: 'second' });
    expect(own?.vulnerabilities.map(({ isCritical }) => isCritical)).toEqual([true]);
  });
});

describe('a plan row', () => {
  const view = dossierView({
    a: { 'shr.shares': [{ year: 2025, category: 'c1', supplier: 's1', share: 30 }] },
    c1: {
      'cat.share_cap': 40,
      'cat.target_share': [
        { year: 2028, share: 50, actions: ['A9'] },
        { year: 2027, share: null },
      ],
    },
    s1: { 'sup.is_us': true },
  });

  it('without action, fact, spend and beyond the cap says so; a row without a share is a gap', () => {
    const [row, ...others] = readSharePlan(view);
    expect(others).toEqual([]);
    expect(row?.checks).toEqual({ withinCap: false, hasAction: false, hasFact: false });
    expect(row?.unknownActions).toEqual(['A9']);
    expect([row?.position.headroom, row?.position.incrementalRevenue, row?.expectedGain]).toEqual([
      10,
      null,
      null,
    ]);
  });
});

describe('shares with something missing', () => {
  it('amounts without a spend are shares of their sum, and the year is told', () => {
    const view = dossierView({
      a: {
        'shr.shares': [
          { year: 2025, category: 'c1', supplier: 's1', amount: wan(30) },
          { year: 2025, category: 'c1', supplier: 's2', amount: wan(90) },
        ],
      },
      c1: {},
      s1: { 'sup.is_us': true },
      s2: {},
    });
    const [category] = readSupplierDossier(view).categories;
    expect(category?.yearsWithoutSpend).toEqual([2025]);
    expect(category && currentShare(category)).toBe(25);
    expect(category && accountYear([category], 2025).wallet).toBe(0);
  });

  it('forecast shares are no present: share now, rank and trend read the last actual year', () => {
    const shares = [2024, 2025, 2027].map((year) => ({
      year,
      category: 'c1',
      supplier: 's1',
      share: year - 2000,
      forecast: year > 2025,
    }));
    const view = dossierView({ a: { 'shr.shares': shares }, c1: {}, s1: { 'sup.is_us': true } });
    const { categories, forecastYears, years } = readSupplierDossier(view);
    expect(categories[0] && currentShare(categories[0])).toBe(25);
    expect([years, forecastYears]).toEqual([[2024, 2025], [2027]]);
  });

  it('without a record of ours there is no position', () => {
    const view = dossierView({ c1: {}, s1: { 'sup.name': '霁野' } });
    const { categories, suppliers } = readSupplierDossier(view);
    expect(categories[0] && readOwnPosition(view, categories[0], suppliers)).toBeNull();
  });
});

it('reads a supplier HHI by the cuts 1500 and 2500', () => {
  expect([1_499.99, 1_500, 2_500, 2_713.51].map((hhi) => supplyConcentration(hhi).band)).toEqual([
    'low',
    'moderate',
    'moderate',
    'high',
  ]);
  expect(supplyConcentration(2_713.51).effective).toBe(3.69);
});

it('scores one page: empty is 0, everything that is missing is named by weight', () => {
  const view = dossierView({
    s1: { 'sup.name': { value: '霁野', evidence: { status: 'verified', confidence: 'high' } } },
  });
  const page = readPageQuality(view, 's1');
  expect(page.filled).toBe(1);
  expect(page.total - page.missing.length).toBe(1);
  expect(page.missing[0]?.field.weight).toBe(3);
  expect(page.completeness).toBe(page.quality);
});
