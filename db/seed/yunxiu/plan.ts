import { table, verified, wan } from '../notation.ts';
import type { SeedValues } from '../types.ts';

const signed = verified('own_system', '2026 年客户规划（已批准）', '2025-12-26');

/** Objectives and actions of 2026 (domain §11.9). */
export const planValues: SeedValues = {
  'plan.objectives': table(
    signed,
    { code: 'O1', horizon: '1y', type: 'sales', metric: '年度销售', base: 5_610, target: 6_944, unit: '万元', due: '2026-12-31', owner: 'LY', status: 'on', gap: '份额 28.05% → 31%' },
    { code: 'O2', horizon: '1y', type: 'share', metric: '机器视觉份额', base: 15, target: 20, unit: '%', due: '2026-12-31', owner: 'ZQ', status: 'on', gap: '视觉份额' },
    { code: 'O3', horizon: '1y', type: 'stickiness', metric: '黏性分，其中客户成功层 ≥60', base: 53.4, target: 60, unit: '分', due: '2026-12-31', owner: 'LY', status: 'risk', gap: '第二层 48 分' },
    { code: 'O4', horizon: '1y', type: 'relationship', metric: '关键人覆盖率，财务总监到 R2，技术顾问转中立', base: 57, target: 85, unit: '%', due: '2026-12-31', owner: 'HR', status: 'risk', gap: 'S03、S12 未覆盖' },
    { code: 'O5', horizon: '1y', type: 'satisfaction', metric: '满意度', base: 78, target: 82, unit: '分', due: '2026-11-30', owner: 'DK', status: 'on', gap: '备件与误判率' },
  ),
  'plan.actions': table(
    signed,
    { code: 'A1', text: '与财务总监做价值复盘，我方财务总监同行', objective: 'O4', person: 'S03', owner: 'HR', start: '2026-01-12', due: '2026-03-31', status: 'doing', priority: 'high', effort_days: 6, cost: wan(2), result: null },
    { code: 'A2', text: '8 线联合良率研究，形成发布会素材', objective: 'O3', person: 'S04', owner: 'ZQ', start: '2025-12-29', due: '2026-06-30', status: 'doing', priority: 'high', effort_days: 60, cost: wan(38), result: null },
    { code: 'A3', text: '三年路线图日', objective: 'O3', person: 'S02', owner: 'PS', start: '2026-03-02', due: '2026-05-20', status: 'todo', priority: 'medium', effort_days: 12, cost: wan(6), result: null },
    { code: 'A4', text: '霁野控制框架合同替换投标', objective: 'O1', person: 'S08', owner: 'LY', start: '2026-02-02', due: '2026-08-15', status: 'todo', priority: 'high', effort_days: 45, cost: wan(24), result: null },
    { code: 'A5', text: '中立技术研讨会，邀请首席技术顾问', objective: 'O4', person: 'S12', owner: 'PS', start: '2026-02-23', due: '2026-04-18', status: 'todo', priority: 'high', effort_days: 8, cost: wan(5), result: null },
    { code: 'A6', text: '备件服务等级升级到 12 小时到场', objective: 'O5', person: 'S11', owner: 'DK', start: '2026-01-05', due: '2026-02-28', status: 'doing', priority: 'high', effort_days: 15, cost: wan(30), result: null },
  ),
};
