import { label } from '../../label.ts';
import { OPPORTUNITY_STAGES } from '../../strategy/forecast.ts';
import {
  choice,
  column,
  date,
  field,
  locked,
  money,
  number,
  option,
  optionsOf,
  percent,
  reference,
  references,
  required,
  rich,
  rows,
  text,
  year,
} from '../define.ts';

import type { Section } from '../types.ts';
import { days } from './units.ts';

const HORIZON = choice(option('1y', '一年', '1 year'), option('3y', '三年', '3 years'));

const OBJECTIVE_TYPE = choice(
  option('sales', '销售', 'Sales'),
  option('share', '份额', 'Share'),
  option('contribution', '贡献', 'Contribution'),
  option('relationship', '关系', 'Relationship'),
  option('satisfaction', '满意度', 'Satisfaction'),
  option('stickiness', '黏性', 'Stickiness'),
  option('capability', '能力', 'Capability'),
);

const OBJECTIVE_STATUS = choice(
  option('on', '正常', 'On track'),
  option('risk', '有风险', 'At risk'),
  option('off', '偏离', 'Off track'),
  option('done', '达成', 'Done'),
);

const ACTION_STATUS = choice(
  option('todo', '未开始', 'To do'),
  option('doing', '进行中', 'Doing'),
  option('done', '已完成', 'Done'),
  option('late', '延期', 'Late'),
  option('dropped', '取消', 'Dropped'),
);

const PRIORITY = choice(
  option('high', '高', 'High'),
  option('medium', '中', 'Medium'),
  option('low', '低', 'Low'),
);

/** The road of a plan (domain §10.1): approval is noted and keeps the dossier as a snapshot. */
const STATUS = choice(
  option('draft', '草稿', 'Draft'),
  option('review', '评审中', 'In review'),
  option('approved', '已批准', 'Approved'),
  option('rejected', '已退回', 'Rejected'),
);

/** Objectives and actions of the account plan (domain §10.1). */
export const accountPlan: Section = {
  key: 'plan',
  label: label('客户规划', 'Account plan'),
  of: 'account',
  weight: 0,
  validityDays: null,
  fields: [
    field('plan.status', '规划状态', 'Plan status', STATUS, 0),
    field('plan.approved_by', '批准人', 'Approved by', text(120), 0, undefined, locked),
    field('plan.approved_at', '批准日期', 'Approved on', date, 0, undefined, locked),
    field(
      'plan.objectives',
      '目标',
      'Objectives',
      rows(
        required('code', '编号', 'Code', text(20)),
        column('horizon', '期限', 'Horizon', HORIZON),
        column('type', '类型', 'Type', OBJECTIVE_TYPE),
        required('metric', '指标', 'Metric', text()),
        column('base', '基线', 'Base', number()),
        column('target', '目标值', 'Target', number()),
        column('unit', '单位', 'Unit', text(20)),
        column('due', '到期', 'Due', date),
        column('owner', '负责人', 'Owner', reference('colleague')),
        column('status', '状态', 'Status', OBJECTIVE_STATUS),
        column('gap', '对应差距', 'Linked gap', text()),
      ),
      0,
      label(
        '指标、基线、目标值、到期、负责人缺一不可',
        'Metric, base, target, due and owner must all be set',
      ),
    ),
    field(
      'plan.actions',
      '行动',
      'Actions',
      rows(
        required('code', '编号', 'Code', text(20)),
        required('text', '行动', 'Action', text()),
        column('objective', '对应目标', 'Objective', text()),
        column('person', '对应人物', 'Person', reference('person')),
        column('owner', '负责人', 'Owner', reference('colleague')),
        column('start', '开始', 'Start', date),
        column('due', '到期', 'Due', date),
        column('status', '状态', 'Status', ACTION_STATUS),
        column('priority', '优先级', 'Priority', PRIORITY),
        column('effort_days', '工作量', 'Effort', number({ unit: days, min: 0 })),
        column('cost', '费用', 'Cost', money),
        column('result', '结果', 'Result', rich),
      ),
      0,
      label('到期未完成即为逾期', 'Overdue when due has passed and it is not done'),
    ),
    field(
      'plan.opportunities',
      '机会点',
      'Opportunities',
      rows(
        required('name', '机会', 'Opportunity', text()),
        column('category', '品类', 'Category', reference('category')),
        column('initiative', '客户举措', 'Customer initiative', text()),
        column('value', '金额', 'Value', money),
        column('stage', '阶段', 'Stage', choice(...optionsOf(OPPORTUNITY_STAGES))),
        column('probability', '概率', 'Probability', percent),
        column('decision', '决策日期', 'Decision date', date),
        column('rivals', '对手', 'Rivals', references('supplier')),
        column('theme', '制胜主题', 'Win theme', text()),
        column('next', '下一步', 'Next step', text()),
        column('next_date', '日期', 'Next date', date),
      ),
      0,
      label('加权 = 金额 × 概率', 'Weighted = value × probability'),
    ),
    field(
      'plan.forecast',
      '销售预测',
      'Sales forecast',
      rows(
        required('year', '年度', 'Year', year),
        column('baseline', '基本盘', 'Baseline repeat business', money),
        column('target', '目标', 'Target', money),
      ),
      0,
      label('预测 = 基本盘 + Σ 机会 × 概率', 'Forecast = baseline + Σ opportunity × probability'),
    ),
  ],
};
