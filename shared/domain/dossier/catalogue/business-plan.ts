import { label } from '../../label.ts';
import {
  boolean,
  choice,
  column,
  date,
  field,
  integer,
  money,
  number,
  option,
  reference,
  required,
  rows,
  text,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { CONFIDENCE, PROGRESS } from './choices.ts';
import { zeroToFive } from './units.ts';

const PROJECT_STAGE = choice(
  option('idea', '构想', 'Idea'),
  option('approved', '立项', 'Approved'),
  option('design', '设计', 'Design'),
  option('tender', '招标', 'Tender'),
  option('build', '建设', 'Build'),
  option('running', '投产', 'In operation'),
);

const OUR_STATUS = choice(
  option('none', '未介入', 'Not involved'),
  option('talking', '沟通中', 'In talks'),
  option('specified', '已进规格', 'Specified in'),
  option('bidding', '投标中', 'Bidding'),
  option('won', '已中标', 'Won'),
  option('lost', '已失标', 'Lost'),
);

/** The customer's own business plan (domain §2.7). */
export const businessPlan: Section = {
  key: 'pln',
  label: label('业务规划', 'Business plan'),
  of: 'account',
  weight: 14,
  validityDays: 365,
  dossier: 'customer',
  fields: [
    field(
      'pln.annual',
      '年度经营目标',
      'Annual targets',
      rows(
        required('year', '年度', 'Year', year),
        required('metric', '指标', 'Metric', text()),
        column('target', '目标', 'Target', text()),
        column('actual', '实际', 'Actual', text()),
      ),
      3,
      label('它怎样衡量成功', 'How it measures success'),
    ),
    field(
      'pln.capacity',
      '产能规划',
      'Capacity plan',
      rows(
        required('site', '地点', 'Site', text()),
        required('year', '年度', 'Year', year),
        column('capacity', '产能', 'Capacity', number({ min: 0 })),
        column('unit', '单位', 'Unit', text(20)),
        column('status', '状态', 'Status', PROGRESS),
      ),
      3,
      label('需求何时出现', 'When demand will come'),
    ),
    field(
      'pln.capex',
      '投资预算',
      'Capital and IT budget',
      rows(
        required('year', '年度', 'Year', year),
        required('item', '项目', 'Item', text()),
        column('amount', '金额', 'Amount', money),
        column('approved', '已批准', 'Approved', boolean),
        column('approver', '批准人', 'Approver', reference('person')),
      ),
      3,
      label('采购额从哪里来', 'Where the wallet comes from'),
    ),
    field(
      'pln.roadmap',
      '产品路线图',
      'Product roadmap',
      rows(
        required('product', '产品', 'Product', text()),
        column('launch', '上市', 'Launch', date),
        column('needs', '对供应商的要求', 'Needs from suppliers', text()),
      ),
      2,
      label('提前一年准备方案', 'Lets us prepare offers a year ahead'),
    ),
    field(
      'pln.projects',
      '重点项目',
      'Projects',
      rows(
        required('name', '项目', 'Project', text()),
        column('site', '地点', 'Site', text()),
        column('stage', '阶段', 'Stage', PROJECT_STAGE),
        column('value', '金额', 'Value', money),
        column('decision', '决策日期', 'Decision date', date),
        column('our_status', '我方状态', 'Our status', OUR_STATUS),
      ),
      3,
      label('机会的种子', 'Seeds of opportunities'),
    ),
    field(
      'pln.demand',
      '分品类需求预测',
      'Demand forecast by category',
      rows(
        required('category', '品类', 'Category', reference('category')),
        required('year', '年度', 'Year', year),
        column('amount', '金额', 'Amount', money),
        column('method', '方法', 'Method', text()),
        column('confidence', '把握', 'Confidence', CONFIDENCE),
      ),
      3,
      label('未来采购额', 'Its future wallet'),
    ),
    field(
      'pln.sourcing_plan',
      '采购计划与招标日历',
      'Sourcing calendar',
      rows(
        required('category', '品类', 'Category', reference('category')),
        required('event', '事件', 'Event', text()),
        column('date', '日期', 'Date', date),
        column('owner', '负责人', 'Owner', reference('person')),
      ),
      2,
      label('何时出手', 'When to act'),
    ),
    field(
      'pln.org_change',
      '组织与人事变动计划',
      'Organization changes',
      rows(
        column('date', '日期', 'Date', date),
        required('change', '变动', 'Change', text()),
        column('effect', '影响', 'Effect', text()),
      ),
      2,
      label('关系风险', 'Risk to our relationships'),
    ),
    field(
      'pln.kpis',
      '部门与高管考核指标',
      'KPIs of units and executives',
      rows(
        column('owner', '责任人', 'Owner', reference('person')),
        required('kpi', '指标', 'KPI', text()),
        column('target', '目标', 'Target', text()),
        column('link_to_us', '与我方的关联', 'Link to us', text()),
      ),
      2,
      label('帮助个人赢', 'Shows personal wins'),
    ),
    field(
      'pln.milestones',
      '里程碑',
      'Milestones',
      rows(required('date', '日期', 'Date', date), required('event', '事件', 'Event', text())),
      1,
      label('客户的日历', 'Its calendar'),
    ),
    field(
      'pln.needs_1y',
      '一年后需求预判',
      'Needs expected in 12 months',
      rows(
        required('need', '功能或性能需求', 'Need', text()),
        column('why', '原因', 'Why', text()),
        column('readiness', '我方准备度', 'Our readiness', integer(zeroToFive)),
        column('rnd', '研发对接人', 'R&D contact', reference('colleague')),
      ),
      3,
      label('避免跟在需求后面跑', 'Keeps us ahead of demand'),
    ),
  ],
};
