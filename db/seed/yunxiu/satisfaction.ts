import { asked, collected, fact, inferred, notApplicable, table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';
import { CONTACT_PROMISES } from './contacts.ts';

const service = verified('own_system', '服务系统', '2026-01-05');

/** Needs, expectations, satisfaction of Yunxiu (domain §2.10). */
export const satisfactionValues: SeedValues = {
  'csat.needs': [
    ...table(
      verified(
        'customer_talk',
        '需求研讨会',
        '2025-11-06',
        asked('ZQ', ['S05', 'S06'], '2025-11-06', 'meeting'),
      ),
      {
        need: '综合良率提升',
        type: 'explicit',
        dimension: 'performance',
        priority: 5,
        our_fit: 4,
        rival_fit: 3,
      },
      { need: '全流程追溯', type: 'explicit', dimension: 'assurance', priority: 5, our_fit: 4, rival_fit: 3 },
      {
        need: '备件快速到场',
        type: 'explicit',
        dimension: 'availability',
        priority: 4,
        our_fit: 2,
        rival_fit: 3,
      },
    ),
    ...table(inferred('董事会质疑资本开支回报，财务总监考核回报期', '2025-12-05'), {
      need: '用财务语言证明回报',
      type: 'latent',
      dimension: 'life_cycle',
      priority: 4,
      our_fit: 2,
      rival_fit: 1,
    }),
  ],
  'csat.expect': table(
    collected('customer_talk', '年度满意度访谈', '2025-11-18'),
    { topic: '响应速度', expected: 4, promised: 4, perceived: 4, date: '2025-11-18' },
    { topic: '误判率', expected: 4, promised: 4, perceived: 3, date: '2025-11-18' },
    { topic: '驻场团队', expected: 3, promised: 3, perceived: 4, date: '2025-11-18' },
    { topic: '备件到场', expected: 4, promised: 3, perceived: 2, date: '2025-11-18' },
  ),
  'csat.touch': table(
    collected('customer_talk', '五触点回访', '2025-11-18'),
    { touchpoint: 'strategy', score: 3.6, date: '2025-11-18' },
    { touchpoint: 'planning', score: 3.8, date: '2025-11-18' },
    { touchpoint: 'sales', score: 4.2, date: '2025-11-18' },
    { touchpoint: 'delivery', score: 4, date: '2025-11-18' },
    { touchpoint: 'after_sales', score: 3.4, date: '2025-11-18' },
  ),
  'csat.survey': table(
    service,
    { date: '2024-11-20', tool: 'survey', n: 21, csat: 74, nps: 18 },
    { date: '2025-05-22', tool: 'survey', n: 26, csat: 76, nps: 24 },
    { date: '2025-11-18', tool: 'survey', n: 28, csat: 78, nps: 31 },
    { date: '2025-12-10', tool: 'card', n: 12, csat: 75, nps: null },
  ),
  'csat.total_cost': notApplicable('客户在供应商评价里统一核算，不单列'),
  'csat.complaints': table(
    service,
    {
      no: 'C-2025-07',
      date: '2025-10-08',
      channel: 'phone',
      contact: 'S07',
      category: 'quality',
      severity: 3,
      text: '6 线视觉误判，返检 1,400 件',
      first_reply_hours: 2.5,
      owner: 'ZQ',
      root_cause: '光源老化后阈值未重标',
      fix: '更换光源，改为每周自动标定',
      compensation: '免费复检与两套光源',
      accepted: true,
      closed: '2025-10-21',
      follow_up: '2025-11-03',
      satisfaction_after: 4,
    },
    {
      no: 'C-2025-09',
      date: '2025-11-02',
      channel: 'im',
      contact: 'S11',
      category: 'service',
      severity: 3,
      text: '驱动器备件 31 小时才到场，停线 5 小时',
      first_reply_hours: 1,
      owner: 'DK',
      root_cause: '临泽库未备该型号',
      fix: '补充安全库存 12 种，制定备件服务等级',
      compensation: '当月服务费减免 10%',
      accepted: true,
      closed: '2025-11-19',
      follow_up: '2025-12-02',
      satisfaction_after: 3,
    },
  ),
  'csat.promises': table(
    service,
    {
      promise: '三个月内误判率降到 0.8% 以下',
      by: 'ZQ',
      to: 'S07',
      made: '2025-10-21',
      due: '2026-01-31',
      kept: 'open',
    },
    { promise: '备件安全库存上线', by: 'DK', to: 'S11', made: '2025-11-19', due: '2025-12-20', kept: 'late' },
    {
      promise: '提供 8 线良率课题月报',
      by: 'ZQ',
      to: 'S04',
      made: '2025-09-12',
      due: '2025-12-31',
      kept: 'yes',
    },
    {
      promise: '安排总裁参观样板线',
      by: 'HR',
      to: 'S02',
      made: '2025-10-14',
      due: '2025-12-16',
      kept: 'yes',
    },
    ...CONTACT_PROMISES,
  ),
  'csat.help_hurt': table(
    inferred('由换型记录、停线记录与服务工时折算，未经客户财务确认', '2025-12-12'),
    { activity: '快速换型方案', effect: 'help', size: wan(1_900), action: '请财务确认金额' },
    { activity: '误判返检', effect: 'hurt', size: wan(120), action: '每周自动标定' },
    { activity: '备件延迟', effect: 'hurt', size: wan(300), action: '升级服务等级' },
  ),
};

/** Credit scores 4, 4, 3, 3, 4 → 74.00 = A (domain §11.8). */
export const creditValues: SeedValues = {
  'crd.payment': fact(
    4,
    verified('own_system', '应收账款台账', '2025-12-31'),
    '平均逾期 22 天，三年连续改善。',
  ),
  'crd.finance': fact(
    4,
    collected('public_filing', '三季报与评级公告', '2025-10-29'),
    '评级 AA，负债率 61%。',
  ),
  'crd.stability': fact(3, collected('public_filing', '年度报告', '2025-04-22'), '控制人稳定，扩产激进。'),
  'crd.dealing': fact(3, verified('own_system', '交易记录', '2025-12-31'), '合作近六年。'),
  'crd.disputes': fact(
    4,
    collected('public_filing', '司法公开信息', '2025-12-02'),
    '无重大诉讼，两起合同纠纷已结。',
  ),
};
