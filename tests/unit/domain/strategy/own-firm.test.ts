import { describe, expect, test } from 'vitest';
import type { RowValue, ScalarValue, ValueReader } from '../../../../shared/domain/dossier/types.ts';
import { readInvestment } from '../../../../shared/domain/strategy/investment-reading.ts';
import { orderOfWork, readReadiness } from '../../../../shared/domain/strategy/readiness-reading.ts';
import { sampleRecords, valuesOf } from '../../db/sample-view.ts';
import { wan } from '../account/dossier-view.ts';

const reader = (
  scalars: { readonly [key: string]: ScalarValue },
  rows: { readonly [key: string]: readonly RowValue[] } = {},
): ValueReader => ({ scalar: (key) => scalars[key] ?? null, rows: (key) => rows[key] ?? [] });

function sampleReader(kind: string): ValueReader {
  const record = sampleRecords.find((one) => one.kind === kind);
  const values = (key: string) => valuesOf(record?.values[key] ?? []).map(({ value }) => value);
  return {
    scalar: (key) => (values(key)[0] ?? null) as ScalarValue | null,
    rows: (key) => values(key) as RowValue[],
  };
}

describe('investment case', () => {
  test('the sample has the numbers of domain §11.8', () => {
    expect(readInvestment(sampleReader('investment'))).toMatchObject({
      tco: 210,
      roi: 61.9,
      npv: 84.06,
      payback: 1.67,
      cumulative: [-120, -60, 30, 130],
      costByArea: { technology: 105, people: 70, process: 35 },
      hasBaseline: true,
      withoutMargin: 0,
      lacksRate: false,
    });
  });

  test('an empty case, an impossible rate, revenue without margin, money without a rate', () => {
    expect(readInvestment(reader({}))).toMatchObject({
      tco: 0,
      roi: null,
      npv: 0,
      payback: 0,
      hasLines: false,
      hasBaseline: false,
      discountRate: 10,
    });
    const row = { area: 'sales', kind: 'revenue', item: 'x', margin: null, y1: wan(100) };
    const dollars = { area: 'people', item: 'y', y0: { minor: 100, currency: 'USD' } };
    expect(
      readInvestment(
        reader({ 'inv.rate': -100 }, { 'inv.benefits': [row, { item: 'no area' }], 'inv.costs': [dollars] }),
      ),
    ).toMatchObject({ benefit: 0, withoutMargin: 1, lacksRate: true, discountRate: 10, tco: 0 });
  });
});

describe('readiness', () => {
  test('the sample: score, legs, order of work', () => {
    const reading = readReadiness(sampleReader('company'));
    expect(reading).toMatchObject({
      sevenS: 62.86,
      factors: 64,
      readiness: 63.31,
      verdict: 'pilot',
      hard: 3,
      soft: 3.25,
      legs: { strategy: 70, marketing: 66.67, it: 46.67 },
      tasksDone: 3,
      pitfalls: 2,
    });
    expect(orderOfWork(reading)).toEqual(['strategy', 'structure', 'systems', 'staff', 'skills', 'values']);
  });

  test('an S below 2 is not ready whatever the total, and comes first', () => {
    const high = Object.fromEntries(
      ['strategy', 'structure', 'systems', 'style', 'staff', 'skills'].map((key) => [`rdy.${key}`, 5]),
    );
    const factors = Object.fromEntries(
      ['vision', 'rules', 'service', 'finance', 'innovation'].map((key) => [`rdy.csf_${key}`, 5]),
    );
    const reading = readReadiness(reader({ ...high, ...factors, 'rdy.values': 1, 'rdy.strategy_target': 5 }));
    expect(reading).toMatchObject({ verdict: 'notReady', repairFirst: ['values'] });
    expect(orderOfWork(reading)).toEqual(['values']);
  });

  test('nothing scored gives nothing', () => {
    expect(readReadiness(reader({}))).toMatchObject({
      readiness: null,
      verdict: null,
      hard: null,
      legs: { strategy: null, marketing: null, it: null },
      tasksDone: 0,
    });
  });
});
