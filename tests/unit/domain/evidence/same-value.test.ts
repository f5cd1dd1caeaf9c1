import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { integer, money, number, rich, tags, text } from '../../../../shared/domain/dossier/define.ts';
import type { Value } from '../../../../shared/domain/dossier/types.ts';
import { isSameValue } from '../../../../shared/domain/evidence/same-value.ts';

const cny = (minor: number) => ({ minor, currency: 'CNY' });

describe('the same value', () => {
  test('figures are the same when they are shown the same', () => {
    expect(isSameValue(number(), 12.344, 12.3401)).toBe(true);
    expect(isSameValue(number(), 12.344, 12.346)).toBe(false);
    expect(isSameValue(integer(), 6530, 6531)).toBe(false);
    expect(isSameValue(money, cny(5_610_000_000), cny(5_610_000_100))).toBe(true);
    expect(isSameValue(money, cny(5_610_000_000), cny(5_620_000_000))).toBe(false);
    expect(isSameValue(money, cny(100), cny(200))).toBe(false);
  });

  test('amounts of two currencies are compared by their rate; without one they differ', () => {
    const dollars = { minor: 120_000_000, currency: 'USD' };
    expect(isSameValue(money, { ...dollars, rate: 7.12 }, cny(854_400_000))).toBe(true);
    expect(isSameValue(money, dollars, cny(854_400_000))).toBe(false);
  });

  test('texts do not depend on width, case and blanks; lists not on their order', () => {
    expect(isSameValue(text(), ' ＡＢＢ 公司', 'abb  公司')).toBe(true);
    expect(isSameValue(rich, '甲', '乙')).toBe(false);
    expect(isSameValue(tags, ['甲', '乙'], ['乙', '甲'])).toBe(true);
    expect(isSameValue(tags, ['甲'], ['乙', '甲'])).toBe(false);
  });

  test('is symmetric, and every value is the same as itself', () => {
    const value: fc.Arbitrary<Value | null> = fc.oneof(
      fc.string(),
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.array(fc.string()),
      fc.record({ minor: fc.maxSafeInteger(), currency: fc.constantFrom('CNY', 'USD', 'JPY') }),
      fc.constant(null),
    );
    fc.assert(
      fc.property(fc.constantFrom(number(), money, text(), tags), value, value, (type, a, b) => {
        expect(isSameValue(type, a, a)).toBe(true);
        expect(isSameValue(type, a, b)).toBe(isSameValue(type, b, a));
      }),
    );
  });
});
