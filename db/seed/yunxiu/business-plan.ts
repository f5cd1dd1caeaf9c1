import { asked, collected, disputed, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';
import { quoted } from './notes.ts';

const forecast = inferred(
  '按扩产节奏、单位产能投资与客户口头预算推算，三个品类与客户预测相差不到 5%',
  '2025-12-12',
);

/** The business plan of Yunxiu itself (domain §2.7). */
export const businessPlanValues: SeedValues = {
  'pln.annual': table(
    collected('customer_talk', '总裁助理转述年度目标', '2025-12-28'),
    { year: 2025, metric: '营收（亿元）', target: '118', actual: '120' },
    { year: 2025, metric: '综合良率', target: '94%', actual: '93.4%' },
    { year: 2026, metric: '营收（亿元）', target: '138', actual: null },
    { year: 2026, metric: '综合良率', target: '94.6%', actual: null },
  ),
  'pln.capacity': table(
    verified('site_visit', '产线巡访', '2025-10-30', asked('DK', ['S10'], '2025-10-30')),
    { site: '临泽一期', year: 2025, capacity: 32, unit: 'GWh', status: 'done' },
    { site: '临泽二期', year: 2025, capacity: 36, unit: 'GWh', status: 'running' },
    { site: '临泽二期', year: 2026, capacity: 48, unit: 'GWh', status: 'planned' },
    { site: '临泽三期', year: 2028, capacity: 30, unit: 'GWh', status: 'planned' },
  ),
  'pln.capex': [
    {
      value: { year: 2026, item: '8 线大电芯改造', amount: wan(26_000), approved: true, approver: 'S02' },
      evidence: verified('customer_talk', '总裁面谈', '2025-12-16', asked('HR', ['S02'], '2025-12-16')),
    },
    {
      value: { year: 2026, item: '电池护照追溯平台', amount: wan(3_200), approved: false, approver: 'S03' },
      evidence: disputed(
        'customer_talk',
        'MES 负责人称 3,200 万已列预算；财务口径为 2,400 万待批',
        '2026-01-09',
      ),
    },
    {
      value: { year: 2027, item: '三期厂房与首两线', amount: wan(68_000), approved: false, approver: 'S01' },
      evidence: inferred('按其 2028 年产能目标与单位投资推算', '2025-12-12'),
    },
  ],
  'pln.roadmap': table(
    collected('customer_document', '产品路线图（供应商版）', '2025-11-21'),
    { product: '587 Ah 储能电芯', launch: '2026-09-30', needs: '叠片对齐度检测 ±0.1 mm' },
    { product: '6.25 MWh 储能系统', launch: '2027-03-31', needs: '系统级追溯与出厂检测' },
  ),
  'pln.projects': [
    {
      value: {
        name: '8 线视觉复检',
        site: '临泽二期',
        stage: 'design',
        value: wan(1_350),
        decision: '2026-04-30',
        our_status: 'specified',
      },
      evidence: verified(
        'customer_talk',
        '自动化总监面谈',
        '2026-01-01',
        asked('ZQ', ['S05'], '2026-01-01', 'phone'),
      ),
    },
    {
      value: {
        name: '控制框架合同重招',
        site: '全部',
        stage: 'approved',
        value: wan(9_200),
        decision: '2026-09-30',
        our_status: 'talking',
      },
      evidence: verified(
        'customer_talk',
        '供应链副总裁面谈',
        '2025-12-26',
        asked('LY', ['S08'], '2025-12-26'),
      ),
    },
    {
      value: {
        name: '电池护照追溯平台',
        site: '总部',
        stage: 'idea',
        value: wan(3_200),
        decision: '2026-06-30',
        our_status: 'talking',
      },
      evidence: quoted(
        collected('customer_talk', 'MES 负责人沟通', '2026-01-09'),
        'N02',
        '追溯平台 3,200 万已经列进今年预算',
      ),
    },
  ],
  'pln.demand': table(
    forecast,
    { category: 'MES', year: 2026, amount: wan(4_000), method: '产能推算', confidence: 'medium' },
    { category: 'CTL', year: 2026, amount: wan(8_800), method: '产能推算', confidence: 'medium' },
    { category: 'VIS', year: 2026, amount: wan(6_300), method: '项目清单', confidence: 'medium' },
    { category: 'SVC', year: 2026, amount: wan(3_300), method: '装机推算', confidence: 'high' },
    { category: 'MES', year: 2028, amount: wan(4_800), method: '产能推算', confidence: 'low' },
    { category: 'CTL', year: 2028, amount: wan(10_800), method: '产能推算', confidence: 'low' },
    { category: 'VIS', year: 2028, amount: wan(8_400), method: '产能推算', confidence: 'low' },
    { category: 'SVC', year: 2028, amount: wan(4_000), method: '装机推算', confidence: 'medium' },
  ),
  'pln.sourcing_plan': table(
    collected('customer_talk', '采购经理沟通', '2026-01-04'),
    { category: 'VIS', event: '8 线视觉定点', date: '2026-04-30', owner: 'S09' },
    { category: 'SVC', event: '运维年度续签', date: '2026-05-31', owner: 'S09' },
    { category: 'CTL', event: '控制框架招标发标', date: '2026-07-15', owner: 'S08' },
  ),
  'pln.org_change': table(
    inferred('总裁助理提到董事会换届，另有媒体报道供应链条线整合', '2025-12-28', 'low'),
    {
      date: '2026-05-31',
      change: '董事会换届，可能增设首席运营官',
      effect: '制造副总裁可能上任，决策链变短',
    },
  ),
  'pln.kpis': table(
    inferred('由年度目标分解，工厂长与总裁助理的话只印证了其中两项', '2025-12-28'),
    { owner: 'S04', kpi: '综合良率', target: '94.6%', link_to_us: '视觉复检与制造执行' },
    { owner: 'S08', kpi: '采购降本', target: '4%', link_to_us: '控制报价' },
    { owner: 'S03', kpi: '资本开支回报期', target: '≤4 年', link_to_us: '价值测算' },
    { owner: 'S10', kpi: '设备综合效率', target: '86%', link_to_us: '备件与换型' },
  ),
  'pln.needs_1y': table(
    inferred('由产品路线图与 8 线试验数据推断，已与自动化总监口头对过两项', '2025-12-12', 'high'),
    { need: '叠片对齐在线检测 ±0.1 mm', why: '587 Ah 电芯', readiness: 3, rnd: 'PS' },
    { need: '电池护照数据接口', why: '欧盟法规', readiness: 4, rnd: 'PS' },
    { need: '备件 12 小时到场', why: '满产期停线损失', readiness: 2, rnd: 'DK' },
  ),
};
