import { describe, expect, test } from 'vitest';
import { builtinCatalogue } from '../../../shared/domain/dossier/builtin.ts';
import type { FieldType, Value } from '../../../shared/domain/dossier/types.ts';
import { formatDate, formatLongDate } from '../../../shared/format/date.ts';
import {
  formatAmount,
  formatMoney,
  inMoneyUnit,
  moneyInWan,
  moneyOfWan,
} from '../../../shared/format/money.ts';
import { formatDifference, formatInteger, formatNumber, formatScore } from '../../../shared/format/number.ts';
import { formatValue } from '../../../shared/format/value.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';

const titleOf = (id: string) => ({ p1: '陆承渊', p2: '顾明洲' })[id] ?? '';
const typeOf = (key: string): FieldType => {
  const field = builtinCatalogue.field(key);
  if (field === undefined) throw new Error(key);
  return field.type;
};
const shown = (type: FieldType, value: Value | null, locale: Locale = 'zh-CN') =>
  formatValue(type, value, locale, titleOf);

describe('figures', () => {
  test('group thousands and round to the decimals asked for', () => {
    expect(formatNumber(1234567.891)).toBe('1,234,567.89');
    expect(formatInteger(6820)).toBe('6,820');
    expect(formatScore(81)).toBe('81.00');
    expect(formatNumber(-0.001)).toBe('0');
    expect(formatDifference(-2)).toBe('−2.00');
    expect(formatDifference(11.949)).toBe('+11.95');
    expect(formatDifference(0.001)).toBe('0.00');
  });
});

describe('money', () => {
  test('is shown in 万元, in English in millions, small amounts in full', () => {
    expect(formatMoney({ minor: 5_610_000_000, currency: 'CNY' }, 'zh-CN')).toBe('5,610 万元');
    expect(formatMoney({ minor: 5_610_000_000, currency: 'CNY' }, 'zh-TW')).toBe('5,610 萬元');
    expect(formatMoney({ minor: 5_610_000_000, currency: 'CNY' }, 'en')).toBe('CNY 56.1M');
    expect(formatMoney({ minor: 5_000, currency: 'CNY' }, 'zh-CN')).toBe('50 元');
    expect(formatMoney({ minor: 120_000_000, currency: 'USD' }, 'zh-CN')).toBe('120 万美元（缺汇率）');
    expect(formatMoney({ minor: 3_000_000, currency: 'JPY' }, 'zh-CN')).toBe('300 万日元（缺汇率）');
    expect(formatMoney({ minor: 100_000_000, currency: 'CHF' }, 'zh-CN')).toBe('100 万CHF（缺汇率）');
  });

  test('keeps the amount through 万元 and back', () => {
    expect(moneyInWan(moneyOfWan(2914.28))).toBe(2914.28);
    expect(formatAmount(2914.28, 'zh-CN')).toBe('2,914.28 万元');
    expect(inMoneyUnit(5610, 'en')).toBe(56.1);
  });
});

describe('dates', () => {
  test('are written as the language does; other texts stay', () => {
    expect(formatDate('2026-01-05', 'zh-CN')).toBe('2026-01-05');
    expect(formatDate('2026-01-05', 'en')).toBe('5 Jan 2026');
    expect(formatLongDate('2026-01-05', 'zh-CN')).toBe('2026年1月5日');
    expect(formatDate('someday', 'en')).toBe('someday');
  });
});

describe('values by their type', () => {
  test.each<[string, Value | null, string, string]>([
    ['bas.ownership', 'private', '民营', 'Private'],
    ['bas.ownership', 'gone_option', 'gone_option', 'gone_option'],
    ['bas.headcount', 6820, '6,820 人', '6,820 people'],
    ['bas.owner', ['p1', 'p2'], '陆承渊、顾明洲', '陆承渊, 顾明洲'],
    ['bas.founded', '2012-05-18', '2012-05-18', '18 May 2012'],
    ['bas.name_zh', null, '', ''],
    ['fin.net_margin', 7, '7%', '7%'],
    ['tier.C1', 4, '4 分 · 契合聚焦与三年路线图', '4 of 5 · fits focus and 3-year roadmap'],
  ])('%s %s', (key, value, zh, en) => {
    expect(shown(typeOf(key), value)).toBe(zh);
    expect(shown(typeOf(key), value, 'en')).toBe(en);
  });

  test('a row reads as its filled columns', () => {
    const row = { name: '云岫材料', stake: 62, buys_from_us: false, role: null };
    expect(shown(typeOf('bas.subs'), row)).toBe('名称：云岫材料；持股比例：62%；向我方采购：否');
  });

  test('a value that does not fit its type is shown, not hidden', () => {
    expect(shown(typeOf('bas.headcount'), '约六千')).toBe('约六千');
    expect(shown(typeOf('bas.name_zh'), { minor: 100, currency: 'CNY' })).toBe('1 元');
  });
});

describe('a reference to a record that is gone', () => {
  const titleOf = (id: string) => (id === 'p1' ? '沈若谦' : '');
  const one = { kind: 'reference', target: 'person' } as const;
  const several = { kind: 'references', target: 'person' } as const;

  test('is named as deleted, never left empty', () => {
    expect(formatValue(one, 'p2', 'zh-CN', titleOf)).toBe('〔已删除〕');
    expect(formatValue(several, ['p1', 'p2'], 'en', titleOf)).toBe('沈若谦, [deleted]');
  });
});
