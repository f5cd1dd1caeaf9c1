import { collected, fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const books = verified('own_system', '财务系统', '2025-12-31');
const contracts = verified('own_system', '合同台账', '2025-12-31');
const meeting = collected('customer_talk', '月度服务例会', '2025-12-23');
/** The framework contract itself lies in the workspace. */
const signed = { ...contracts, attachments: ['D01'] };

/** Our sales, cost to serve and staff 2023–2025 (domain §11.1, §11.3). */
export const economicsValues: SeedValues = {
  'trx.year_sales': table(
    books,
    { year: 2023, category: 'MES', revenue: wan(960), cogs: wan(620) },
    { year: 2023, category: 'CTL', revenue: wan(1_200), cogs: wan(890) },
    { year: 2023, category: 'SVC', revenue: wan(200), cogs: wan(142) },
    { year: 2024, category: 'MES', revenue: wan(1_350), cogs: wan(830) },
    { year: 2024, category: 'CTL', revenue: wan(1_750), cogs: wan(1_268) },
    { year: 2024, category: 'VIS', revenue: wan(450), cogs: wan(345) },
    { year: 2024, category: 'SVC', revenue: wan(375), cogs: wan(265) },
    { year: 2025, category: 'MES', revenue: wan(1_800), cogs: wan(1_080) },
    { year: 2025, category: 'CTL', revenue: wan(2_400), cogs: wan(1_728) },
    { year: 2025, category: 'VIS', revenue: wan(810), cogs: wan(607) },
    { year: 2025, category: 'SVC', revenue: wan(600), cogs: wan(400) },
  ),
  'trx.cost_to_serve': table(
    books,
    { year: 2023, item: 'team', amount: wan(260) },
    { year: 2023, item: 'logistics', amount: wan(60) },
    { year: 2023, item: 'returns', amount: wan(48) },
    { year: 2023, item: 'credit', amount: wan(44) },
    { year: 2023, item: 'custom', amount: wan(60) },
    { year: 2024, item: 'team', amount: wan(340) },
    { year: 2024, item: 'logistics', amount: wan(82) },
    { year: 2024, item: 'returns', amount: wan(54) },
    { year: 2024, item: 'credit', amount: wan(52) },
    { year: 2024, item: 'custom', amount: wan(100) },
    { year: 2025, item: 'team', amount: wan(430) },
    { year: 2025, item: 'logistics', amount: wan(105) },
    { year: 2025, item: 'returns', amount: wan(60) },
    { year: 2025, item: 'credit', amount: wan(45) },
    { year: 2025, item: 'custom', amount: wan(145) },
  ),
  'trx.fte': table(
    verified('own_system', '人事与工时系统', '2025-12-31'),
    { year: 2023, opening: 13, closing: 18, shared_equiv: 0.5 },
    { year: 2024, opening: 18, closing: 22, shared_equiv: 1 },
    { year: 2025, opening: 22, closing: 26, shared_equiv: 2 },
  ),
};

/** Situation, credit, terms and contracts (domain §2.4). */
export const transactionValues: SeedValues = {
  'trx.problems': [
    ...table(
      { ...meeting, attachments: ['D02', 'D03'] },
      {
        problem: '视觉误判率高于约定 0.4 个百分点',
        since: '2025-10-08',
        severity: 3,
        owner: 'ZQ',
        due: '2026-02-28',
        status: 'running',
      },
    ),
    ...table(
      meeting,
      {
        problem: '备件到场超过 24 小时',
        since: '2025-11-02',
        severity: 3,
        owner: 'DK',
        due: '2026-02-28',
        status: 'running',
      },
      {
        problem: '财务线无固定联系人',
        since: '2025-06-01',
        severity: 4,
        owner: 'LY',
        due: '2026-03-31',
        status: 'planned',
      },
    ),
  ],
  'trx.advantages': table(
    inferred('由续约理由与服务例会反馈归纳', '2025-12-23', 'high'),
    { advantage: '换型时间由 95 分钟降到 52 分钟', proof: '客户 MES 报表' },
    { advantage: '本地驻场 8 人，问题当班闭环', proof: '服务例会记录' },
    { advantage: '接口开放，可接入第三方设备', proof: '8 线联合调试' },
  ),
  'trx.image': fact(
    4,
    collected('third_party_report', '储能品牌调查', '2025-11-05', 'medium'),
    '海外招标短名单常客。',
  ),
  'trx.reputation': fact(
    3,
    {
      ...collected('partner', '两家共同供应商反馈', '2025-09-18', 'medium'),
      grade: { reliability: 'B', credibility: 3 },
    },
    '付款准时性改善，但验收常拖。',
  ),
  'trx.credit_limit': fact(wan(935), verified('own_system', '信用委员会决议', '2025-11-14')),
  'trx.credit_used': fact(wan(780), books),
  'trx.terms': table(
    contracts,
    {
      category: 'MES',
      price_basis: '按产线报价',
      payment_days: 60,
      delivery: '16 周',
      warranty: '24 个月',
      penalty: '延误每周 0.5%',
      valid_to: '2027-03-31',
    },
    {
      category: 'CTL',
      price_basis: '年度价目表',
      payment_days: 60,
      delivery: '8 周',
      warranty: '18 个月',
      penalty: '延误每周 0.5%',
      valid_to: '2026-09-30',
    },
    {
      category: 'VIS',
      price_basis: '按工位报价',
      payment_days: 60,
      delivery: '12 周',
      warranty: '24 个月',
      penalty: '误判率超标扣 3%',
      valid_to: '2026-12-31',
    },
    {
      category: 'SVC',
      price_basis: '年费加备件',
      payment_days: 30,
      delivery: '24 小时到场',
      warranty: '—',
      penalty: '响应超时扣 1%',
      valid_to: '2026-06-30',
    },
  ),
  'trx.ar_aging': table(
    books,
    { bucket: 'd30', amount: wan(430) },
    { bucket: 'd60', amount: wan(220) },
    { bucket: 'd90', amount: wan(95) },
    { bucket: 'older', amount: wan(35) },
  ),
  'trx.overdue_days': fact(22, books),
  'trx.credit_events': table(
    verified('own_system', '应收账款台账', '2025-12-31'),
    { date: '2023-11-30', type: '逾期付款', amount: wan(180), cause: '扩产期资金紧张', resolved: true },
    { date: '2025-04-15', type: '票据改期', amount: wan(96), cause: '验收单流转慢', resolved: true },
  ),
  'trx.chain_debt': fact(
    2,
    inferred('其上游材料商账期被拉长到 120 天，媒体报道两家材料商告急', '2025-10-25', 'low'),
    '风险中等偏低，主要在材料端。',
  ),
  'trx.contracts': [
    ...table(signed, {
      no: 'YC-YX-2025-011',
      category: 'MES',
      value: wan(1_980),
      start: '2025-04-01',
      end: '2027-03-31',
      renewal: '到期前 6 个月书面续约',
      clauses: '主供承诺：份额不低于 45%',
    }),
    ...table(
      contracts,
      {
        no: 'YC-YX-2025-027',
        category: 'VIS',
        value: wan(860),
        start: '2025-07-01',
        end: '2026-12-31',
        renewal: '按年',
        clauses: '误判率 ≤0.8%',
      },
      {
        no: 'YC-YX-2024-032',
        category: 'SVC',
        value: wan(1_150),
        start: '2024-07-01',
        end: '2026-06-30',
        renewal: '可顺延一年',
        clauses: '24 小时到场',
      },
    ),
  ],
};
