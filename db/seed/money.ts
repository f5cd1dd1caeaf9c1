import { collected, fact, inferred, table, verified, wan } from './notation.ts';
import type { SeedRecord, SeedValues } from './types.ts';

const books = verified('own_system', '财务系统年度决算', '2025-12-31');
const orders = verified('own_system', '订单系统', '2026-01-12');
const review = verified('own_system', '客户组合评审会', '2025-12-19');
const aimed = inferred('由品类目标份额与在谈项目推断', '2025-12-19');

/** What an account would strand and what we aim for, beside the costs of 2025 in 万元 (domain §5.3, §5.6). */
const sides = (
  costToServe: number | null,
  strandedFte: number,
  assets: number,
  targetShare: number | null,
): SeedValues => ({
  ...(costToServe === null
    ? {}
    : { 'trx.cost_to_serve': table(books, { year: 2025, item: 'team', amount: wan(costToServe) }) }),
  'val.stranded_fte': fact(strandedFte, review),
  'val.specific_assets': fact(wan(assets), review),
  ...(targetShare === null
    ? {}
    : { 'val.outlook': table(aimed, { year: 2028, target_share: targetShare, margin: null }) }),
});

const ordered = (lastOrder: string, orders12m: number): SeedValues => ({
  'trx.last_order': fact(lastOrder, orders),
  'trx.orders_12m': fact(orders12m, orders),
});

/** Cost of sales of 2025 in 万元 where our books split it by account. */
const COST_OF_SALES: { readonly [account: string]: number } = {
  QL: 9_940,
  ZF: 7_030,
  KY: 4_820,
  HZ: 3_750,
  TD: 2_460,
};

/** Cost of sales of a year in 万元; null where the books do not split it. */
export function costOfSales(account: string, year: number): number | null {
  return year === 2025 ? (COST_OF_SALES[account] ?? null) : null;
}

/** Money of the accounts beside Yunxiu: both sides of the five largest, orders of the B and C accounts. */
export const MONEY_DETAILS: { readonly [account: string]: SeedValues } = {
  QL: sides(null, 46, 820, 48),
  ZF: sides(1_140, 30, 360, 55),
  KY: sides(900, 26, 540, 66),
  HZ: { ...sides(680, 14, 90, 32), ...ordered('2025-12-28', 11) },
  SY: ordered('2025-11-06', 6),
  TD: { ...sides(640, 9, 60, null), ...ordered('2025-06-18', 2) },
  MC: ordered('2026-01-09', 14),
  BY: ordered('2025-09-22', 5),
  NQ: ordered('2026-01-05', 9),
  XH: ordered('2025-08-30', 3),
};

/** Opportunities and forecast of Yunxiu for 2026: 5,200 + 1,600 = 6,800 of 6,944 (domain §11.8). */
export const yunxiuForecast: SeedValues = {
  'plan.forecast': table(verified('own_system', '2026 年客户规划（已批准）', '2025-12-26'), {
    year: 2026,
    baseline: wan(5_200),
    target: wan(6_944),
  }),
  'plan.opportunities': table(
    collected('customer_talk', '项目例会', '2026-01-08'),
    {
      name: '视觉检测平台二期',
      category: 'VIS',
      initiative: '8 线良率提升',
      value: wan(900),
      stage: 'proposal',
      probability: 60,
      decision: '2026-05-29',
      theme: '误判率降到 1% 以下',
      next: '提交联合良率数据',
      next_date: '2026-02-20',
    },
    {
      name: '控制框架替换首批',
      category: 'CTL',
      initiative: '控制平台统一',
      value: wan(1_200),
      stage: 'qualified',
      probability: 40,
      decision: '2026-09-30',
      theme: '开放接口与切换保障',
      next: '完成替换验证方案',
      next_date: '2026-03-13',
    },
    {
      name: '线边 MES 扩容',
      category: 'MES',
      value: wan(400),
      stage: 'tender',
      decision: '2026-04-17',
      theme: '不停产上线',
      next: '递交投标文件',
      next_date: '2026-02-06',
    },
    {
      name: '备件与驻场运维三年约',
      category: 'SVC',
      value: wan(600),
      stage: 'proposal',
      decision: '2026-07-31',
      theme: '12 小时到场',
      next: '报价评审',
      next_date: '2026-02-27',
    },
  ),
};

const yearly = (first: number, later: number) => ({
  y0: wan(first),
  y1: wan(later),
  y2: wan(later),
  y3: wan(later),
});

/** An investment case with the numbers of domain §11.8: TCO 210, ROI 61.90 %, NPV 84.06, payback 1.67 years. */
export const investmentRecords: readonly SeedRecord[] = [
  {
    kind: 'investment',
    code: 'I1',
    values: {
      'inv.name': fact('云岫视觉演示线', review),
      'inv.account': fact('YX', review),
      'inv.date': fact('2025-12-19', review),
      'inv.owner': fact('LY', review),
      'inv.baseline': fact(
        '2025 年视觉份额 15%，售前样件测试每次 6 人天，误判率 1.4%，现场返工每月 4 次。',
        review,
      ),
      'inv.rate': fact(10, review),
      'inv.costs': table(
        review,
        { area: 'technology', item: '演示线设备与集成', ...yearly(60, 15) },
        { area: 'people', item: '工艺工程师与培训', ...yearly(40, 10) },
        { area: 'process', item: '交付流程改造与知识移交', ...yearly(20, 5) },
      ),
      'inv.benefits': table(
        aimed,
        {
          area: 'sales',
          kind: 'revenue',
          item: '视觉新增销售',
          margin: 20,
          y1: wan(300),
          y2: wan(400),
          y3: wan(450),
        },
        { area: 'service', kind: 'saving', item: '现场返工减少', y1: wan(20), y2: wan(25), y3: wan(25) },
        { area: 'support', kind: 'saving', item: '样件测试人天减少', y1: wan(10), y2: wan(15), y3: wan(15) },
      ),
    },
  },
];
