import { describe, expect, test } from 'vitest';
import {
  accountTarget,
  accountYear,
  type CategoryPosition,
  currentShare,
  shareTrends,
  targetPosition,
} from '../../../../shared/domain/supplier/position.ts';
import { YUNXIU_CATEGORIES } from './yunxiu-categories.ts';

const byYear = (values: Record<string, number>) =>
  new Map(Object.entries(values).map(([year, value]) => [Number(year), value]));

const CATEGORIES: readonly CategoryPosition[] = YUNXIU_CATEGORIES.map((category) => ({
  name: category.name,
  cap: category.cap,
  spend: byYear(category.spend),
  shares: new Map(Object.entries(category.shares).map(([supplier, own]) => [supplier, byYear(own)])),
  targets: byYear(category.target),
}));
const at = <T>(list: readonly T[], index: number): T => list[index] as T;

describe('Yunxiu wallet and shares (domain §11.1)', () => {
  test.each([
    [2023, 14_000, [2360, 5240, 4160, 2240], [16.86, 37.43, 29.71, 16], 2824],
    [2024, 17_000, [3925, 6005, 4625, 2445], [23.09, 35.32, 27.21, 14.38], 2727.83],
    [2025, 20_000, [5610, 6680, 5022, 2688], [28.05, 33.4, 25.11, 13.44], 2713.51],
  ])('%i', (year, wallet, amounts, shares, hhi) => {
    const account = accountYear(CATEGORIES, year);
    expect(account.wallet).toBe(wallet);
    expect(account.suppliers.map(({ supplier }) => supplier)).toEqual(['us', 'JY', 'NH', 'TL']);
    expect(account.suppliers.map(({ amount }) => amount)).toEqual(amounts);
    expect(account.suppliers.map(({ share }) => share)).toEqual(shares);
    expect(account.hhi).toBe(hhi);
  });

  test('a forecast year without shares has a wallet only', () => {
    expect(accountYear(CATEGORIES, 2028)).toEqual({ wallet: 28_000, suppliers: [], hhi: null });
  });

  test('targets 2028: revenue, share, gain, caps', () => {
    const targets = CATEGORIES.map((category) => targetPosition(category, 2028));
    expect(targets.map((target) => target?.revenue)).toEqual([2784, 4536, 2520, 1360]);
    expect(targets.map((target) => target?.incrementalRevenue)).toEqual([384, 1296, 1260, 560]);
    expect(targets.map((target) => target?.headroom)).toEqual([8, 12, 15, 14]);
    expect(accountTarget(CATEGORIES, 2028)).toEqual({
      wallet: 28_000,
      revenue: 11_200,
      share: 40,
      incrementalRevenue: 3500,
      allWithinCap: true,
    });
  });

  test('trends and current share', () => {
    expect(shareTrends(at(CATEGORIES, 1)).get('JY')).toBe(-5);
    expect(currentShare(at(CATEGORIES, 0))).toBe(50);
  });
});

describe('gaps in what is known', () => {
  const vision = at(CATEGORIES, 2);

  test('a category of unknown split counts as others once another one has shares', () => {
    const account = accountYear([at(CATEGORIES, 0), { ...vision, shares: new Map() }], 2025);
    expect(account.wallet).toBe(9000);
    expect(account.suppliers.at(-1)).toEqual({ supplier: 'others', amount: 5400, share: 60 });
  });

  test('no target, no shares, target above the cap', () => {
    expect(targetPosition(vision, 2027)).toBeNull();
    expect(accountTarget([vision], 2027)).toBeNull();
    expect(currentShare({ ...vision, shares: new Map() })).toBeNull();
    const bold = { ...vision, targets: new Map([[2028, 55]]) };
    expect(targetPosition(bold, 2028)).toMatchObject({ withinCap: false, headroom: 35 });
  });
});
