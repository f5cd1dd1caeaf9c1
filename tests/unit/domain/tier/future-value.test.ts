import { describe, expect, test } from 'vitest';
import {
  DEFAULT_VALUE_RULES,
  futureAccountValue,
  retentionOf,
} from '../../../../shared/domain/tier/future-value.ts';
import { futureRevenueShare } from '../../../../shared/domain/tier/matrix.ts';
import {
  exceedsStrategicCapacity,
  overrideIssues,
  retieringTriggers,
} from '../../../../shared/domain/tier/override.ts';
import {
  executiveContactShare,
  SERVICE_STANDARDS,
  serviceCompliance,
} from '../../../../shared/domain/tier/service-standards.ts';

test('future account value of Yunxiu (domain §11.5)', () => {
  const fav = futureAccountValue(
    [
      { wallet: 22_400, targetShare: 31, margin: 18 },
      { wallet: 25_000, targetShare: 35, margin: 18.5 },
      { wallet: 28_000, targetShare: 40, margin: 19 },
    ],
    53.4,
  );
  expect(fav?.retention).toBe(0.85);
  expect(fav?.years).toMatchObject([
    { sales: 6944, contribution: 1249.92, presentValue: 965.85 },
    { sales: 8750, contribution: 1618.75, presentValue: 966.57 },
    { sales: 11_200, contribution: 2128, presentValue: 981.86 },
  ]);
  expect(fav?.value).toBe(2914.28);
});

test('retention by stickiness, lower bounds inclusive (domain §5.5)', () => {
  expect([75, 74.99, 60, 59.99, 40, 39.99, 0].map((score) => retentionOf(score))).toEqual([
    0.97, 0.93, 0.93, 0.85, 0.85, 0.7, 0.7,
  ]);
});

test('no future value without stickiness or with an impossible rate', () => {
  expect(futureAccountValue([], null)).toBeNull();
  expect(futureAccountValue([], 50, { ...DEFAULT_VALUE_RULES, discountRate: -100 })).toBeNull();
  expect(futureAccountValue([], 50)?.value).toBe(0);
});

test('share of revenue from accounts that will be S or A (domain §5.4)', () => {
  const accounts = [
    { revenue: 300, futureTier: 'A' },
    { revenue: 100, futureTier: 'C' },
    { revenue: 200, futureTier: 'unrated' },
  ] as const;
  expect(futureRevenueShare(accounts)).toBe(50);
  expect(futureRevenueShare([])).toBeNull();
});

describe('override (domain §5.7)', () => {
  const good = {
    from: 'B',
    to: 'A',
    reason: '该客户将在明年进入新市场,我方已获其总裁承诺份额',
    proposer: 'LY',
    approvers: ['HR'],
    months: 12,
  } as const;

  test('one step with reason and another approver is allowed', () => {
    expect(overrideIssues(good)).toEqual([]);
  });

  test('each rule', () => {
    expect(overrideIssues({ ...good, to: 'S' })).toEqual(['notOneStep', 'secondApproverMissing']);
    expect(overrideIssues({ ...good, from: 'A', to: 'S' })).toEqual(['secondApproverMissing']);
    expect(overrideIssues({ ...good, from: 'A', to: 'S', approvers: ['HR', 'PS'] })).toEqual([]);
    expect(overrideIssues({ ...good, reason: '十九个字'.padEnd(19, '字') })).toEqual(['reasonTooShort']);
    expect(overrideIssues({ ...good, approvers: [] })).toEqual(['noApprover']);
    expect(overrideIssues({ ...good, approvers: ['LY'] })).toEqual(['proposerApproves']);
    expect(overrideIssues({ ...good, months: 13 })).toEqual(['tooLong']);
    expect(overrideIssues({ ...good, to: 'B' })).toEqual(['notOneStep']);
  });
});

describe('triggers (domain §5.7)', () => {
  const quiet = { sales: [100, 100], stickiness: [50, 50], contacts: [10, 10] } as const;

  test('sales ±20%, stickiness ±10, contacts below half', () => {
    expect(retieringTriggers(quiet)).toEqual([]);
    expect(retieringTriggers({ ...quiet, sales: [100, 120] })).toEqual(['salesSwing']);
    expect(retieringTriggers({ ...quiet, sales: [100, 80] })).toEqual(['salesSwing']);
    expect(retieringTriggers({ ...quiet, sales: [100, 119.99] })).toEqual([]);
    expect(retieringTriggers({ ...quiet, stickiness: [53.4, 43.4] })).toEqual(['stickinessSwing']);
    expect(retieringTriggers({ ...quiet, contacts: [10, 5] })).toEqual([]);
    expect(retieringTriggers({ ...quiet, contacts: [10, 4] })).toEqual(['contactsFalling']);
    expect(retieringTriggers({ sales: [0, 5], stickiness: [null, 5], contacts: [null, 5] })).toEqual([]);
  });

  test('S capacity: 5% of accounts, at least 3', () => {
    expect(exceedsStrategicCapacity(3, 12)).toBe(false);
    expect(exceedsStrategicCapacity(4, 12)).toBe(true);
    expect(exceedsStrategicCapacity(10, 200)).toBe(false);
  });
});

describe('service standards (domain §5.8)', () => {
  test('contact windows', () => {
    expect((['S', 'A', 'B', 'C'] as const).map((tier) => SERVICE_STANDARDS[tier].contactWindowDays)).toEqual([
      60, 90, 180, 365,
    ]);
  });

  test('compliance and executive contact', () => {
    expect(serviceCompliance(7, 9)).toBe(77.78);
    expect(serviceCompliance(0, 0)).toBeNull();
    const accounts = Array.from({ length: 40 }, (_, index) => ({
      revenue: index,
      metWithin12Months: index >= 25,
    }));
    expect(executiveContactShare(accounts)).toBe(50);
  });
});
