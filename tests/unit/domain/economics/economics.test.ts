import { describe, expect, test } from 'vitest';
import { financialRatios } from '../../../../shared/domain/economics/financial-ratios.ts';
import {
  averageFte,
  averageHeadcount,
  economicsOf,
  growthRate,
} from '../../../../shared/domain/economics/productivity.ts';

describe('Yunxiu economics (domain §11.3)', () => {
  test.each([
    {
      account: { revenue: 2360, cogs: 1652, costToServe: 472, fte: 16 },
      company: { revenue: 48_000, profit: 7200, headcount: 360 },
      expected: {
        contribution: 236,
        contributionMargin: 10,
        salesPerHead: 147.5,
        profitPerHead: 14.75,
        companySalesPerHead: 133.33,
        companyProfitPerHead: 20,
        salesIndex: 110.63,
        profitIndex: 73.75,
        salesShare: 4.92,
        supportsProductivity: false,
      },
    },
    {
      account: { revenue: 3925, cogs: 2708, costToServe: 628, fte: 21 },
      company: { revenue: 54_000, profit: 8370, headcount: 380 },
      expected: {
        contribution: 589,
        contributionMargin: 15.01,
        salesPerHead: 186.9,
        profitPerHead: 28.05,
        companySalesPerHead: 142.11,
        companyProfitPerHead: 22.03,
        salesIndex: 131.53,
        profitIndex: 127.34,
        salesShare: 7.27,
        supportsProductivity: true,
      },
    },
    {
      account: { revenue: 5610, cogs: 3815, costToServe: 785, fte: 26 },
      company: { revenue: 60_000, profit: 9600, headcount: 400 },
      expected: {
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
      },
    },
  ])('revenue $account.revenue', ({ account, company, expected }) => {
    expect(economicsOf(account, company)).toMatchObject(expected);
  });

  test('FTE 2025: (22 + 26)/2 + 2 = 26', () => {
    expect(averageFte(22, 26, [{ staff: 4, allocation: 50 }])).toBe(26);
    expect(averageFte(22, 26)).toBe(24);
  });

  test('growth: our sales, the customer’s plan', () => {
    expect(growthRate(2360, 5610, 2)).toBe(54.18);
    expect(growthRate(1_200_000, 1_825_000, 3)).toBe(15);
  });
});

describe('missing figures stay null', () => {
  const company = { revenue: 60_000, profit: 9600, headcount: 400 };

  test('no FTE, no per-head figures', () => {
    const one = economicsOf({ revenue: 100, cogs: 60, costToServe: null, fte: 0 }, company);
    expect(one).toMatchObject({ grossMargin: 40, contribution: null, salesPerHead: null, salesIndex: null });
    expect(one.supportsProductivity).toBeNull();
  });

  test('growth needs a positive start and years between', () => {
    expect([growthRate(0, 5, 2), growthRate(5, null, 2), growthRate(5, 6, 0), growthRate(5, -1, 2)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(growthRate(5, 0, 2)).toBe(-100);
  });

  test('headcount averages what is known', () => {
    expect([averageHeadcount(380, 420), averageHeadcount(null, 420), averageHeadcount(null, null)]).toEqual([
      400,
      420,
      null,
    ]);
  });
});

test('financial ratios of the customer (domain §2.8)', () => {
  const year = {
    revenue: 1_200_000,
    grossMarginPercent: 20,
    netProfit: 84_000,
    totalAssets: 2_000_000,
    totalLiabilities: 1_100_000,
    equity: 900_000,
    currentAssets: 600_000,
    currentLiabilities: 400_000,
    inventory: 96_000,
    receivables: 120_000,
    payables: 192_000,
    capex: 150_000,
    employees: 8000,
  };
  expect(financialRatios(year)).toEqual({
    netMargin: 7,
    debtRatio: 55,
    currentRatio: 1.5,
    receivableDays: 36.5,
    payableDays: 73,
    inventoryDays: 36.5,
    returnOnEquity: 9.33,
    revenuePerHead: 150,
    capexRatio: 12.5,
  });
  expect(Object.values(financialRatios({})).every((value) => value === null)).toBe(true);
});
