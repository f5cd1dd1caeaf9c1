import { label } from '../../label.ts';
import { INDICATOR_LEVELS, INDICATORS } from '../../stickiness/indicators.ts';
import {
  choice,
  column,
  date,
  field,
  number,
  optionsOf,
  reference,
  required,
  rows,
  score,
  tags,
  withNote,
  year,
} from '../define.ts';
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
      'stk.targets',
      '各层目标',
      'Targets by level',
      rows(
        required('level', '层次', 'Level', choice(...optionsOf(INDICATOR_LEVELS))),
        column('target', '目标', 'Target', number({ unit: label('分', 'points'), min: 0, max: 100 })),
        column('due', '期限', 'Due', date),
        column('owner', '负责人', 'Owner', reference('colleague')),
        // Codes of `plan.actions`: rows of a table are no records.
        column('actions', '行动', 'Actions', tags),
      ),
      0,
      label('S、A 类客户低于 60 分的层必须有行动', 'A level below 60 of an S or A account needs an action'),
      { validityDays: null },
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
