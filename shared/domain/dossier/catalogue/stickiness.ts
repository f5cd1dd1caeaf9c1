import { label } from '../../label.ts';
import { INDICATORS } from '../../stickiness/indicators.ts';
import { column, field, number, required, rows, score, withNote, year } from '../define.ts';
import type { Section } from '../types.ts';

/** Why the customer stays: fifteen indicators on three levels (domain §6). */
export const stickiness: Section = {
  key: 'stk',
  label: label('客户黏性', 'Stickiness'),
  of: 'account',
  weight: 0,
  validityDays: 365,
  fields: [
    ...INDICATORS.map(({ id, label: name, anchors }) =>
      field(`stk.${id}`, name.zh, name.en, score(anchors), 0, undefined, withNote),
    ),
    field(
      'stk.history',
      '历年黏性',
      'Stickiness by year',
      rows(
        required('year', '年度', 'Year', year),
        column('score', '黏性分', 'Score', number({ unit: label('分', 'points'), min: 0, max: 100 })),
      ),
      0,
      label('没有逐项评分的年份只记总分', 'Total of years without scores by indicator'),
      { validityDays: null },
    ),
  ],
};
