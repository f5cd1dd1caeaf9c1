import { label } from '../../label.ts';
import { DEFAULT_SUPPLIER_CRITERIA } from '../../supplier/scoring.ts';
import {
  boolean,
  choice,
  column,
  date,
  field,
  integer,
  money,
  number,
  optionsOf,
  pastDate,
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
import { METHOD, POLICY, WE_CAN } from './category-choices.ts';
import { sharePlan } from './category-plan.ts';
import { kraljicFields } from './category-position.ts';
import { processFields } from './category-process.ts';
import { months } from './units.ts';

const wallet = [
  field(
    'cat.code',
    '品类编码',
    'Category code',
    text(40),
    3,
    label('与客户的分类对应', 'Matches the customer’s own list'),
  ),
  field(
    'cat.name',
    '品类',
    'Category',
    text(),
    3,
    label('客户怎样划分采购', 'How the customer divides its buying'),
  ),
  field(
    'cat.we_can',
    '我方能否供应',
    'Can we supply',
    WE_CAN,
    3,
    label('可争取的空间', 'What we could address'),
  ),
  field(
    'cat.spend',
    '年采购额',
    'Spend by year',
    rows(
      required('year', '年度', 'Year', year),
      required('amount', '金额', 'Amount', money),
      column('is_forecast', '预测', 'Forecast', boolean),
      column('method', '方法', 'Method', METHOD),
    ),
    3,
    label('钱包：至少三年历史加三年预测', 'The wallet: three past years and three to come'),
  ),
  sharePlan,
] as const;

const buying = [
  field(
    'cat.policy',
    '采购策略',
    'Sourcing policy',
    POLICY,
    3,
    label('我方份额的天花板', 'The ceiling of our share'),
  ),
  field(
    'cat.share_cap',
    '单一供应商份额上限',
    'Cap for one supplier',
    percent,
    3,
    label('目标份额不得超过它', 'A target share may not exceed it'),
  ),
  field(
    'cat.qualified_n',
    '合格供应商数',
    'Qualified suppliers',
    integer({ min: 0 }),
    2,
    label('竞争程度', 'How many we compete with'),
  ),
  field(
    'cat.onboard',
    '准入流程',
    'Qualification process',
    rich,
    2,
    label('替换成本', 'What a switch costs'),
  ),
  field(
    'cat.onboard_months',
    '准入周期',
    'Time to qualify',
    number({ unit: months, min: 0 }),
    2,
    label('替换成本', 'What a switch costs'),
  ),
  field(
    'cat.cycle',
    '合同周期',
    'Contract cycle',
    number({ unit: months, min: 0 }),
    3,
    label('何时重新选择', 'When it chooses again'),
  ),
  field('cat.next_tender', '下次招标', 'Next tender', date, 3, label('何时出手', 'When to act')),
  field(
    'cat.owner',
    '品类负责人',
    'Category owner',
    reference('person'),
    3,
    label('找谁谈', 'Whom to talk to'),
  ),
  field(
    'cat.evaluators',
    '评标人',
    'Evaluators',
    references('person'),
    3,
    label('谁打分', 'Who gives the marks'),
  ),
  field(
    'cat.criteria',
    '选择标准与权重',
    'Criteria and weights',
    rows(
      required('criterion', '标准', 'Criterion', choice(...optionsOf(DEFAULT_SUPPLIER_CRITERIA))),
      required('weight', '权重', 'Weight', percent),
      column('note', '评分说明', 'Scale', text()),
      column('knock_out', '一票否决', 'Knock-out', boolean),
    ),
    3,
    label('客户怎样评判我们，权重合计 100', 'How we are judged; weights sum to 100'),
  ),
  field(
    'cat.unmet',
    '未满足需求',
    'Unmet needs',
    rows(
      column('supplier', '供应商', 'Supplier', reference('supplier')),
      required('complaint', '不满', 'Complaint', text()),
      column('since', '起始', 'Since', pastDate),
      column('evidence', '依据', 'Evidence', text()),
    ),
    3,
    label('切入口', 'Our opening'),
  ),
  field(
    'cat.price_level',
    '价格水位',
    'Price level',
    rows(
      required('year', '年度', 'Year', year),
      required('index', '指数（最低 = 100）', 'Index (lowest = 100)', number({ min: 100 })),
      column('note', '说明', 'Note', text()),
    ),
    2,
    label('报价参照', 'A guide for pricing'),
  ),
] as const;

/** One purchasing category of the customer (domain §3.1). */
export const category: Section = {
  key: 'cat',
  label: label('采购品类', 'Category'),
  of: 'category',
  weight: 40,
  validityDays: 365,
  dossier: 'supplier',
  fields: [...wallet, ...kraljicFields, ...buying, ...processFields],
};
