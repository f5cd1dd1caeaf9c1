import { fact, table, verified, wan } from './notation.ts';
import { readinessValues } from './readiness.ts';
import type { SeedRecord } from './types.ts';

const books = verified('own_system', '财务系统年度决算', '2025-12-31');
const staff = verified('own_system', '人事系统', '2026-01-05');

const colleague = (code: string, name: string, title: string, role: string): SeedRecord => ({
  kind: 'colleague',
  code,
  values: { 'col.name': fact(name, staff), 'col.title': fact(title, staff), 'col.role': fact(role, staff) },
});

/** Our own firm 砚川智控 and its people (domain §11, invented). */
export const companyRecords: readonly SeedRecord[] = [
  {
    kind: 'company',
    code: 'YC',
    values: {
      'own.name': fact('砚川智控', books),
      'own.strategy': fact(
        '聚焦新能源、汽车与高端装备三个行业的工厂自动化，以制造执行与机器视觉为矛，以控制与运维服务为盾；三年内把前五大客户的黏性提升到 60 分以上，人均贡献利润每年提高 10%。',
        verified('own_system', '公司战略纲要 2026–2028', '2025-11-28'),
      ),
      'own.fy_end': fact(12, books),
      'own.years': table(
        books,
        { year: 2023, revenue: wan(48_000), profit: wan(7_200), headcount: 360 },
        { year: 2024, revenue: wan(54_000), profit: wan(8_370), headcount: 380 },
        { year: 2025, revenue: wan(60_000), profit: wan(9_600), headcount: 400 },
      ),
      'own.fte_cost': fact(wan(28), books),
      ...readinessValues,
    },
  },
  colleague('LY', '林曜', '大客户总监（新能源）', 'AR'),
  colleague('ZQ', '周齐', '首席方案架构师', 'SR'),
  colleague('DK', '邓珂', '交付与服务经理', 'FR'),
  colleague('HR', '何然', '副总裁', 'sponsor'),
  colleague('PS', '潘舒', '首席技术官', 'sponsor'),
  colleague('CX', '程修', '财务总监', 'other'),
  colleague('WB', '魏博', '大客户总监（汽车与家电）', 'AM'),
  colleague('TJ', '陶菁', '大客户总监（轨交与流程）', 'AM'),
];
