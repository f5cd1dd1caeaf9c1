import { asked, collected, fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedRecord, SeedValue, SeedValues } from '../types.ts';
import { SELECTION } from './selection.ts';

const ledger = verified('customer_document', '采购部品类支出表（供应商通气会）', '2025-11-20');
const estimate = inferred('按扩产节奏与单位产能投资推算，与客户口头预算相差不到 5%', '2025-12-12');
const buyer = verified('customer_talk', '采购经理面谈', '2025-11-20', asked('LY', ['S09'], '2025-11-20'));
const heard = collected('customer_talk', '采购部年度供应商通气会', '2025-11-20');
const target = inferred('客户规划会设定，未超出单一供应商上限', '2025-12-19');

/** Spend of 2023–2025 and forecast of 2026–2028, in 万元. */
function spend(actual: readonly number[], forecast: readonly number[]): readonly SeedValue[] {
  return [
    ...actual.map((amount, index) => ({
      value: { year: 2023 + index, amount: wan(amount), is_forecast: false, method: 'customer' },
      evidence: ledger,
    })),
    ...forecast.map((amount, index) => ({
      value: { year: 2026 + index, amount: wan(amount), is_forecast: true, method: 'capacity' },
      evidence: estimate,
    })),
  ];
}

type Plan = { readonly [column: string]: string | number | readonly string[] | null };

/** Share that we aim for in 2026–2028, in %, and how. */
function targets(shares: readonly number[], plan: Plan): readonly SeedValue[] {
  const chances = [80, 70, 60];
  return table(
    target,
    ...shares.map((share, index) => ({
      year: 2026 + index,
      share,
      ...plan,
      probability: chances[index] ?? null,
    })),
  );
}

/** Scores behind profit impact and supply risk (domain §11.1). */
function position(
  impact: readonly [number, number, number],
  risk: readonly [number, number, number],
): SeedValues {
  const judged = inferred('按成本占比、合格供应商数与认证周期评分', '2025-12-05', 'high');
  return {
    'cat.impact_cost': fact(impact[0], judged),
    'cat.impact_value': fact(impact[1], judged),
    'cat.impact_volume': fact(impact[2], judged),
    'cat.risk_scarcity': fact(risk[0], judged),
    'cat.risk_switching': fact(risk[1], judged),
    'cat.risk_logistics': fact(risk[2], judged),
  };
}

/** Weights by which the customer chooses, in the order of the columns of supplier scores. */
function criteria(
  evidence: NonNullable<SeedValue['evidence']>,
  ...weights: readonly number[]
): readonly SeedValue[] {
  const keys = ['quality', 'price', 'technology', 'delivery', 'service', 'cooperation', 'security'];
  return table(
    evidence,
    ...keys.map((criterion, index) => ({
      criterion,
      weight: weights[index] ?? 0,
      note: null,
      knock_out: criterion === 'quality',
    })),
  );
}

const category = (code: string, values: SeedValues): SeedRecord => ({
  kind: 'category',
  code,
  account: 'YX',
  values: { ...values, ...SELECTION[code] },
});

/** The four categories that Yunxiu buys and we could supply (domain §11.1). */
export const categoryRecords: readonly SeedRecord[] = [
  category('MES', {
    'cat.code': fact('IT-MES', buyer),
    'cat.name': fact('制造执行系统', buyer),
    'cat.we_can': fact('now', verified('own_system', '产品目录', '2025-12-31')),
    'cat.spend': spend([2_400, 3_000, 3_600], [4_000, 4_400, 4_800]),
    'cat.target_share': targets([53, 57, 58], {
      lever: 'innovation',
      displaced: 'JY',
      actions: ['A2', 'A3'],
      resources: '交付增派 2 人',
      risk: '客户自建数字化团队',
    }),
    ...position([2, 3, 2], [4, 5, 3]),
    'cat.policy': fact('dual', buyer),
    'cat.share_cap': fact(60, buyer),
    'cat.qualified_n': fact(3, heard),
    'cat.onboard': fact('技术交流、样板线验证、信息安全审查、名录评审。', heard),
    'cat.onboard_months': fact(9, heard),
    'cat.cycle': fact(24, buyer),
    'cat.next_tender': fact('2027-01-15', heard),
    'cat.owner': fact('S06', buyer),
    'cat.evaluators': fact(['S05', 'S06', 'S09'], heard),
    'cat.criteria': criteria(heard, 25, 20, 20, 10, 15, 5, 5),
    'cat.unmet': table(heard, {
      supplier: 'JY',
      complaint: '二次开发接口封闭',
      since: '2024-11-01',
      evidence: 'MES 负责人原话',
    }),
    'cat.price_level': table(heard, { year: 2025, index: 106, note: '霁野最低' }),
  }),
  category('CTL', {
    'cat.code': fact('EQ-CTL', buyer),
    'cat.name': fact('控制与边缘', buyer),
    'cat.we_can': fact('now', verified('own_system', '产品目录', '2025-12-31')),
    'cat.spend': spend([6_000, 7_000, 8_000], [8_800, 9_700, 10_800]),
    'cat.target_share': targets([33, 37, 42], {
      lever: 'product',
      displaced: 'JY',
      actions: ['A4', 'A5'],
      resources: '样板线 260 万元，研发 180 万元',
      risk: '霁野以 90 天账期续框架',
    }),
    ...position([4, 4, 4], [2, 3, 2]),
    'cat.policy': fact('framework', buyer),
    'cat.share_cap': fact(45, buyer),
    'cat.qualified_n': fact(4, heard),
    'cat.onboard': fact('实验室测试三个月加单机试用三个月。', heard),
    'cat.onboard_months': fact(6, heard),
    'cat.cycle': fact(36, buyer),
    'cat.next_tender': fact(
      '2026-07-15',
      verified('customer_talk', '供应链副总裁面谈', '2025-12-26', asked('LY', ['S08'], '2025-12-26')),
    ),
    'cat.owner': fact('S08', buyer),
    'cat.evaluators': fact(['S05', 'S07', 'S09'], heard),
    'cat.criteria': criteria(buyer, 25, 25, 15, 15, 10, 5, 5),
    'cat.unmet': table(
      heard,
      {
        supplier: 'JY',
        complaint: '接口开放性差，第三方设备接入慢',
        since: '2024-06-01',
        evidence: '自动化部试用报告',
      },
      { supplier: 'TL', complaint: '2025 年两次质量事故', since: '2025-04-12', evidence: '质量部通报' },
    ),
    'cat.price_level': table(heard, { year: 2025, index: 108, note: '拓砾 92 折算最低 = 100' }),
  }),
  category('VIS', {
    'cat.code': fact('EQ-VIS', buyer),
    'cat.name': fact('机器视觉', buyer),
    'cat.we_can': fact('now', verified('own_system', '产品目录', '2025-12-31')),
    'cat.spend': spend([3_600, 4_500, 5_400], [6_300, 7_300, 8_400]),
    'cat.target_share': targets([20, 25, 30], {
      lever: 'service',
      displaced: 'NH',
      actions: ['A2'],
      resources: '误判率专项小组',
      risk: '技术委员会倾向诺哈特',
    }),
    ...position([4, 4, 3], [4, 3, 3]),
    'cat.policy': fact('dual', buyer),
    'cat.share_cap': fact(50, buyer),
    'cat.qualified_n': fact(4, heard),
    'cat.onboard': fact('样件库比测、单工位试用、技术委员会评审。', heard),
    'cat.onboard_months': fact(8, heard),
    'cat.cycle': fact(18, buyer),
    'cat.next_tender': fact('2026-04-30', buyer),
    'cat.owner': fact('S05', buyer),
    'cat.evaluators': fact(['S05', 'S07', 'S12'], inferred('上一轮评审名单，加技术委员会惯例', '2025-11-25')),
    'cat.criteria': criteria(inferred('由上一轮评标结果反推', '2025-11-25'), 30, 15, 25, 10, 10, 5, 5),
    'cat.unmet': table(heard, {
      supplier: 'NH',
      complaint: '备件等待 3–4 周',
      since: '2025-02-10',
      evidence: '维护经理停机记录',
    }),
    'cat.price_level': table(heard, { year: 2025, index: 110, note: '诺哈特 118' }),
  }),
  category('SVC', {
    'cat.code': fact('SV-OM', buyer),
    'cat.name': fact('运维服务', buyer),
    'cat.we_can': fact('now', verified('own_system', '产品目录', '2025-12-31')),
    'cat.spend': spend([2_000, 2_500, 3_000], [3_300, 3_600, 4_000]),
    'cat.target_share': targets([20, 23, 34], {
      lever: 'service',
      displaced: 'TL',
      actions: ['A6'],
      resources: '本地备件库',
      risk: '最低价规则',
    }),
    ...position([2, 2, 1], [2, 2, 2]),
    'cat.policy': fact('multi', buyer),
    'cat.share_cap': fact(40, buyer),
    'cat.qualified_n': fact(4, heard),
    'cat.onboard': fact('资质审查与两个月试服务。', heard),
    'cat.onboard_months': fact(2, heard),
    'cat.cycle': fact(24, buyer),
    'cat.next_tender': fact('2026-05-31', buyer),
    'cat.owner': fact('S11', heard),
    'cat.evaluators': fact(['S09', 'S10', 'S11'], heard),
    'cat.criteria': criteria(heard, 15, 35, 5, 15, 25, 3, 2),
    'cat.unmet': table(heard, {
      supplier: 'TL',
      complaint: '夜班响应慢',
      since: '2025-03-01',
      evidence: '工厂长反馈',
    }),
    'cat.price_level': table(heard, { year: 2025, index: 112, note: '拓砾最低' }),
  }),
];
