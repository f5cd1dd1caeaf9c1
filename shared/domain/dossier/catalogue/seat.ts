import { label } from '../../label.ts';
import { choice, field, money, option, reference, text } from '../define.ts';
import type { Section } from '../types.ts';

const LEVEL = choice(
  option('board', '董事会', 'Board'),
  option('C', '首席级', 'C-level'),
  option('VP', '副总裁', 'Vice president'),
  option('director', '总监', 'Director'),
  option('manager', '经理', 'Manager'),
  option('staff', '员工', 'Staff'),
);

/** A seat on the customer's chart; persons hold it from–to (domain §2.9). */
export const seat: Section = {
  key: 'pos',
  label: label('职位', 'Seat'),
  of: 'seat',
  weight: 0,
  validityDays: 180,
  fields: [
    field('pos.title', '职位名称', 'Title', text(), 3, label('决策图上的位置', 'Its place on the chart')),
    field(
      'pos.dept',
      '部门',
      'Department',
      text(),
      3,
      label('覆盖要按部门看', 'Coverage is judged by department'),
    ),
    field('pos.level', '层级', 'Level', LEVEL, 2, label('管理层级', 'Management level')),
    field(
      'pos.reports_to',
      '上级职位',
      'Reports to',
      reference('seat'),
      3,
      label('正式汇报线', 'The formal line'),
    ),
    field(
      'pos.budget_power',
      '预算权限',
      'Budget power',
      money,
      2,
      label('能批多大金额', 'How much it may approve'),
    ),
  ],
};
