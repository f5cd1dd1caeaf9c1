import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorPerUnit, wanOf } from '../../../shared/domain/account/money.ts';
import { money } from '../../../shared/domain/dossier/define.ts';
import type { Money } from '../../../shared/domain/dossier/types.ts';
import { inputText } from '../../../shared/format/input-text.ts';
import { formatMoney } from '../../../shared/format/money.ts';
import { parseValue } from '../../../shared/format/parse.ts';
import { parseMoney } from '../../../shared/format/parse-money.ts';

const read = (text: string) => {
  const parsed = parseMoney(text, 'zh-CN');
  return parsed.ok ? parsed.money : parsed.code;
};
const dollars = { minor: 120_000_000, currency: 'USD' };

describe('an amount of another currency (domain §0)', () => {
  it.each([
    ['120 万 USD @7.12', { ...dollars, rate: 7.12 }],
    ['120万美元＠7.12（2025-12-31）', { ...dollars, rate: 7.12, rateDate: '2025-12-31' }],
    ['USD 1.2m @ 7.12, 2025-12-31', { ...dollars, rate: 7.12, rateDate: '2025-12-31' }],
    ['1.2musd', dollars],
    ['$1,200,000', { minor: 120_000_000, currency: 'USD' }],
    ['300万日圆', { minor: 3_000_000, currency: 'JPY' }],
    ['1.5 万亿元', { minor: 150_000_000_000_000, currency: 'CNY' }],
    ['50美元', { minor: 5_000, currency: 'USD' }],
    ['460000元', { minor: 46_000_000, currency: 'CNY' }],
    ['人民币 4,600', { minor: 4_600_000_000, currency: 'CNY' }],
  ] as const)('is read from %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['3 亿万元', 'mixedUnits'],
    ['12 USD 万元 CNY', 'mixedCurrencies'],
    ['50% 万元', 'mixedUnits'],
    ['120 万美元 @', 'notRate'],
    ['120 万美元 @7.1 @7.2', 'notRate'],
    ['120 万美元 @0', 'notRate'],
    ['120 万美元 @7.12 (2025-02-30)', 'notRate'],
    ['120 万元 @7.12', 'mixedCurrencies'],
    ['120 万 XYZ', 'notMoney'],
    ['万元', 'notMoney'],
  ])('is refused with its reason: %s', (text, code) => {
    expect(read(text)).toBe(code);
  });

  it('is shown with what it is in the base currency, or with its rate missing', () => {
    const rated = { ...dollars, rate: 7.12, rateDate: '2025-12-31' };
    expect(formatMoney(rated, 'zh-CN')).toBe('120 万美元 ≈ 854.4 万元 (7.12, 2025-12-31)');
    expect(formatMoney(rated, 'en')).toBe('USD 1.2M ≈ CNY 8.54M (7.12, 2025-12-31)');
    expect(formatMoney(dollars, 'zh-CN')).toBe('120 万美元（缺汇率）');
    expect(formatMoney(dollars, 'en')).toBe('USD 1.2M (no rate)');
  });

  it('counts by its rate, and without one not at all', () => {
    expect(wanOf({ ...dollars, rate: 7.12 })).toBeCloseTo(854.4, 9);
    expect(wanOf({ minor: 3_000_000, currency: 'JPY', rate: 0.05 })).toBeCloseTo(15, 9);
    expect(wanOf(dollars)).toBeNull();
  });
});

describe('any amount', () => {
  const amount: fc.Arbitrary<Money> = fc
    .record({
      minor: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
      currency: fc.constantFrom('CNY', 'USD', 'EUR', 'JPY', 'KWD'),
      rate: fc.double({ min: 0.000_1, max: 10_000, noNaN: true }).map((rate) => Number(rate.toPrecision(9))),
      rateDate: fc.constantFrom('2025-12-31', undefined),
    })
    .map(({ minor, currency, rate, rateDate }) => {
      const plain = { minor: minor === 0 ? 0 : minor, currency };
      if (currency === 'CNY' || rate > 9_000) return plain;
      return { ...plain, rate, ...(rateDate === undefined ? {} : { rateDate }) };
    });
  const locale = fc.constantFrom('zh-CN', 'zh-TW', 'en');

  it('is read back from the text in its editor as the same amount', () => {
    fc.assert(
      fc.property(amount, locale, (value, language) => {
        const text = inputText(money, value, { locale: language, nameOf: () => '' });
        const context = { locale: language, resolveReference: () => null };
        expect(parseValue(money, text, context)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is shown in a text that is read back to within what is shown', () => {
    fc.assert(
      // A currency that has no name here stands by its code, and behind a code the unit is the one that is shown.
      fc.property(
        amount.filter(({ currency }) => currency !== 'KWD'),
        (value) => {
          const own = formatMoney(value, 'zh-CN').split(/[≈（]/)[0] ?? '';
          const parsed = parseMoney(own, 'zh-CN');
          const shown = 0.006 * 10_000 * minorPerUnit(value.currency);
          expect(parsed.ok && parsed.money.currency).toBe(value.currency);
          expect(parsed.ok && Math.abs(parsed.money.minor - value.minor)).toBeLessThanOrEqual(shown);
        },
      ),
    );
  });

  it('never counts as something that is no number', () => {
    fc.assert(
      fc.property(amount, (value) => {
        const wan = wanOf(value);
        expect(wan === null || Number.isFinite(wan)).toBe(true);
        expect(wan === null).toBe(value.currency !== 'CNY' && value.rate === undefined);
      }),
    );
  });

  it('or any other text gives an amount or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.-+%@ 万亿元美usdkmbCNY()/') }), (text) => {
        const parsed = parseMoney(text, 'zh-CN');
        expect(parsed.ok ? Number.isSafeInteger(parsed.money.minor) : parsed.code.length > 0).toBe(true);
      }),
    );
  });
});
