import { fact, table } from '../notation.ts';
import type { SeedRecord } from '../types.ts';
import { rivalRecords } from './rivals.ts';
import { briefing, buyer, judged, ours, scores, supplier } from './supplier-notation.ts';

/** We and three rivals at Yunxiu (domain §11.2). */
export const supplierRecords: readonly SeedRecord[] = [
  supplier('YC', {
    'sup.name': fact('砚川智控', ours),
    'sup.is_us': fact(true, ours),
    'sup.since': fact(2020, ours),
    'sup.position': table(
      buyer,
      { category: 'MES', position: 'lead' },
      { category: 'CTL', position: 'second' },
      { category: 'VIS', position: 'third' },
      { category: 'SVC', position: 'third' },
    ),
    'sup.company': fact('收入 6 亿元，400 人；聚焦新能源、汽车与高端装备。', ours),
    'sup.offer': table(
      ours,
      { category: 'MES', product: '制造执行 5.2', installed: '6 条产线', age: 2.5, end_of_life: null },
      {
        category: 'CTL',
        product: '边缘控制器 EC-40',
        installed: '310 台',
        age: 3,
        end_of_life: '2029-12-31',
      },
      { category: 'VIS', product: '叠片视觉 V2', installed: '18 工位', age: 1.5, end_of_life: null },
    ),
    'sup.terms': table(
      ours,
      {
        category: 'MES',
        price_index: 106,
        rebate: 2,
        payment_days: 60,
        delivery_days: 112,
        warranty_months: 24,
        exclusivity: '无',
        penalty: '每周 0.5%',
        contract_end: '2027-03-31',
      },
      {
        category: 'CTL',
        price_index: 108,
        rebate: 3,
        payment_days: 60,
        delivery_days: 56,
        warranty_months: 18,
        exclusivity: '无',
        penalty: '每周 0.5%',
        contract_end: '2026-09-30',
      },
    ),
    'sup.perf': table(
      ours,
      { year: 2024, ppm: 410, on_time: 89.5, response_hours: 3.1, incidents: 1 },
      { year: 2025, ppm: 340, on_time: 91.2, response_hours: 2.3, incidents: 1 },
    ),
    'sup.scores': scores(judged, {
      MES: [4, 3, 5, 3, 4, 4, 3],
      CTL: [4, 3, 4, 4, 4, 3, 3],
      VIS: [3, 3, 4, 3, 4, 3, 3],
      SVC: [3, 2, 4, 4, 4, 3, 3],
    }),
    'sup.rel': fact(3, judged, '制造与数字化条线强，财务与技术委员会空白。'),
    'sup.rel_people': table(
      ours,
      { person: 'S04', depth: 4 },
      { person: 'S06', depth: 4 },
      { person: 'S10', depth: 4 },
    ),
    'sup.strengths': table(
      buyer,
      { text: '接口开放、本地驻场', category: 'CTL', evidence: '自动化部试用报告' },
      { text: '换型方案效果可量化', category: 'MES', evidence: '换型记录' },
    ),
    'sup.weaknesses': table(
      briefing,
      {
        text: '没有通到财务总监与技术顾问的高层联系（致命弱点）',
        category: null,
        evidence: '关系地图',
        critical: true,
      },
      { text: '备件库存不足', category: 'SVC', evidence: '投诉 C-2025-09' },
    ),
    'sup.strategy_here': fact('grow', ours, '以制造执行带动控制替换与视觉上量。'),
    'sup.capacity': fact('2026 年增派 4 人，研发投入 180 万元，样板线 260 万元。', ours),
    'sup.next_moves': table(ours, { move: '控制替换方案', likelihood: 5, when: '2026-08-15', counter: '—' }),
    'sup.view_of_customer': fact('core', ours),
  }),
  ...rivalRecords,
];
