import { describe, expect, test } from 'vitest';
import { kraljicOf } from '../../../../shared/domain/supplier/kraljic.ts';
import {
  competitiveGap,
  DEFAULT_SUPPLIER_WEIGHTS,
  momentumOf,
  supplierScore,
  threatOf,
} from '../../../../shared/domain/supplier/scoring.ts';
import {
  accountShares,
  headroom,
  incrementalRevenue,
  isWithinCap,
  shareFromRank,
  shareTable,
  shareTrend,
} from '../../../../shared/domain/supplier/shares.ts';

test.each([
  ['MES', [2, 3, 2], [4, 5, 3], 2.33, 4, 'bottleneck'],
  ['Control & edge', [4, 4, 4], [2, 3, 2], 4, 2.33, 'leverage'],
  ['Machine vision', [4, 4, 3], [4, 3, 3], 3.67, 3.33, 'strategic'],
  ['Maintenance', [2, 2, 1], [2, 2, 2], 1.67, 2, 'routine'],
  ['cut is inclusive', [3, 3, 3], [3, 3, 3], 3, 3, 'strategic'],
])('Kraljic of %s (domain §11.1)', (_name, impacts, risks, impact, risk, quadrant) => {
  expect(kraljicOf(impacts, risks)).toEqual({ impact, risk, quadrant });
});

test('an unscored axis leaves no quadrant', () => {
  expect(kraljicOf([null, null, null], [3, 3, 3]).quadrant).toBeNull();
});

describe('supplier scoring, Control & edge (domain §11.2)', () => {
  const score = (...values: readonly number[]) =>
    supplierScore(
      DEFAULT_SUPPLIER_WEIGHTS,
      Object.fromEntries(Object.keys(DEFAULT_SUPPLIER_WEIGHTS).map((key, i) => [key, values[i] ?? null])),
    );
  const us = score(4, 3, 4, 4, 4, 3, 3);
  const jiye = score(4, 4, 3, 4, 3, 4, 4);

  test('scores and gap', () => {
    const nohart = score(5, 2, 5, 3, 3, 3, 3);
    const tuoli = score(3, 5, 2, 3, 3, 2, 3);
    expect([us, jiye, nohart, tuoli]).toEqual([73, 75, 71, 66]);
    expect(competitiveGap(us, [jiye, nohart, tuoli])).toBe(-2);
    expect(competitiveGap(us, [null])).toBeNull();
  });

  test('threat of Jiye', () => {
    const threat = threatOf({ rivalScore: 75, ourScore: 73, relation: 4, intent: 'grow', trend: -5 });
    expect(threat).toEqual({
      edge: 2.75,
      relation: 4,
      momentum: 1,
      intent: 4,
      threat: 59.25,
      band: 'medium',
    });
  });

  test('the edge is held between 0 and 5', () => {
    const extreme = (rivalScore: number, ourScore: number) =>
      threatOf({ rivalScore, ourScore, relation: 0, intent: 'exit', trend: -20 });
    expect(extreme(100, 0)).toMatchObject({ edge: 5, threat: 35, band: 'low' });
    expect(extreme(0, 100)).toMatchObject({ edge: 0, threat: 0 });
    expect(threatOf({ rivalScore: 100, ourScore: 0, relation: 5, intent: 'attack', trend: 10 }).threat).toBe(
      100,
    );
  });

  test('momentum by trend', () => {
    const trends = [-10, -9.99, -3, -2.99, -0.01, 0, 2.99, 3, 9.99, 10];
    expect(trends.map(momentumOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4, 4, 5]);
  });
});

describe('shares (domain §3.3)', () => {
  test('a remainder is booked to others, within the tolerance nothing is', () => {
    const booked = shareTable([{ supplier: 'us', share: 40 }], 1000);
    expect(booked).toMatchObject({ total: 40, remainder: 60, isOver: false });
    expect(booked.rows).toEqual([
      { supplier: 'us', share: 40, amount: 400 },
      { supplier: 'others', share: 60, amount: 600 },
    ]);
    expect(shareTable([{ supplier: 'us', share: 99.5 }], 100).rows).toHaveLength(1);
    expect(shareTable([{ supplier: 'us', share: 99.49 }], 100).remainder).toBe(0.51);
  });

  test('more than 100.50 is an error', () => {
    expect(shareTable([{ supplier: 'us', share: 100.5 }], 100).isOver).toBe(false);
    expect(shareTable([{ supplier: 'us', share: 100.51 }], 100)).toMatchObject({
      isOver: true,
      remainder: 0,
    });
  });

  test('amounts give shares and shares give amounts', () => {
    const both = shareTable(
      [
        { supplier: 'us', amount: 30 },
        { supplier: 'JY', share: 70 },
      ],
      100,
    );
    expect(both.rows.map(({ share, amount }) => [share, amount])).toEqual([
      [30, 30],
      [70, 70],
    ]);
    expect(shareTable([{ supplier: 'us', amount: 30 }], null)).toMatchObject({ total: 100, remainder: 0 });
    expect(shareTable([{ supplier: 'us', share: 30 }], null).rows[0]?.amount).toBeNull();
  });

  test('no entries book nothing; no spend, no HHI', () => {
    expect(shareTable([], 100)).toEqual({ rows: [], total: 0, remainder: 0, isOver: false });
    expect(accountShares([])).toEqual({ wallet: 0, suppliers: [], hhi: null });
  });

  test('rank estimate', () => {
    expect([1, 2, 3].map((rank) => shareFromRank(rank, 3))).toEqual([50, 33.33, 16.67]);
    expect(shareFromRank(2, 4)).toBe(30);
    expect([shareFromRank(0, 3), shareFromRank(4, 3)]).toEqual([null, null]);
  });

  test('trend, headroom, cap and increment', () => {
    expect(shareTrend(40, 45)).toBe(-5);
    expect(shareTrend(40, null)).toBeNull();
    expect([headroom(58, 60, 50), headroom(65, 60, 50), headroom(58, null, 50)]).toEqual([8, 10, 8]);
    expect([isWithinCap(60, 60), isWithinCap(60.01, 60), isWithinCap(99, null)]).toEqual([true, false, true]);
    expect(incrementalRevenue(4800, 58, 50)).toBe(384);
  });
});
