import { label } from '../../label.ts';
import { column, field, integer, money, required, rich, rows, text, year } from '../define.ts';
import type { Section } from '../types.ts';
import { TEAM_ROLE } from './choices.ts';
import { people } from './units.ts';

/** Our own firm: what accounts are compared with (domain §5.3). */
export const company: Section = {
  key: 'own',
  label: label('我方公司', 'Our company'),
  of: 'company',
  weight: 0,
  validityDays: 365,
  fields: [
    field('own.name', '公司名称', 'Company name', text(), 0),
    field(
      'own.strategy',
      '公司战略',
      'Company strategy',
      rich,
      0,
      label('客户规划要服务于公司战略，印在规划中', 'Account plans serve it; printed in the plans'),
    ),
    field(
      'own.fy_end',
      '财年结束月',
      'Fiscal year end (month)',
      integer({ unit: label('月', 'month'), min: 1, max: 12 }),
      0,
    ),
    field(
      'own.years',
      '历年经营数据',
      'Figures by year',
      rows(
        required('year', '年度', 'Year', year),
        column('revenue', '收入', 'Revenue', money),
        column('profit', '贡献利润', 'Contribution', money),
        column('headcount', '平均人数', 'Average headcount', integer({ unit: people, min: 0 })),
      ),
      0,
      label('人均指标与销售占比的基准', 'Base of the per-head indices and sales shares'),
    ),
    field(
      'own.fte_cost',
      '人均年成本',
      'Yearly cost per head',
      money,
      0,
      label('用于估算客户流失的代价', 'Used for what losing an account would cost'),
    ),
  ],
};

/** One of our people (domain §2.1 account team). */
export const colleague: Section = {
  key: 'col',
  label: label('我方人员', 'Colleague'),
  of: 'colleague',
  weight: 0,
  validityDays: null,
  fields: [
    field('col.name', '姓名', 'Name', text(60), 0),
    field('col.title', '职务', 'Title', text(), 0),
    field('col.role', '角色', 'Role', TEAM_ROLE, 0),
  ],
};
