import { label } from '../../label.ts';
import { DEFAULT_SUPPLIER_CRITERIA, INTENTS, SUPPLIER_SCORE_ANCHORS } from '../../supplier/scoring.ts';
import {
  boolean,
  choice,
  column,
  date,
  field,
  integer,
  number,
  optionsOf,
  percent,
  reference,
  required,
  rich,
  rows,
  score,
  text,
  withNote,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { POSITION, VIEW_OF_CUSTOMER } from './supplier-choices.ts';
import { days, hours, months, partsPerMillion, zeroToFive } from './units.ts';

const INTENT = choice(...optionsOf(INTENTS));

const CATEGORY = reference('category');

const pointsByCategory = rows(
  required('text', '内容', 'Text', text()),
  column('category', '品类', 'Category', CATEGORY),
  column('evidence', '依据', 'Evidence', text()),
);

const identity = [
  field('sup.name', '供应商', 'Supplier', text(), 3, label('谁在供货', 'Who supplies')),
  field(
    'sup.known_as',
    '统一名称',
    'Known everywhere as',
    text(200),
    0,
    label(
      '各客户写法不同的同一对手，用同一个名称归到一起',
      'One name for a rival that accounts spell differently',
    ),
  ),
  field('sup.is_us', '是我方', 'This is us', boolean, 3, label('区分我方与对手', 'Tells us from rivals')),
  field('sup.since', '合作起始', 'Supplying since', year, 1, label('惯性', 'Inertia')),
  field(
    'sup.position',
    '地位',
    'Position',
    rows(
      required('category', '品类', 'Category', CATEGORY),
      required('position', '地位', 'Position', POSITION),
    ),
    3,
    label('每个品类里的座次', 'Its place in each category'),
  ),
  field(
    'sup.company',
    '公司概况',
    'Company',
    rich,
    1,
    label('规模、所有制、战略：能撑多久', 'Size, ownership, strategy: staying power'),
  ),
] as const;

const business = [
  field(
    'sup.offer',
    '供货产品与装机',
    'Products and installed base',
    rows(
      required('category', '品类', 'Category', CATEGORY),
      required('product', '产品', 'Product', text()),
      column('installed', '装机', 'Installed base', text()),
      column('age', '使用年限', 'Age', number({ unit: label('年', 'years'), min: 0 })),
      column('end_of_life', '停产日期', 'End of life', date),
    ),
    3,
    label('替换窗口', 'Replacement windows'),
  ),
  field(
    'sup.terms',
    '合同条款',
    'Contract terms',
    rows(
      required('category', '品类', 'Category', CATEGORY),
      column('price_index', '价格指数', 'Price index', number({ min: 0 })),
      column('rebate', '返利', 'Rebate', percent),
      column('payment_days', '账期', 'Payment terms', integer({ unit: days, min: 0 })),
      column('delivery_days', '交期', 'Delivery', integer({ unit: days, min: 0 })),
      column('warranty_months', '质保', 'Warranty', integer({ unit: months, min: 0 })),
      column('exclusivity', '排他', 'Exclusivity', text()),
      column('penalty', '违约条款', 'Penalty', text()),
      column('contract_end', '合同到期', 'Contract end', date),
    ),
    3,
    label('逐项比较', 'For comparison item by item'),
  ),
  field(
    'sup.perf',
    '表现',
    'Performance',
    rows(
      required('year', '年度', 'Year', year),
      column('ppm', '不良率', 'Defects', number({ unit: partsPerMillion, min: 0 })),
      column('on_time', '准时率', 'On time', percent),
      column('response_hours', '响应时间', 'Response', number({ unit: hours, min: 0 })),
      column('incidents', '事故数', 'Incidents', integer({ min: 0 })),
    ),
    2,
    label('评分背后的事实', 'Facts behind the scores'),
  ),
  field(
    'sup.scores',
    '按客户标准评分',
    'Scores by the customer’s criteria',
    rows(
      required('category', '品类', 'Category', CATEGORY),
      ...DEFAULT_SUPPLIER_CRITERIA.map(({ key, label: name }) =>
        column(key, name.zh, name.en, score(SUPPLIER_SCORE_ANCHORS)),
      ),
    ),
    0,
    label('0 出局，3 满足，5 已知最好', '0 disqualified, 3 meets the need, 5 best known'),
  ),
] as const;

const standing = [
  field(
    'sup.rel',
    '关系深度',
    'Depth of relationship',
    score(),
    3,
    label('在客户内部的根基', 'Its roots in the customer'),
    withNote,
  ),
  field(
    'sup.rel_people',
    '关键支持人',
    'Key supporters',
    rows(
      required('person', '人物', 'Person', reference('person')),
      column('depth', '深度', 'Depth', integer(zeroToFive)),
    ),
    0,
    label('谁在支持它', 'Who backs it'),
  ),
  field('sup.strengths', '优势', 'Strengths', pointsByCategory, 3, label('它强在哪里', 'Where it is strong')),
  field(
    'sup.weaknesses',
    '弱点',
    'Weaknesses',
    rows(...pointsByCategory.columns, column('critical', '致命', 'Critical', boolean)),
    3,
    label('它弱在哪里；致命 = 足以毁掉整个策略', 'Where it is weak; critical = could sink the strategy'),
  ),
  field(
    'sup.strategy_here',
    '在该客户的意图',
    'Intent at this customer',
    INTENT,
    3,
    label('它想做什么', 'What it is after'),
    withNote,
  ),
  field(
    'sup.capacity',
    '产能与资源投入',
    'Capacity and resources',
    rich,
    1,
    label('它做得到吗', 'Is it able to'),
  ),
  field(
    'sup.next_moves',
    '可能动作',
    'Likely moves',
    rows(
      required('move', '动作', 'Move', text()),
      column('likelihood', '可能性', 'Likelihood', integer(zeroToFive)),
      column('when', '时间', 'When', date),
      column('counter', '我方应对', 'Our counter', text()),
    ),
    2,
    label('提前预判', 'Lets us anticipate'),
  ),
  field(
    'sup.view_of_customer',
    '如何看待该客户',
    'How it sees this customer',
    VIEW_OF_CUSTOMER,
    1,
    label('它会不会力争', 'Will it fight'),
  ),
] as const;

/** A supplier of the customer: us and each rival (domain §3.2, §3.4). */
export const supplier: Section = {
  key: 'sup',
  label: label('供应商', 'Supplier'),
  of: 'supplier',
  weight: 30,
  validityDays: 365,
  dossier: 'supplier',
  fields: [...identity, ...business, ...standing],
};
