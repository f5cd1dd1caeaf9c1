import { describe, expect, test } from 'vitest';
import { readCredit } from '../../../../shared/domain/account/credit-reading.ts';
import { readEconomicsNotes } from '../../../../shared/domain/account/economics-notes.ts';
import { lastFullYear, readEconomics } from '../../../../shared/domain/account/economics-reading.ts';
import { readForecast } from '../../../../shared/domain/account/forecast-reading.ts';
import { readMoneyFacts } from '../../../../shared/domain/account/money-facts.ts';
import { readRisks, readScenarios } from '../../../../shared/domain/account/scenario-reading.ts';
import { readStrategy } from '../../../../shared/domain/account/strategy-reading.ts';
import { readTwoSides } from '../../../../shared/domain/account/two-sided-reading.ts';
import { readValue } from '../../../../shared/domain/account/value-reading.ts';
import { sampleView } from '../../db/sample-view.ts';
import { dossierView, wan } from './dossier-view.ts';

const keys = (missing: readonly { readonly fieldKey: string }[]) => missing.map(({ fieldKey }) => fieldKey);

describe('the worked example (domain §11)', () => {
  const view = sampleView('YX');

  test('future account value with its products (§11.5)', () => {
    const reading = readValue(view);
    expect(reading).toMatchObject({ value: 2914.28, retention: 0.85, band: 'moderate', missing: [] });
    expect(
      reading.years.map(({ sales, contribution, presentValue }) => [sales, contribution, presentValue]),
    ).toEqual([
      [6944, 1249.92, 965.85],
      [8750, 1618.75, 966.57],
      [11_200, 2128, 981.86],
    ]);
  });

  test('credit (§11.8; the weights of §9.3 give 75.00)', () => {
    expect(readCredit(view)).toMatchObject({
      score: 75,
      grade: 'A',
      year: 2025,
      monthlyBilling: 467.5,
      termsDays: 60,
      factor: 1,
      limit: 935,
      used: 780,
      usePercent: 83.42,
      isAlert: false,
      missing: [],
    });
  });

  test('forecast of 2026 (§11.8)', () => {
    const { years, unplaced } = readForecast(view);
    expect(unplaced).toEqual([]);
    expect(years).toMatchObject([
      { year: 2026, baseline: 5200, weighted: 1600, forecast: 6800, target: 6944, gap: 144, missing: [] },
    ]);
    expect(years[0]?.opportunities.map(({ weighted, isStageDefault }) => [weighted, isStageDefault])).toEqual(
      [
        [540, false],
        [480, false],
        [280, true],
        [300, true],
      ],
    );
  });

  test('both sides (§11.7), scenarios, risks, forces (§11.8)', () => {
    expect(readTwoSides(view)).toMatchObject({
      upside: 2390,
      downside: 1870,
      currentShare: 28.05,
      missing: [],
    });
    expect(readScenarios(view)).toMatchObject({ probability: 100, isComplete: true, wallet: 27_360 });
    expect(readRisks(view).map(({ exposure }) => exposure)).toEqual([12, 9, 6]);
    expect(readStrategy(view)).toMatchObject({
      now: { mean: 3.6, attractiveness: 28, band: 'harsh' },
      in3y: { mean: 3.4, attractiveness: 32 },
      generic: 'diff',
      isGenericRisk: false,
    });
    expect(readEconomicsNotes(view)).toEqual([]);
    expect(readMoneyFacts(view)).toMatchObject({
      fav: 2914.28,
      creditGrade: 'A',
      creditAlert: false,
      upside: 2390,
    });
  });
});

describe('an empty dossier', () => {
  const view = dossierView({});

  test('has no figure, names what is missing, and nothing is NaN', () => {
    expect(lastFullYear(view)).toBeNull();
    expect(readValue(view)).toMatchObject({ value: null, retention: null, years: [] });
    expect(keys(readValue(view).missing)).toEqual(['stk.history', 'val.outlook']);
    expect(readCredit(view)).toMatchObject({
      score: null,
      grade: null,
      limit: null,
      usePercent: null,
      isAlert: false,
    });
    expect(keys(readCredit(view).missing)).toContain('trx.terms');
    expect(readForecast(view)).toEqual({ years: [], unplaced: [] });
    expect(readTwoSides(view)).toMatchObject({ upside: null, downside: null });
    expect(keys(readTwoSides(view).missing)).toEqual([
      'cat.spend',
      'val.outlook',
      'trx.year_sales',
      'trx.cost_to_serve',
      'val.stranded_fte',
      'own.fte_cost',
      'val.specific_assets',
    ]);
    expect(readScenarios(view)).toMatchObject({ isComplete: true, wallet: null, ourSales: null });
    expect(readStrategy(view)).toMatchObject({ now: { mean: null, attractiveness: null }, generic: null });
    expect(readEconomicsNotes(view)).toEqual([]);
  });
});

describe('bad input', () => {
  const sales = (columns: object) => [{ year: 2025, category: null, ...columns }];

  test('zero staff, a loss, and a currency without a rate are said, and give no Infinity', () => {
    const view = dossierView({
      a: {
        'trx.year_sales': sales({ revenue: wan(100), cogs: { minor: 9_000_000, currency: 'USD' } }),
        'trx.cost_to_serve': [{ year: 2025, item: 'team', amount: wan(120) }],
        'trx.fte': [{ year: 2025, opening: 0, closing: 0, shared_equiv: null }],
      },
    });
    expect(readEconomics(view)).toMatchObject([
      { fte: 0, cogs: null, contribution: null, salesPerHead: null },
    ]);
    expect(readEconomicsNotes(view).map(({ kind, fieldKey }) => `${kind} ${fieldKey}`)).toEqual([
      'missing trx.year_sales',
      'missing own.years',
      'noRate trx.year_sales',
      'zeroFte trx.fte',
    ]);
  });

  test('a negative contribution is a figure and a warning', () => {
    const view = dossierView({
      a: {
        'trx.year_sales': sales({ revenue: wan(100), cogs: wan(80) }),
        'trx.cost_to_serve': [{ year: 2025, item: 'team', amount: wan(30) }],
      },
    });
    expect(readEconomics(view)).toMatchObject([{ contribution: -10, contributionMargin: -10 }]);
    expect(readEconomicsNotes(view).map(({ kind }) => kind)).toContain('loss');
    expect(readTwoSides(view)).toMatchObject({
      downside: -10,
      unknownParts: ['strandedCost', 'specificAssets'],
    });
  });

  test('grade C gives a limit of 0, and any use of it is an alert', () => {
    const view = dossierView({
      a: {
        'trx.year_sales': sales({ revenue: wan(1200), cogs: null }),
        'trx.terms': [
          { category: null, payment_days: 30 },
          { category: null, payment_days: 90 },
        ],
        'trx.credit_used': wan(1),
        'crd.payment': 1,
      },
    });
    expect(readCredit(view)).toMatchObject({
      grade: 'C',
      termsDays: 90,
      limit: 0,
      usePercent: null,
      isAlert: true,
    });
  });

  test('an outlook year without margin keeps the value unknown and says so', () => {
    const view = dossierView({
      a: {
        'stk.history': [{ year: 2025, score: 60 }],
        'val.outlook': [
          { year: 2025, target_share: 10, margin: 10 },
          { year: 2026, target_share: 10, margin: null },
        ],
      },
      c1: { 'cat.spend': [{ year: 2026, amount: wan(100), is_forecast: true }] },
    });
    const reading = readValue(view);
    expect(reading).toMatchObject({
      value: null,
      retention: 0.93,
      years: [{ year: 2026, wallet: 100, sales: null }],
    });
    expect(reading.missing).toEqual([{ recordId: 'a', fieldKey: 'val.outlook', year: 2026 }]);
  });

  test('opportunities: stage default, lost, unknown value, and no year to belong to', () => {
    const opportunity = (columns: object) => ({ name: 'x', ...columns });
    const view = dossierView({
      a: {
        'plan.opportunities': [
          opportunity({ value: wan(100), stage: 'lost' }),
          opportunity({ value: null, stage: 'tender' }),
          opportunity({ value: wan(100), stage: 'insight', decision: '2027-03-01' }),
        ],
      },
    });
    const { years, unplaced } = readForecast(view);
    expect(unplaced.map(({ weighted }) => weighted)).toEqual([0, null]);
    expect(years).toMatchObject([{ year: 2027, baseline: null, weighted: 10, forecast: null, gap: null }]);
    expect(keys(years[0]?.missing ?? [])).toEqual(['plan.forecast', 'plan.forecast']);
  });

  test('probabilities that do not sum to 100 are weighed as they stand and flagged', () => {
    const view = dossierView({
      a: {
        'val.scenarios': [
          { name: 'grow', probability: 30, wallet: wan(100), our_sales: null },
          { name: 'base', probability: 30, wallet: wan(200), our_sales: wan(50) },
          { name: 'exit', probability: null, wallet: wan(999), our_sales: wan(0) },
        ],
      },
    });
    expect(readScenarios(view)).toMatchObject({
      probability: 60,
      isComplete: false,
      wallet: 150,
      ourSales: 50,
    });
  });
});
