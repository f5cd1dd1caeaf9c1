import type { RowValue } from '../../shared/domain/dossier/types.ts';
import { collected, fact, inferred, table, verified, wan } from './notation.ts';
import type { SeedValues } from './types.ts';

const plan = verified('own_system', '2026 年客户规划', '2025-12-26');
const visit = collected('customer_talk', '客户经理拜访', '2025-12-11');

const action = (
  code: string,
  text: string,
  owner: string,
  due: string,
  status: string,
  priority: string,
): RowValue => ({
  code,
  text,
  objective: null,
  person: null,
  owner,
  start: null,
  due,
  status,
  priority,
  effort_days: null,
  cost: null,
  result: null,
});

/** What some accounts have beyond the basics; seven have none but an action or a loss to explain (domain §11.9). */
export const ACCOUNT_DETAILS: { readonly [account: string]: SeedValues } = {
  QL: {
    'bas.ownership': fact('joint_venture', visit),
    'hdr.review_next': fact('2026-02-10', plan),
    'cha.growth_potential': fact(4, visit, '电驱产线三年翻倍。'),
    'bus.rel_us': fact('interdependent', visit, '总装与电驱控制均由我方主供。'),
    'trx.cost_to_serve': table(
      plan,
      { year: 2025, item: 'team', amount: wan(1_050) },
      { year: 2025, item: 'logistics', amount: wan(360) },
      { year: 2025, item: 'custom', amount: wan(420) },
    ),
    'trx.fte': table(plan, { year: 2025, opening: 58, closing: 62, shared_equiv: 4 }),
    'trx.overdue_days': fact(12, plan),
    'csat.survey': table(plan, { date: '2025-11-04', tool: 'survey', n: 64, csat: 82, nps: 40 }),
    'str.vision': fact('成为全球前十的电动汽车集团。', collected('public_filing', '年度报告', '2025-04-18')),
    'plan.actions': table(
      plan,
      action('A1', '与制造总裁确认电驱三期自动化规格', 'WB', '2026-01-08', 'doing', 'high'),
      action('A2', '年度高层会：三年产能路线', 'HR', '2026-03-12', 'todo', 'medium'),
    ),
  },
  ZF: {
    'bas.ownership': fact('private', visit),
    'cha.growth_potential': fact(3, visit, '海外建厂带来复制订单。'),
    'bus.rel_us': fact('cooperative', visit),
    'trx.overdue_days': fact(34, plan),
    'csat.survey': table(plan, { date: '2025-10-20', tool: 'survey', n: 41, csat: 74, nps: 15 }),
    'env.its_competitors': table(inferred('由展会新品与渠道价格判断', '2025-10-28'), {
      name: '楚岚电器',
      share: 19,
      strategy: '高端化',
      supplier_overlap: '霁野',
    }),
    'plan.actions': table(
      plan,
      action('A1', '泰国工厂复制方案报价', 'WB', '2025-12-31', 'doing', 'high'),
      action('A2', '逾期账款清收会', 'CX', '2026-02-06', 'todo', 'high'),
    ),
  },
  KY: {
    'bas.ownership': fact('central_soe', visit),
    'cha.growth_potential': fact(4, visit, '城际与智能运维两条线增长。'),
    'bus.rel_us': fact('interdependent', visit, '联合实验室已运行四年。'),
    'trx.overdue_days': fact(41, plan),
    'csat.survey': table(plan, { date: '2025-09-26', tool: 'survey', n: 33, csat: 85, nps: 46 }),
    'str.vision': fact('引领智能轨道交通。', collected('customer_document', '集团战略手册', '2025-06-11')),
    'plan.actions': table(plan, action('A1', '联合实验室五年期续签', 'TJ', '2026-04-30', 'doing', 'high')),
  },
  LB: {
    'bas.ownership': fact('private', visit),
    'cha.growth_potential': fact(4, visit, '碳纤维新线 2026 年投产。'),
    'bus.rel_us': fact('cooperative', visit),
    'trx.overdue_days': fact(8, plan),
    'plan.actions': table(plan, action('A1', '碳纤维新线张力控制试用', 'TJ', '2026-02-27', 'todo', 'medium')),
  },
  TD: {
    'val.risks': table(visit, {
      risk: '2025 年包装视觉品类被拓砾取代，年损失约 600 万元',
      likelihood: 4,
      impact: 3,
      owner: 'WB',
      mitigation: '流失访谈后决定是否退出该品类',
    }),
  },
};
