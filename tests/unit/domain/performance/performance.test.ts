import { describe, expect, test } from 'vitest';
import { churnOf, preventableShare, reasonPareto } from '../../../../shared/domain/performance/churn.ts';
import { complaintMetrics } from '../../../../shared/domain/performance/complaints.ts';
import {
  managerCoefficient,
  offBidContactShare,
  promiseFulfilment,
} from '../../../../shared/domain/performance/performance.ts';

describe('performance link (domain §9.3, §11.8)', () => {
  test('sales 1.05, CSAT 78/80, 2 broken promises', () => {
    const result = managerCoefficient({ salesAttainment: 1.05, csat: 78, csatTarget: 80, brokenPromises: 2 });
    expect(result).toEqual({
      salesPart: 0.63,
      satisfactionPart: 0.39,
      isCapped: false,
      deduction: 0.04,
      coefficient: 0.98,
    });
  });

  test('attainments stop at 1.2, deductions at 0.20', () => {
    const result = managerCoefficient({ salesAttainment: 3, csat: 100, csatTarget: 50, brokenPromises: 40 });
    expect(result).toMatchObject({ salesPart: 0.72, satisfactionPart: 0.48, deduction: 0.2, coefficient: 1 });
  });

  test('CSAT below 60 caps at 0.80 before the deduction', () => {
    const poor = { salesAttainment: 1.2, csat: 59.9, csatTarget: 60, brokenPromises: 1 };
    expect(managerCoefficient(poor)).toMatchObject({ isCapped: true, coefficient: 0.78 });
    expect(managerCoefficient({ ...poor, csat: 60 })).toMatchObject({ isCapped: false, coefficient: 1.1 });
    expect(managerCoefficient({ ...poor, csatTarget: 0 })).toBeNull();
  });

  test('promises and contacts outside tenders', () => {
    expect(promiseFulfilment(9, 12)).toBe(75);
    expect(promiseFulfilment(0, 0)).toBeNull();
    expect(offBidContactShare(2, 3)).toBe(66.67);
  });
});

describe('churn (domain §8.6)', () => {
  test('logo and revenue churn, retention', () => {
    const churn = { openingCustomers: 12, lostCustomers: 1, openingRevenue: 54_000, lostRevenue: 600 };
    expect(churnOf(churn)).toEqual({ logoChurn: 8.33, revenueChurn: 1.11, retention: 91.67 });
    expect(churnOf({ ...churn, openingCustomers: 0 })).toMatchObject({ logoChurn: null, retention: null });
  });

  test('preventable share and reasons by value', () => {
    expect(preventableShare([{ preventable: 'yes' }, { preventable: 'partly' }, { preventable: 'no' }])).toBe(
      33.33,
    );
    const losses = [
      { reason: 'price', value: 100 },
      { reason: 'quality', value: 250 },
      { reason: 'price', value: 50 },
    ];
    expect(reasonPareto(losses)).toEqual([
      { reason: 'quality', value: 250, share: 62.5, cumulative: 62.5 },
      { reason: 'price', value: 150, share: 37.5, cumulative: 100 },
    ]);
  });
});

test('complaints: replies, days, reopened, recovered (domain §9.3)', () => {
  const complaint = { firstReplyHours: 3, closeDays: 4, reopened: false, satisfactionAfter: 4 };
  const metrics = complaintMetrics(
    [
      complaint,
      { ...complaint, firstReplyHours: 4.5, closeDays: 9, reopened: true, satisfactionAfter: 3 },
      { firstReplyHours: null, closeDays: null, reopened: false, satisfactionAfter: null },
    ],
    4,
  );
  expect(metrics).toEqual({ firstReplyHits: 33.33, closeDays: 6.5, reopened: 50, recovered: 50 });
  expect(complaintMetrics([], 4)).toEqual({
    firstReplyHits: null,
    closeDays: null,
    reopened: null,
    recovered: null,
  });
});
