import { describe, expect, test } from 'vitest';
import { readStanding } from '../../../../shared/domain/account/standing.ts';
import { readStickinessInputs } from '../../../../shared/domain/account/stickiness-inputs.ts';
import { readLevelTargets } from '../../../../shared/domain/account/stickiness-targets.ts';
import { readRatable, summaryOf } from '../../../../shared/domain/account/summary.ts';
import { readTierInputs } from '../../../../shared/domain/account/tier-inputs.ts';
import { readTier } from '../../../../shared/domain/account/tier-reading.ts';
import { DEFAULT_MODEL } from '../../../../shared/domain/model/scoring-model.ts';
import { notNumbers } from '../properties/any-model.ts';
import { type Dossier, dossierView, wan } from './dossier-view.ts';

const everything = (given: Dossier) => {
  const view = dossierView(given);
  const { items: _, ...service } = readStanding(view).service;
  return [
    summaryOf(readRatable(view), DEFAULT_MODEL),
    readTierInputs(view),
    readTier(view).now,
    readStanding(view),
    readStickinessInputs(view),
    readLevelTargets(view),
    service,
  ];
};
const year = (values: object) => [{ year: 2025, ...values }];

describe('a dossier with nothing, or nonsense, in it', () => {
  test('nothing known: unrated, and no figure is a guess', () => {
    const view = dossierView({});
    expect(readTier(view)).toMatchObject({ tier: null, isOverride: false, now: { tier: 'unrated' } });
    expect(readTierInputs(view)).toEqual({});
    expect(readStickinessInputs(view)).toEqual({});
    expect(summaryOf(readRatable(view), DEFAULT_MODEL)).toMatchObject({
      tierScore: null,
      revenue: null,
      share: null,
      stickiness: null,
      contributions: [],
    });
  });

  test.each<[string, Dossier]>([
    ['nothing', {}],
    [
      'no staff',
      { a: { 'trx.year_sales': year({ revenue: wan(10) }), 'trx.fte': year({ opening: 0, closing: 0 }) } },
    ],
    [
      'a loss',
      {
        a: {
          'trx.year_sales': year({ revenue: wan(10), cogs: wan(30) }),
          'trx.cost_to_serve': year({ item: 'team', amount: wan(5) }),
        },
      },
    ],
    ['sales of nothing', { a: { 'trx.year_sales': year({ revenue: wan(0), cogs: wan(0) }) } }],
    ['returns', { a: { 'trx.year_sales': year({ revenue: wan(-10), cogs: wan(0) }) } }],
    ['a wallet of nothing', { c1: { 'cat.spend': year({ amount: wan(0) }) } }],
    [
      'growth from nothing',
      {
        a: {
          'fin.years': [
            { year: 2025, revenue: wan(0) },
            { year: 2026, revenue: wan(9), is_forecast: true },
          ],
        },
      },
    ],
    ['no limit', { a: { 'trx.credit_used': wan(5), 'trx.credit_limit': wan(0) } }],
    [
      'empty rows',
      { a: { 'trx.year_sales': [{}], 'csat.touch': [{}], 'stk.targets': [{}], 'warn.alerts': [{}] } },
    ],
    ['a target without a score', { a: { 'stk.targets': [{ level: 'V', target: 60 }] } }],
    ['months without sales', { c1: { 'cat.onboard_months': 9 } }],
  ])('%s: every figure is a number or absent', (_name, given) => {
    expect(notNumbers(everything(given))).toEqual([]);
  });

  test('an amount whose rate is missing is absent, never 0', () => {
    const dollars = { minor: 1_000_000, currency: 'USD' };
    const inputs = readTierInputs(dossierView({ a: { 'trx.year_sales': year({ revenue: dollars }) } }));
    expect(inputs).toEqual({});
    const view = dossierView({ a: { 'trx.year_sales': year({ revenue: dollars }) } });
    expect(summaryOf(readRatable(view), DEFAULT_MODEL).revenue).toBeNull();
    const known = dossierView({ a: { 'trx.year_sales': year({ revenue: { ...dollars, rate: 7 } }) } });
    expect(summaryOf(readRatable(known), DEFAULT_MODEL).revenue).toBe(7);
  });
});
