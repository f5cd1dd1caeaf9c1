import { collected, disputed, fact, inferred, table, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const report = collected('third_party_report', '储能产业年度报告（秋季版）', '2025-10-15');
const ownView = inferred('由行业报告、客户扩产节奏与三家同业公告归纳', '2025-11-25');

/** External environment of Yunxiu (domain §2.5). */
export const environmentValues: SeedValues = {
  'env.pestel': table(
    report,
    {
      dimension: 'political',
      trend: '新能源配储由强制转为市场化',
      effect: 'negative',
      strength: 3,
      horizon: 2026,
      implication: '客户更看重单位成本，价值要用钱说话',
    },
    {
      dimension: 'economic',
      trend: '电芯价格年降 12%',
      effect: 'negative',
      strength: 4,
      horizon: 2026,
      implication: '良率与换型效率成为刚需',
    },
    {
      dimension: 'technological',
      trend: '大容量电芯换代',
      effect: 'positive',
      strength: 4,
      horizon: 2027,
      implication: '产线改造带来视觉与控制需求',
    },
    {
      dimension: 'environmental',
      trend: '欧洲电池护照生效',
      effect: 'positive',
      strength: 4,
      horizon: 2027,
      implication: '全流程追溯拉动制造执行',
    },
    {
      dimension: 'legal',
      trend: '海外本地化比例要求',
      effect: 'neutral',
      strength: 3,
      horizon: 2028,
      implication: '可能在海外建厂',
    },
  ),
  'env.market_size': table(
    report,
    { year: 2023, size: wan(12_600_000), growth: 38, source: '产业年报' },
    { year: 2024, size: wan(16_100_000), growth: 27.8, source: '产业年报' },
    { year: 2025, size: wan(19_800_000), growth: 23, source: '产业年报秋季版' },
  ),
  'env.chain_position': fact(
    '处在电芯与系统之间：上游材料议价力一般，下游大型发电集团强势；向系统延伸以夺回利润。',
    inferred('由其毛利结构与应付账期判断', '2025-11-25'),
  ),
  'env.rank': fact(4, collected('third_party_report', '储能电芯出货排名 2025', '2025-12-20')),
  'env.rank_history': table(
    report,
    { year: 2023, rank: 7, share: 6.1 },
    { year: 2024, rank: 5, share: 7.4 },
    { year: 2025, rank: 4, share: 8.3 },
  ),
  'env.its_competitors': table(
    collected('third_party_report', '出货排名与公开招标结果', '2025-12-20'),
    { name: '远炽能源', share: 21.5, strategy: '规模与成本', supplier_overlap: '霁野为控制主供' },
    { name: '澄原电池', share: 14.2, strategy: '海外本地化', supplier_overlap: '诺哈特为视觉主供' },
    { name: '岱屿储能', share: 9.6, strategy: '系统集成', supplier_overlap: '我方为运维供应商' },
  ),
  'env.its_customers': table(
    collected('public_filing', '2025 年半年报前五大客户', '2025-06-30'),
    { name: '大型发电集团', revenue_share: 41, trend: 'stable' },
    { name: '欧洲电站开发商', revenue_share: 21, trend: 'rising' },
    { name: '工商业储能集成商', revenue_share: 18, trend: 'rising' },
    { name: '商用车厂', revenue_share: 12, trend: 'falling' },
  ),
  'env.five_forces': table(
    ownView,
    { force: 'entrants', now: 3, in3y: 2, comment: '融资收紧，新进入者减少' },
    { force: 'substitutes', now: 2, in3y: 3, comment: '钠电与液流电池起步' },
    { force: 'buyers', now: 5, in3y: 4, comment: '发电集团集中招标' },
    { force: 'suppliers', now: 3, in3y: 3, comment: '材料价格回落' },
    { force: 'rivalry', now: 5, in3y: 5, comment: '前十家产能利用率约 68%' },
  ),
  'env.tech': table(
    collected('customer_talk', '技术交流会', '2025-10-22'),
    {
      tech: '500 Ah 以上大电芯',
      maturity: 'growing',
      stance: '2026 年三季度量产',
      our_offer: '叠片视觉复检',
    },
    { tech: '干法电极', maturity: 'emerging', stance: '中试线', our_offer: '张力闭环控制' },
    { tech: '电池护照追溯', maturity: 'growing', stance: '2027 年前全线覆盖', our_offer: '制造执行追溯模块' },
  ),
  'env.regulation': table(
    collected('public_filing', '法规公告', '2025-05-30'),
    { rule: '欧盟电池法规：电池护照', date: '2027-02-18', effect: '出口电池须具备可追溯数据' },
    { rule: '储能电站安全规范修订', date: '2026-07-01', effect: '出厂检测项目增加' },
  ),
  'env.opps': table(
    ownView,
    { text: '欧洲系统订单放量', likelihood: 4, impact: 4 },
    { text: '电站运维服务收入', likelihood: 3, impact: 3 },
  ),
  'env.threats': table(
    ownView,
    { text: '价格战压缩资本开支', likelihood: 3, impact: 4 },
    { text: '海外本地化要求推迟国内扩产', likelihood: 2, impact: 4 },
  ),
  'env.supply_chain_risk': table(
    disputed('customer_talk', '采购部称控制器货源充足；工厂称霁野交期已延到 14 周', '2025-12-04'),
    { risk: '控制器交期拉长', category: 'CTL' },
  ),
};
