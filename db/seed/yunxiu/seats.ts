import { asked, fact, inferred, verified, wan } from '../notation.ts';
import type { SeedRecord } from '../types.ts';

const chart = verified(
  'customer_talk',
  '总裁助理核对组织架构',
  '2025-12-28',
  asked('LY', ['S13'], '2025-12-28', 'phone'),
);
const limits = inferred('按审批权限表与职级推断', '2025-12-28');

const seat = (
  code: string,
  title: string,
  dept: string,
  level: string,
  reportsTo: string | null,
  budget?: number,
): SeedRecord => ({
  kind: 'seat',
  code,
  account: 'YX',
  values: {
    'pos.title': fact(title, chart),
    'pos.dept': fact(dept, chart),
    'pos.level': fact(level, chart),
    ...(reportsTo === null ? {} : { 'pos.reports_to': fact(reportsTo, chart) }),
    ...(budget === undefined ? {} : { 'pos.budget_power': fact(wan(budget), limits) }),
  },
});

/** The chart of Yunxiu: 14 seats, 13 reporting lines (domain §11.6). */
export const seatRecords: readonly SeedRecord[] = [
  seat('P01', '董事长', '总裁办', 'board', null),
  seat('P02', '总裁', '总裁办', 'C', 'P01', 3_000),
  seat('P03', '财务总监', '财务部', 'C', 'P01', 3_000),
  seat('P04', '制造副总裁', '制造中心', 'VP', 'P02', 1_000),
  seat('P05', '自动化总监', '自动化工程部', 'director', 'P04', 100),
  seat('P06', 'MES 负责人', '数字化部', 'manager', 'P05', 30),
  seat('P07', '质量总监', '质量部', 'director', 'P02', 100),
  seat('P08', '供应链副总裁', '采购部', 'VP', 'P02', 1_000),
  seat('P09', '采购经理', '采购部', 'manager', 'P08', 30),
  seat('P10', '工厂长', '制造中心', 'director', 'P04', 100),
  seat('P11', '设备维护经理', '制造中心', 'manager', 'P10', 10),
  seat('P12', '首席技术顾问', '研发中心', 'director', 'P01'),
  seat('P13', '总裁助理', '总裁办', 'staff', 'P01'),
  seat('P14', '战略总监', '战略部', 'director', 'P02', 30),
];
