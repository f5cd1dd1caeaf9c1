import { asked, collected, fact, inferred, table, verified } from '../notation.ts';
import type { SeedRecord, SeedValue, SeedValues } from '../types.ts';

const briefing = collected('customer_talk', '采购部年度供应商通气会', '2025-11-20');
const buyer = verified('customer_talk', '采购经理面谈', '2025-11-20', asked('LY', ['S09'], '2025-11-20'));
const market = collected('third_party_report', '自动化行业研究', '2025-09-30', 'medium');
const ours = verified('own_system', '我方系统', '2025-12-31');
const judged = inferred('由自动化部、质量部与采购部三方评价综合', '2025-12-05');

/** Scores by category, criteria in the order of the columns. */
function scores(
  evidence: NonNullable<SeedValue['evidence']>,
  byCategory: { readonly [category: string]: readonly number[] },
): readonly SeedValue[] {
  const keys = ['quality', 'price', 'technology', 'delivery', 'service', 'cooperation', 'security'];
  return table(
    evidence,
    ...Object.entries(byCategory).map(([category, marks]) => ({
      category,
      ...Object.fromEntries(keys.map((key, index) => [key, marks[index] ?? null])),
    })),
  );
}

const supplier = (code: string, values: SeedValues): SeedRecord => ({
  kind: 'supplier',
  code,
  account: 'YX',
  values,
});

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
      { text: '没有通到财务总监与技术顾问的高层联系（致命弱点）', category: null, evidence: '关系地图' },
      { text: '备件库存不足', category: 'SVC', evidence: '投诉 C-2025-09' },
    ),
    'sup.strategy_here': fact('grow', ours, '以制造执行带动控制替换与视觉上量。'),
    'sup.capacity': fact('2026 年增派 4 人，研发投入 180 万元，样板线 260 万元。', ours),
    'sup.next_moves': table(ours, { move: '控制替换方案', likelihood: 5, when: '2026-08-15', counter: '—' }),
    'sup.view_of_customer': fact('core', ours),
  }),
  supplier('JY', {
    'sup.name': fact('霁野自动化', buyer),
    'sup.is_us': fact(false, buyer),
    'sup.since': fact(2018, buyer),
    'sup.position': table(
      buyer,
      { category: 'MES', position: 'second' },
      { category: 'CTL', position: 'lead' },
      { category: 'VIS', position: 'second' },
      { category: 'SVC', position: 'second' },
    ),
    'sup.company': fact('收入约 32 亿元，民营；行业第二，扩张型。', market),
    'sup.offer': table(briefing, {
      category: 'CTL',
      product: '中型控制器 J6',
      installed: '约 520 台',
      age: 5,
      end_of_life: '2027-06-30',
    }),
    'sup.terms': table(briefing, {
      category: 'CTL',
      price_index: 102,
      rebate: 4,
      payment_days: 60,
      delivery_days: 98,
      warranty_months: 18,
      exclusivity: '无',
      penalty: '每周 0.3%',
      contract_end: '2026-09-30',
    }),
    'sup.perf': table(briefing, { year: 2025, ppm: 360, on_time: 92, response_hours: 6, incidents: 1 }),
    'sup.scores': scores(judged, {
      MES: [3, 4, 3, 4, 3, 4, 4],
      CTL: [4, 4, 3, 4, 3, 4, 4],
      VIS: [3, 4, 3, 4, 3, 4, 4],
      SVC: [3, 3, 3, 4, 3, 4, 4],
    }),
    'sup.rel': fact(
      4,
      verified(
        'customer_talk',
        '采购经理与供应链副总裁侧面印证',
        '2025-12-26',
        asked('LY', ['S08'], '2025-12-26'),
      ),
      '供应链条线关系最深，技术顾问公开支持。',
    ),
    'sup.rel_people': table(judged, { person: 'S08', depth: 4 }, { person: 'S12', depth: 5 }),
    'sup.strengths': table(
      buyer,
      { text: '自 2018 年起主供，60 天账期', category: 'CTL', evidence: '合同' },
      { text: '采购关系深', category: 'CTL', evidence: '通气会座次' },
    ),
    'sup.weaknesses': table(
      briefing,
      { text: '接口封闭', category: 'CTL', evidence: '自动化部试用报告' },
      { text: '框架合同 2026-09-30 到期', category: 'CTL', evidence: '采购经理' },
    ),
    'sup.strategy_here': fact(
      'grow',
      inferred('在临泽新设 20 人服务点，并主动提出延长账期', '2025-12-04'),
      '想以服务点保住控制主供，再进视觉。',
    ),
    'sup.capacity': fact(
      '临泽服务点 20 人，2026 年二季度投用。',
      collected('media', '当地招聘信息', '2025-12-04', 'medium'),
    ),
    'sup.next_moves': table(inferred('服务点投用时间与框架到期时间吻合', '2025-12-04'), {
      move: '以 90 天账期换三年框架',
      likelihood: 4,
      when: '2026-06-30',
      counter: '提前完成替换验证，用总成本对比',
    }),
    'sup.view_of_customer': fact('core', judged),
  }),
  supplier('NH', {
    'sup.name': fact('诺哈特系统', buyer),
    'sup.is_us': fact(false, buyer),
    'sup.since': fact(2019, briefing),
    'sup.position': table(
      buyer,
      { category: 'MES', position: 'third' },
      { category: 'CTL', position: 'third' },
      { category: 'VIS', position: 'lead' },
      { category: 'SVC', position: 'trial' },
    ),
    'sup.company': fact('外资，全球视觉前三；中国区由代理商服务。', market),
    'sup.offer': table(briefing, {
      category: 'VIS',
      product: '对齐检测 N9',
      installed: '62 工位',
      age: 4,
      end_of_life: '2026-12-31',
    }),
    'sup.terms': table(briefing, {
      category: 'VIS',
      price_index: 118,
      rebate: 0,
      payment_days: 30,
      delivery_days: 126,
      warranty_months: 12,
      exclusivity: '无',
      penalty: '无',
      contract_end: '2026-12-31',
    }),
    'sup.perf': table(briefing, { year: 2025, ppm: 180, on_time: 84, response_hours: 26, incidents: 0 }),
    'sup.scores': scores(judged, {
      MES: [4, 2, 4, 3, 3, 3, 3],
      CTL: [5, 2, 5, 3, 3, 3, 3],
      VIS: [5, 2, 5, 2, 2, 3, 3],
      SVC: [4, 1, 4, 2, 2, 3, 3],
    }),
    'sup.rel': fact(3, judged, '自动化部与技术委员会认可其技术。'),
    'sup.rel_people': table(judged, { person: 'S05', depth: 2 }, { person: 'S07', depth: 3 }),
    'sup.strengths': table(briefing, { text: '视觉检出率最高', category: 'VIS', evidence: '样件库比测' }),
    'sup.weaknesses': table(
      briefing,
      { text: '价格指数 118', category: 'VIS', evidence: '报价比较' },
      { text: '备件慢', category: 'VIS', evidence: '维护经理停机记录' },
    ),
    'sup.strategy_here': fact('hold', judged, '守住视觉高端工位，不打价格。'),
    'sup.capacity': fact('代理商 6 人，备件从海外调拨。', briefing),
    'sup.next_moves': table(judged, {
      move: '推出国产化备件库',
      likelihood: 2,
      when: '2026-12-31',
      counter: '先把 12 小时备件写进合同',
    }),
    'sup.view_of_customer': fact('development', judged),
  }),
  supplier('TL', {
    'sup.name': fact('拓砾机电', buyer),
    'sup.is_us': fact(false, buyer),
    'sup.since': fact(2021, briefing),
    'sup.position': table(
      buyer,
      { category: 'MES', position: 'out' },
      { category: 'CTL', position: 'third' },
      { category: 'VIS', position: 'third' },
      { category: 'SVC', position: 'lead' },
    ),
    'sup.company': fact('区域性机电商，约 300 人，低价策略。', market),
    'sup.offer': table(briefing, {
      category: 'SVC',
      product: '驻厂维护',
      installed: '一期全部产线',
      age: 4,
      end_of_life: null,
    }),
    'sup.terms': table(briefing, {
      category: 'CTL',
      price_index: 92,
      rebate: 0,
      payment_days: 90,
      delivery_days: 70,
      warranty_months: 12,
      exclusivity: '无',
      penalty: '无',
      contract_end: '2026-09-30',
    }),
    'sup.perf': table(briefing, { year: 2025, ppm: 1_250, on_time: 88, response_hours: 5, incidents: 2 }),
    'sup.scores': scores(judged, {
      CTL: [3, 5, 2, 3, 3, 2, 3],
      VIS: [2, 5, 2, 3, 3, 2, 3],
      SVC: [3, 5, 2, 3, 3, 3, 3],
    }),
    'sup.rel': fact(2, judged, '与维护班组熟。'),
    'sup.rel_people': table(judged, { person: 'S11', depth: 3 }),
    'sup.strengths': table(briefing, { text: '价格指数 92', category: 'CTL', evidence: '报价比较' }),
    'sup.weaknesses': table(briefing, {
      text: '2025 年两次质量事故',
      category: 'CTL',
      evidence: '质量部通报',
    }),
    'sup.strategy_here': fact('harvest', judged, '收缩投入，靠低价守运维。'),
    'sup.capacity': fact('人员不足，夜班依赖外包。', briefing),
    'sup.next_moves': table(judged, {
      move: '运维再降价 5%',
      likelihood: 3,
      when: '2026-05-31',
      counter: '以停线损失算总账',
    }),
    'sup.view_of_customer': fact('exploit', judged),
  }),
];
