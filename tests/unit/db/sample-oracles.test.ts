import { describe, expect, it } from 'vitest';
import { readAssessment, roundsOf } from '../../../shared/domain/account/assessment-reading.ts';
import { readEconomics } from '../../../shared/domain/account/economics-reading.ts';
import { cellNumber, cellWan } from '../../../shared/domain/account/money.ts';
import { readDossierQuality } from '../../../shared/domain/account/quality-reading.ts';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { readStickiness } from '../../../shared/domain/account/stickiness-reading.ts';
import { readSupplierDossier } from '../../../shared/domain/account/supplier-reading.ts';
import { readTier } from '../../../shared/domain/account/tier-reading.ts';
import { concentrationOf } from '../../../shared/domain/concentration/concentration.ts';
import { DEFAULT_SUPPLIER_WEIGHTS, supplierScore } from '../../../shared/domain/supplier/scoring.ts';
import { futureAccountValue } from '../../../shared/domain/tier/future-value.ts';
import { sampleRecords, sampleView } from './sample-view.ts';

const yunxiu = sampleView('YX');
const id = yunxiu.account.id;
const codesOf = (ids: readonly string[]) => ids.map((one) => yunxiu.record(one)?.code);
const near = (expected: number) => expect.closeTo(expected, 6);

describe('Yunxiu gives the figures of the worked example (domain §11)', () => {
  it('wallet and shares by year (§11.1)', () => {
    const dossier = readSupplierDossier(yunxiu);
    const keyOf = (code: string) =>
      dossier.suppliers.find((one) => yunxiu.record(one.id)?.code === code)?.key;
    const years = [2023, 2024, 2025].map((year) => {
      const found = dossier.byYear.get(year);
      const share = (code: string) =>
        found?.suppliers.find(({ supplier }) => supplier === keyOf(code))?.share;
      return [found?.wallet, ...['YC', 'JY', 'NH', 'TL'].map(share), found?.hhi];
    });
    expect(years).toEqual([
      [14_000, 16.86, 37.43, 29.71, 16, 2824].map(near),
      [17_000, 23.09, 35.32, 27.21, 14.38, 2727.83].map(near),
      [20_000, 28.05, 33.4, 25.11, 13.44, 2713.51].map(near),
    ]);
    expect([2026, 2027, 2028].map((year) => dossier.targets.get(year)?.total)).toEqual([
      expect.objectContaining({ wallet: 22_400, revenue: 6_944, share: 31, allWithinCap: true }),
      expect.objectContaining({ wallet: 25_000, revenue: 8_750, share: 35, allWithinCap: true }),
      expect.objectContaining({
        wallet: 28_000,
        revenue: 11_200,
        share: 40,
        incrementalRevenue: 3_500,
        allWithinCap: true,
      }),
    ]);
  });

  it('place of the categories in the buyer’s grid (§11.1)', () => {
    const grid = yunxiu
      .records('category')
      .map(({ id: category, code }) => [
        code,
        ...['cat.impact', 'cat.risk', 'cat.kraljic'].map((key) => yunxiu.value(category, key)),
      ]);
    expect(grid).toEqual([
      ['CTL', 4, 2.33, 'leverage'],
      ['MES', 2.33, 4, 'bottleneck'],
      ['SVC', 1.67, 2, 'routine'],
      ['VIS', 3.67, 3.33, 'strategic'],
    ]);
  });

  it('supplier scores in control (§11.2)', () => {
    const category = yunxiu.records('category').find(({ code }) => code === 'CTL')?.id;
    const scores = yunxiu.records('supplier').map((supplier) => {
      const row =
        yunxiu.rows(supplier.id, 'sup.scores').find((one) => one.row.category === category)?.row ?? {};
      const marks = Object.fromEntries(
        Object.keys(DEFAULT_SUPPLIER_WEIGHTS).map((key) => [key, cellNumber(row, key)]),
      );
      return [supplier.code, supplierScore(DEFAULT_SUPPLIER_WEIGHTS, marks)];
    });
    expect(Object.fromEntries(scores)).toEqual({ YC: 73, JY: 75, NH: 71, TL: 66 });
  });

  it('economics of three years (§11.3)', () => {
    const rows = readEconomics(yunxiu).map((year) => [
      year.year,
      year.revenue,
      year.cogs,
      year.costToServe,
      year.contribution,
      year.contributionMargin,
      year.fte,
      year.salesPerHead,
      year.profitPerHead,
      year.salesIndex,
      year.profitIndex,
      year.salesShare,
    ]);
    expect(rows).toEqual([
      [2023, 2_360, 1_652, 472, 236, 10, 16, 147.5, 14.75, 110.63, 73.75, 4.92],
      [2024, 3_925, 2_708, 628, 589, 15.01, 21, 186.9, 28.05, 131.53, 127.34, 7.27],
      [2025, 5_610, 3_815, 785, 1_010, 18, 26, 215.77, 38.85, 143.85, 161.86, 9.35],
    ]);
  });

  it('growth of the customer and its credit grade (§11.3, §11.8)', () => {
    expect(yunxiu.value(id, 'fin.cagr')).toBe(18.12);
    expect(yunxiu.value(id, 'fin.net_margin')).toBe(7);
    expect(yunxiu.value(id, 'trx.credit_grade')).toBe('A');
  });

  it('stickiness (§11.4)', () => {
    const { result, history } = readStickiness(yunxiu);
    expect([result.l1, result.l2, result.l3, result.stickiness]).toEqual([76, 48, 44, 53.4]);
    expect(result.achievedLevel).toBe(1);
    expect(history).toEqual([
      { year: 2023, score: 31 },
      { year: 2024, score: 46 },
    ]);
  });

  it('tier now, before and in three years (§11.5)', () => {
    const { now, future, history, tier } = readTier(yunxiu);
    const figures = (result: typeof now) => [result.tierScore, result.cv, result.fp, result.fit, result.tier];
    expect(figures(now)).toEqual([81, 82.86, 85.33, 68, 'S']);
    expect(figures(future)).toEqual([80, 85.71, 73.78, 84, 'A']);
    expect(history.map(({ year, result, recorded }) => [year, ...figures(result), recorded])).toEqual([
      [2023, 63.4, 60, 72.89, 48, 'B', 'B'],
      [2024, 72.8, 71.43, 79.56, 60, 'A', 'A'],
      [2025, 81, 82.86, 85.33, 68, 'S', 'S'],
    ]);
    expect(tier).toBe('S');
  });

  it('future account value (§11.5)', () => {
    const wallets = readSupplierDossier(yunxiu).byYear;
    const years = yunxiu.rows(id, 'val.outlook').map(({ row }) => ({
      wallet: wallets.get(cellNumber(row, 'year') ?? 0)?.wallet ?? 0,
      targetShare: cellNumber(row, 'target_share') ?? 0,
      margin: cellNumber(row, 'margin') ?? 0,
    }));
    expect(futureAccountValue(years, 53.4)?.value).toBe(2914.28);
  });

  it('days since the last contact of every person (§11.6)', () => {
    const days = readRelationship(yunxiu).people.map((person) => person.days);
    expect(days).toEqual([75, 30, 120, 9, 14, 6, 40, 20, 11, 5, 25, null, 18, 55]);
    const log = yunxiu.records('person').flatMap((person) => yunxiu.rows(person.id, 'per.contact_log'));
    expect(log).toHaveLength(40);
  });

  it('relationship map (§11.6)', () => {
    const { metrics, people } = readRelationship(yunxiu);
    expect([metrics.totalWeight, metrics.relationshipScore, metrics.netSupport].map((one) => one)).toEqual(
      [59, 52.71, 13.81].map(near),
    );
    expect(codesOf(metrics.keyPeople)).toEqual(['S01', 'S02', 'S03', 'S04', 'S05', 'S08', 'S12']);
    expect([metrics.coverage, metrics.weightedCoverage, metrics.allCoverage]).toEqual([57.14, 56.9, 78.57]);
    expect(codesOf(metrics.blockers)).toEqual(['S07', 'S08', 'S12']);
    expect(metrics.light).toBe('green');
    expect([metrics.ourThread.total, metrics.ourThread.t, metrics.theirThread.u]).toEqual(
      [215.7, 37.55, 28.32].map(near),
    );
    expect(codesOf(metrics.singleLinkKeys)).toEqual(['S01', 'S08']);
    expect(codesOf(metrics.uncoveredKeys)).toEqual(['S03', 'S12']);
    expect(metrics.priorities.map(({ priority }) => priority)).toEqual(
      [15, 12, 12, 8, 7.5, 4.8, 4.8, 3.6, 3.6].map(near),
    );
    expect([metrics.gri, metrics.ori, metrics.health]).toEqual([55.56, 52.5, 53.22]);
    expect(people.reduce((links, person) => links + person.links.length, 0)).toBe(21);
  });

  it('second round of self-assessment (§11.8)', () => {
    const round = roundsOf(yunxiu)[0];
    const result = round === undefined ? null : readAssessment(yunxiu, round.id)?.result;
    const questions = (['A1', 'A2', 'A3', 'A4', 'A5'] as const).map((key) => result?.questions[key]);
    expect(questions.map((question) => [question?.mean, question?.sd, question?.gap])).toEqual([
      [2.4, 1.14, 2],
      [2.8, 0.84, 1.5],
      [2, 0.71, 1.25],
      [3, 1.22, 2.5],
      [1.8, 0.84, 1.5],
    ]);
    for (const respondent of yunxiu.records('respondent')) {
      const answered = yunxiu.catalogue
        .section('asm')
        ?.fields.filter(({ key }) => yunxiu.number(respondent.id, key) !== null);
      expect(answered).toHaveLength(26);
    }
  });

  it('is a dossier that can be used, with something left to ask', () => {
    const dossier = readDossierQuality(yunxiu);
    expect(dossier.score).toBeGreaterThan(55);
    expect(dossier.readings.reduce((stale, reading) => stale + reading.stale, 0)).toBeGreaterThanOrEqual(3);
    expect(
      dossier.readings.flatMap(({ fields }) => fields.filter(({ state }) => state === 'empty')).length,
    ).toBeGreaterThan(5);
  });
});

describe('the portfolio gives the figures of §11.7', () => {
  const accounts = sampleRecords.filter(({ kind }) => kind === 'account').map(({ code }) => sampleView(code));
  const overview = accounts.map((view) => ({
    name: view.account.code,
    tier: readTier(view).tier,
    revenue: readEconomics(view).at(-1)?.revenue ?? 0,
    stickiness: readStickiness(view).stickiness,
  }));

  it('concentration', () => {
    const result = concentrationOf(overview);
    expect(result.total).toBe(60_000);
    expect([result.cr1, result.cr3, result.cr5, result.hhi, result.effectiveNumber]).toEqual([
      23.33, 51.17, 68.33, 1244.38, 8.04,
    ]);
  });

  it('tier and stickiness by account', () => {
    expect(
      Object.fromEntries(overview.map(({ name, tier, stickiness }) => [name, `${tier} ${stickiness}`])),
    ).toEqual({
      YX: 'S 53.4',
      QL: 'S 62',
      ZF: 'A 48',
      KY: 'S 71',
      HZ: 'B 35',
      SY: 'B 40',
      LB: 'A 55',
      TD: 'C 30',
      MC: 'B 45',
      BY: 'C 25',
      NQ: 'B 50',
      XH: 'C 20',
    });
  });

  it('our revenue of earlier years is the sum of the accounts', () => {
    for (const [year, revenue] of [
      [2023, 48_000],
      [2024, 54_000],
    ] as const) {
      const sales = accounts.flatMap((view) =>
        view.rows(view.account.id, 'trx.year_sales').map(({ row }) => row),
      );
      const total = sales
        .filter((row) => row.year === year)
        .reduce((sum, row) => sum + (cellWan(row, 'revenue') ?? 0), 0);
      expect(total).toBe(revenue);
    }
  });

  it('has exactly two overdue actions', () => {
    const overdue = accounts.flatMap((view) =>
      view
        .rows(view.account.id, 'plan.actions')
        .filter(({ row }) => row.status !== 'done' && String(row.due) < view.today),
    );
    expect(overdue).toHaveLength(2);
  });
});
