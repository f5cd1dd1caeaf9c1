import { asked, collected, contested, disputed, fact, inferred, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const registry = verified('public_filing', '企业信用信息公示', '2025-09-10');
const annualReport = verified('public_filing', '2024 年年度报告', '2025-04-22');
/** Read once, not compared with a second source. */
const report = collected('public_filing', '2024 年年度报告', '2025-04-22');
const prospectus = collected('public_filing', '招股说明书与公开登记信息', '2025-03-12');
const website = collected('media', '公司官网', '2025-11-03');
const ours = verified('own_system', '我方 CRM 与财务系统', '2026-01-05');
const office = verified('customer_talk', '总裁办沟通记录', '2025-10-16', asked('LY', ['S13'], '2025-10-16'));

/** File care and basic data of Yunxiu (domain §2.0, §2.1). */
export const basicValues: SeedValues = {
  'hdr.account_code': fact('KA-0031', ours),
  'hdr.customer_state': fact('existing', ours),
  'hdr.custodian': fact('LY', ours),
  'hdr.secrecy': fact('confidential', ours),
  'hdr.review_last': fact('2025-12-18', ours),
  'hdr.review_next': fact('2026-03-18', ours),
  'hdr.template': fact('full', ours),
  'hdr.relation_stage': fact('understand', ours),
  'hdr.supplier_position': fact(
    'good_service',
    verified(
      'customer_talk',
      '年度供应商座谈会',
      '2025-11-21',
      asked('LY', ['S14'], '2025-11-21', 'meeting'),
    ),
  ),

  'bas.name_zh': fact('云岫储能科技股份有限公司', registry),
  'bas.name_en': fact('Yunxiu Storage Technology Co., Ltd.', report),
  'bas.short': fact('云岫储能', registry),
  'bas.uscc': fact('91620000MA7YX0316K', registry),
  'bas.hq_addr': fact('临泽市岫峰大道 88 号云岫中心', prospectus),
  'bas.sites': table(
    verified('site_visit', '基地巡访纪要', '2025-10-30', asked('DK', ['S10'], '2025-10-30')),
    {
      name: '临泽一期',
      address: '临泽市高新区储能路 1 号',
      function: '电芯 1–4 线',
      headcount: 2900,
      our_supply: '制造执行、控制',
    },
    {
      name: '临泽二期',
      address: '临泽市高新区储能路 9 号',
      function: '电芯 5–8 线、模组',
      headcount: 2450,
      our_supply: '制造执行、控制、视觉',
    },
    {
      name: '沅湖基地',
      address: '沅湖市港区',
      function: '系统集成',
      headcount: 1180,
      our_supply: '运维服务',
    },
  ),
  'bas.phone': fact('0936-8800 3100', website),
  'bas.ownership': fact('private', registry),
  'bas.org_form': fact('listed', registry),
  'bas.subs': table(
    report,
    { name: '云岫系统集成', stake: 100, role: '储能电站集成', buys_from_us: true },
    { name: '岫能材料', stake: 62, role: '正极材料', buys_from_us: false },
    { name: '云岫海外', stake: 100, role: '海外销售与服务', buys_from_us: false },
  ),
  'bas.shareholders': table(
    report,
    { name: '云岫控股', share: 38.6, type: '创始人控制' },
    { name: '临泽产业基金', share: 12.4, type: '地方国资' },
    { name: '员工持股平台', share: 7.8, type: '管理层与骨干' },
    { name: '其他公众股东', share: 41.2, type: '公众' },
  ),
  'bas.owner': fact(['S01'], registry),
  'bas.legal_rep': fact(['S01'], registry),
  'bas.top_mgr': fact(['S02', 'S03', 'S04', 'S08'], office),
  'bas.founded': fact('2012-05-18', prospectus),
  'bas.deal_since': fact('2020-03-09', ours),
  'bas.capital': fact(wan(124_000), prospectus),
  'bas.assets': fact(wan(1_860_000), collected('public_filing', '2025 年三季报', '2025-09-30')),
  'bas.headcount': contested(
    fact(6820, disputed('customer_talk', '人力部门（含劳务派遣）', '2025-11-12')),
    fact(6530, disputed('public_filing', '2025 年三季报', '2025-09-30')),
  ),
  'bas.industry': fact('电气机械：储能与动力电池制造', prospectus),
  'bas.industry_code': fact('C3841', registry),
  'bas.scope': fact('储能与动力电芯、模组、储能系统的研发、制造、销售与电站运维。', prospectus),
  'bas.fy_end': fact(12, annualReport),
  'bas.am': fact('LY', ours),
  'bas.core_team': table(
    ours,
    { person: 'LY', role: 'AR', allocation: 100, from: '2022-04-01', to: null },
    { person: 'ZQ', role: 'SR', allocation: 70, from: '2022-09-01', to: null },
    { person: 'DK', role: 'FR', allocation: 80, from: '2023-02-01', to: null },
    { person: 'HR', role: 'sponsor', allocation: 10, from: '2023-07-01', to: null },
  ),
};

/** Characteristics of Yunxiu (domain §2.2). */
export const characteristicsValues: SeedValues = {
  'cha.service_area': table(
    collected('public_filing', '2025 年半年报分地区', '2025-06-30'),
    { region: '国内', revenue_share: 64, trend: 'stable' },
    { region: '欧洲', revenue_share: 21, trend: 'rising' },
    { region: '中东与东南亚', revenue_share: 11, trend: 'rising' },
    { region: '其他', revenue_share: 4, trend: 'stable' },
  ),
  'cha.sales_power': fact(
    4,
    collected('third_party_report', '储能行业季报', '2025-09-30', 'medium'),
    '海外电站集成商渠道已经打开，国内靠大型发电集团框架单。',
  ),
  'cha.growth_potential': fact(
    4,
    inferred('在手订单 18 个月，且二期扩产已封顶；按其三年营收目标折算年增约 15%', '2025-11-30'),
    '增长主要来自大容量储能电芯与海外系统。',
  ),
  'cha.philosophy': fact(
    '“先算全生命周期账，再谈单价”；重工程验证，不喜欢概念汇报。',
    inferred('总裁年度讲话只有半句提到，另由其评标口径推断', '2025-12-16'),
  ),
  'cha.direction': fact(
    '由电芯制造商转为储能系统与电站服务商，2028 年系统收入占比过半。',
    collected('customer_document', '2026–2028 战略简报（供应商版）', '2025-11-21'),
  ),
  'cha.policy': table(
    collected('customer_document', '供应商手册 2025 版', '2025-03-15'),
    { topic: '付款', policy: '验收后 60 天银行承兑', effect_on_us: '资金占用，计入服务成本' },
    { topic: '本地化', policy: '服务半径 2 小时', effect_on_us: '需在临泽常驻 8 人' },
    { topic: '双源', policy: '关键品类不少于两家', effect_on_us: '份额上限 45–60%' },
  ),
  'cha.scale': fact('group', report),
  'cha.features': fact(
    '一季度淡季检修、三季度满产；换型频繁，停线一小时损失约 60 万元。',
    collected('site_visit', '二期产线走访', '2025-08-26'),
  ),
  'cha.quality_surface': fact(4, inferred('新厂房、行业前五、对外披露规范', '2025-10-08', 'high')),
  'cha.quality_latent': fact(3, inferred('工程能力强，但采购与制造之间扯皮多，近一年两次改期', '2025-10-08')),
  'cha.loyalty': fact(3, inferred('三年内份额持续上升，但控制品类仍每年重新比价', '2025-12-10')),
};
