import { label } from '../../label.ts';
import {
  choice,
  column,
  field,
  option,
  percent,
  reference,
  required,
  rows,
  tags,
  text,
  year,
} from '../define.ts';
import type { Field } from '../types.ts';

/** By what a share is to be won (domain §3.5). */
const LEVER = choice(
  option('product', '产品', 'Product'),
  option('price', '价格与总成本', 'Price and TCO'),
  option('delivery', '交付', 'Delivery'),
  option('service', '服务', 'Service'),
  option('relationship', '关系', 'Relationship'),
  option('certification', '认证', 'Certification'),
  option('financing', '金融', 'Financing'),
  option('innovation', '联合创新', 'Joint innovation'),
);

/** Our share plan of a category, a row a year (domain §3.5); from, revenue and gain are computed. */
export const sharePlan: Field = field(
  'cat.target_share',
  '目标份额',
  'Target share',
  rows(
    required('year', '年度', 'Year', year),
    required('share', '份额', 'Share', percent),
    column('lever', '手段', 'Lever', LEVER),
    column('displaced', '取代谁', 'Displaces', reference('supplier')),
    // Codes of `plan.actions`: rows of a table are no records.
    column('actions', '行动', 'Actions', tags),
    column('resources', '资源', 'Resources', text()),
    column('probability', '把握', 'Probability', percent),
    column('risk', '风险', 'Risk', text()),
  ),
  0,
  label(
    '不得超过单一供应商上限；每行至少一项行动和一条已求证事实',
    'May not exceed the cap for one supplier; each row needs an action and a verified fact',
  ),
);
