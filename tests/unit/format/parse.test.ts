import { describe, expect, it } from 'vitest';
import {
  boolean,
  choice,
  choices,
  date,
  integer,
  money,
  number,
  option,
  percent,
  reference,
  references,
  rich,
  score,
  signedPercent,
  tags,
  text,
  year,
} from '../../../shared/domain/dossier/define.ts';
import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { label } from '../../../shared/domain/label.ts';
import { inputText } from '../../../shared/format/input-text.ts';
import { parseValue } from '../../../shared/format/parse.ts';

const POLICY = [
  option('sole', '独家', 'Sole source'),
  option('multi', '多源（3 家以上）', 'Three or more'),
] as const;
const PEOPLE = new Map([
  ['沈若谦', 'p-shen'],
  ['韩之序', 'p-han'],
]);
const context = {
  locale: 'zh-CN' as const,
  resolveReference: (_target: string, name: string) => PEOPLE.get(name) ?? null,
};
const parse = (type: ScalarType, typed: string) => parseValue(type, typed, context);
const cny = (minor: number) => ({ minor, currency: 'CNY' });

const accepted: readonly (readonly [string, ScalarType, string, ScalarValue | null])[] = [
  ['bare money is 万元', money, '4,600', cny(4_600_000_000)],
  ['money in 亿', money, '1.2亿', cny(12_000_000_000)],
  ['money in 元', money, '460000元', cny(46_000_000)],
  ['money in 万元 with full-width digits', money, '１，８００万元', cny(1_800_000_000)],
  ['negative money', money, '-236', cny(-236_000_000)],
  ['money with another currency', money, 'USD 3m', { minor: 300_000_000, currency: 'USD' }],
  ['money without binary dust', money, '0.29', cny(290_000)],
  ['integer with separators and unit', integer({ unit: label('人', 'people') }), '12,600 人', 12_600],
  ['number with the English unit', number({ unit: label('小时', 'h') }), '1.5 h', 1.5],
  ['percent with sign', percent, '55.5％', 55.5],
  ['signed percent', signedPercent, '−3', -3],
  ['date with slashes', date, '2026/3/5', '2026-03-05'],
  ['date in Chinese', date, '2026年3月5日', '2026-03-05'],
  ['date in digits', date, '20260305', '2026-03-05'],
  ['year', year, '2025年', 2025],
  ['yes', boolean, '是', true],
  ['no', boolean, 'No', false],
  ['choice by key', choice(...POLICY), 'sole', 'sole'],
  ['choice by label, brackets half-width', choice(...POLICY), '多源(3 家以上)', 'multi'],
  ['choice by English label', choice(...POLICY), 'sole SOURCE', 'sole'],
  ['several choices once each', choices(...POLICY), '独家、Three or more, sole', ['sole', 'multi']],
  ['tags', tags, '骑行；书法, 骑行', ['骑行', '书法']],
  ['reference', reference('person'), ' 沈若谦 ', 'p-shen'],
  ['references', references('person'), '沈若谦、韩之序', ['p-shen', 'p-han']],
  ['score', score(), '４', 4],
  ['one line', text(20), 'a\n b', 'a b'],
  ['paragraphs', rich, 'a\n\nb\n', 'a\n\nb'],
  ['nothing', money, '   ', null],
];

describe('parseValue', () => {
  it.each(accepted)('reads %s', (_what, type, typed, value) => {
    expect(parse(type, typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['notMoney', money, '四千'],
    ['notMoney', money, '1.2.3'],
    ['notMoney', money, '99999999999999亿'],
    ['notNumber', number(), 'abc'],
    ['notInteger', integer(), '1.5'],
    ['outOfRange', integer({ min: 1, max: 12 }), '13'],
    ['outOfRange', percent, '101'],
    ['notPercent', percent, 'half'],
    ['notDate', date, '2025-02-29'],
    ['notDate', date, '2026-03'],
    ['notYear', year, '25'],
    ['notBoolean', boolean, 'perhaps'],
    ['notOption', choice(...POLICY), '双源'],
    ['notOption', choices(...POLICY), '独家、双源'],
    ['notFound', references('person'), '沈若谦、某人'],
    ['notScore', score(), '6'],
    ['tooLong', text(3), 'abcd'],
  ] as const)('refuses with %s', (code, type, typed) => {
    expect(parse(type, typed)).toEqual({ ok: false, code });
  });

  it('takes an English amount without a unit word as millions, as it is shown', () => {
    expect(parseValue(money, '56.1', { ...context, locale: 'en' })).toEqual({
      ok: true,
      value: cny(5_610_000_000),
    });
  });

  it('reads back what an editor shows', () => {
    const names = new Map([...PEOPLE].map(([name, id]) => [id, name]));
    for (const locale of ['zh-CN', 'en'] as const) {
      for (const [, type, , value] of accepted) {
        const shown = inputText(type, value, { locale, nameOf: (id) => names.get(id) ?? '' });
        expect(parseValue(type, shown, { ...context, locale })).toEqual({ ok: true, value });
      }
    }
  });
});
