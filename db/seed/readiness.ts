import { fact, inferred, table, verified } from './notation.ts';
import type { SeedValues } from './types.ts';

const workshop = verified('own_system', '大客户管理就绪度研讨会', '2025-11-20');
const judged = inferred('研讨会八位参与者打分取中位数', '2025-11-20');

/** Marks of the seven Ss: today and where they shall be. */
const SEVEN: readonly (readonly [string, number, number, string])[] = [
  ['strategy', 4, 5, '2026–2028 客户战略已成文，但各事业部解读不一。'],
  ['structure', 3, 4, '客户小组跨部门，预算仍在事业部。'],
  ['systems', 2, 4, '客户数据分散在五张表里，奖金只看销售额。'],
  ['style', 4, 4, '副总裁每季度拜访前五大客户。'],
  ['staff', 3, 4, '客户经理缺两名，解决方案架构师只有一名。'],
  ['skills', 3, 4, '会讲技术，不太会算客户的账。'],
  ['values', 3, 4, '口号在墙上，发货冲突时先保新单。'],
];

/** Whether our firm is ready for key-account work (domain §8.4). */
export const readinessValues: SeedValues = {
  ...Object.fromEntries(
    SEVEN.flatMap(([key, now, target, note]) => [
      [`rdy.${key}`, fact(now, judged, note)],
      [`rdy.${key}_target`, fact(target, workshop)],
    ]),
  ),
  'rdy.csf_vision': fact(4, judged),
  'rdy.csf_rules': fact(3, judged),
  'rdy.csf_service': fact(3, judged),
  'rdy.csf_finance': fact(4, judged),
  'rdy.csf_innovation': fact(2, judged),
  'rdy.q_who': fact('决定三年后产线技术路线的十几家制造企业，而不是每张订单的采购员。', workshop),
  'rdy.q_now': fact('招标时热情，交付后要自己追；三个部门各说各话。', workshop),
  'rdy.tasks': table(
    workshop,
    { task: 'scope', done: true, note: '四个产品线，十二家客户' },
    { task: 'flow', done: true, note: null },
    { task: 'technology', done: false, note: '2026 年 3 月评审' },
    { task: 'vision', done: true, note: null },
  ),
  'rdy.pitfalls': table(
    workshop,
    { pitfall: 'capture', present: true, note: '拜访记录只有三成写全' },
    { pitfall: 'goal', present: false, note: '黏性 60 分、人均贡献 +10%' },
    { pitfall: 'use', present: true, note: '旧系统月活 20%' },
  ),
  'rdy.benefits': table(
    workshop,
    { step: 'efficiency', measure: '准备一次拜访的时间', base: '4 小时', now: '3 小时' },
    { step: 'team', measure: '关键人覆盖率', base: '45%', now: '57%' },
  ),
};
