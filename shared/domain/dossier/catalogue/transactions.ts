import { label } from '../../label.ts';
import {
  column,
  date,
  field,
  integer,
  money,
  number,
  pastDate,
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
import { PROGRESS } from './choices.ts';
import { COST_ITEM } from './transaction-choices.ts';
import { risk } from './transaction-risk.ts';
import { zeroToFive } from './units.ts';

const amounts = [
  field(
    'trx.year_sales',
    '年度销售',
    'Our sales',
    rows(
      required('year', '年度', 'Year', year),
      column('category', '品类', 'Category', reference('category')),
      column('revenue', '收入', 'Revenue', money),
      column('cogs', '销售成本', 'Cost of goods sold', money),
    ),
    3,
    label('一切指标的基础', 'Base of every measure'),
    { aliases: ['年度销售额', 'Sales'] },
  ),
  field(
    'trx.cost_to_serve',
    '服务成本',
    'Cost to serve',
    rows(
      required('year', '年度', 'Year', year),
      required('item', '项目', 'Item', COST_ITEM),
      column('amount', '金额', 'Amount', money),
    ),
    3,
    label('扣除服务成本才是真正的贡献', 'Shows the true contribution'),
  ),
  field(
    'trx.last_order',
    '最近一次下单',
    'Last order',
    pastDate,
    0,
    label('RFM 的近度', 'Recency of the RFM code'),
  ),
  field(
    'trx.orders_12m',
    '近 12 个月订单数',
    'Orders of the last 12 months',
    integer({ min: 0 }),
    0,
    label('RFM 的频度', 'Frequency of the RFM code'),
  ),
  field(
    'trx.fte',
    '投入人力',
    'Staff devoted (FTE)',
    rows(
      required('year', '年度', 'Year', year),
      column('opening', '期初', 'Opening', number({ min: 0 })),
      column('closing', '期末', 'Closing', number({ min: 0 })),
      column('shared_equiv', '共享折算', 'Shared equivalent', number({ min: 0 })),
    ),
    3,
    label('计算人均销售与人均利润', 'Behind sales and profit per head'),
  ),
] as const;

const situation = [
  field(
    'trx.activity',
    '销售活动现状',
    'Current sales activity',
    rich,
    1,
    label('正在推进什么', 'What is under way'),
  ),
  field(
    'trx.problems',
    '存在问题',
    'Existing problems',
    rows(
      required('problem', '问题', 'Problem', text()),
      column('since', '起始', 'Since', pastDate),
      column('severity', '严重度', 'Severity', integer(zeroToFive)),
      column('owner', '负责人', 'Owner', reference('colleague')),
      column('due', '期限', 'Due', date),
      column('status', '状态', 'Status', PROGRESS),
    ),
    2,
    label('哪些问题还没有解决', 'What is still unsolved'),
  ),
  field(
    'trx.advantages',
    '保持的优势',
    'Advantages to keep',
    rows(required('advantage', '优势', 'Advantage', text()), column('proof', '依据', 'Proof', text())),
    2,
    label('客户为什么继续选择我们', 'Why the customer stays with us'),
  ),
  field(
    'trx.countermeasures',
    '未来对策',
    'Countermeasures',
    rows(
      required('measure', '对策', 'Measure', text()),
      column('action', '对应行动', 'Linked action', text()),
    ),
    2,
    label('转为规划中的行动', 'Becomes an action of the plan'),
  ),
  field(
    'trx.image',
    '企业形象',
    'Image',
    score(),
    1,
    label('市场怎样看这家客户', 'How the market sees the customer'),
    withNote,
  ),
  field(
    'trx.reputation',
    '声誉',
    'Reputation',
    score(),
    1,
    label('同业与供应商的口碑', 'What peers and suppliers say'),
    withNote,
  ),
] as const;

/** Transaction status (domain §2.4). */
export const transactions: Section = {
  key: 'trx',
  label: label('交易现状', 'Transactions'),
  of: 'account',
  weight: 12,
  validityDays: 90,
  dossier: 'customer',
  fields: [...amounts, ...situation, ...risk],
};
