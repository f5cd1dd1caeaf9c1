import { label } from '../../label.ts';
import {
  column,
  field,
  integer,
  money,
  pastDate,
  percent,
  reference,
  required,
  rich,
  rows,
  text,
} from '../define.ts';
import type { Section } from '../types.ts';
import { people } from './units.ts';

/** A company of a customer's group: who owns it, how it is tied to others, and which account of ours it is. */
export const firm: Section = {
  key: 'frm',
  label: label('集团企业', 'Group company'),
  of: 'firm',
  weight: 0,
  validityDays: 365,
  fields: [
    field('frm.name', '企业名称', 'Company name', text(), 3),
    field(
      'frm.account',
      '对应客户',
      'Our account',
      reference('account'),
      2,
      label('由它汇总收入、份额和人员', 'Revenue, share and people are rolled up from it'),
    ),
    field('frm.business', '业务', 'Business', text(), 1),
    field('frm.revenue', '年营业收入', 'Yearly revenue', money, 1),
    field('frm.headcount', '员工数', 'Employees', integer({ unit: people, min: 0 }), 1),
    field(
      'frm.owners',
      '出资人',
      'Owners',
      rows(
        required('firm', '企业', 'Company', reference('firm')),
        column('stake', '持股比例', 'Stake', percent),
        column('since', '起始', 'Since', pastDate),
      ),
      2,
      label('可以有多个出资人，合计不超过 100%', 'There may be several; stakes sum to 100% at most'),
    ),
    field(
      'frm.ties',
      '其他关系',
      'Other ties',
      rows(
        required('firm', '企业', 'Company', reference('firm')),
        required('type', '关系', 'Tie', text(80)),
        column('note', '说明', 'Note', text()),
      ),
      1,
      label('关系名称由用户自定', 'The kinds of tie are yours to name'),
    ),
    field('frm.note', '备注', 'Remarks', rich, 0),
  ],
};
