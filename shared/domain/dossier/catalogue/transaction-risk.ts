import { label } from '../../label.ts';
import {
  boolean,
  column,
  date,
  field,
  integer,
  money,
  number,
  pastDate,
  reference,
  required,
  rows,
  score,
  text,
  withNote,
} from '../define.ts';
import type { Field } from '../types.ts';
import { creditGrade } from './credit.ts';
import { AGE_BUCKET } from './transaction-choices.ts';
import { days } from './units.ts';

/** Credit, terms and contracts (domain §2.4). */
export const risk: readonly Field[] = [
  field(
    'trx.credit_grade',
    '信用等级',
    'Credit grade',
    creditGrade,
    3,
    label('决定账期和授信', 'Limits terms and exposure'),
  ),
  field(
    'trx.credit_limit',
    '授信额度',
    'Credit limit',
    money,
    2,
    label('敞口上限', 'Ceiling of our exposure'),
  ),
  field('trx.credit_used', '已用授信', 'Credit used', money, 2, label('当前敞口', 'Exposure today')),
  field(
    'trx.terms',
    '交易条件',
    'Trading terms',
    rows(
      required('category', '品类', 'Category', reference('category')),
      column('price_basis', '计价方式', 'Price basis', text()),
      column('payment_days', '账期', 'Payment terms', integer({ unit: days, min: 0 })),
      column('delivery', '交付', 'Delivery', text()),
      column('warranty', '质保', 'Warranty', text()),
      column('penalty', '违约条款', 'Penalty', text()),
      column('valid_to', '有效至', 'Valid to', date),
    ),
    3,
    label('价格、账期、交付与质保', 'Price, payment, delivery and warranty'),
  ),
  field(
    'trx.ar_aging',
    '应收账龄',
    'Receivable ageing',
    rows(required('bucket', '账龄', 'Bucket', AGE_BUCKET), column('amount', '金额', 'Amount', money)),
    2,
    label('逾期情况', 'How much is overdue'),
  ),
  field(
    'trx.overdue_days',
    '平均逾期天数',
    'Average days overdue',
    number({ unit: days }),
    2,
    label('分级指标 A5', 'Tier criterion A5'),
  ),
  field(
    'trx.credit_events',
    '信用问题',
    'Credit incidents',
    rows(
      required('date', '日期', 'Date', pastDate),
      required('type', '类型', 'Type', text()),
      column('amount', '金额', 'Amount', money),
      column('cause', '原因', 'Cause', text()),
      column('resolved', '已解决', 'Resolved', boolean),
    ),
    2,
    label('有过哪些失信记录', 'Whether it has broken its word'),
  ),
  field(
    'trx.chain_debt',
    '连锁债务风险',
    'Chain-debt risk',
    score(),
    1,
    label('欠款会沿产业链传导', 'Arrears cascade along the chain'),
    withNote,
  ),
  field(
    'trx.contracts',
    '合同',
    'Contracts',
    rows(
      required('no', '合同号', 'Number', text(60)),
      column('category', '品类', 'Category', reference('category')),
      column('value', '金额', 'Value', money),
      column('start', '开始', 'Start', date),
      column('end', '结束', 'End', date),
      column('renewal', '续约', 'Renewal', text()),
      column('clauses', '重要条款', 'Key clauses', text()),
    ),
    2,
    label('何时续约', 'When contracts come up for renewal'),
  ),
];
