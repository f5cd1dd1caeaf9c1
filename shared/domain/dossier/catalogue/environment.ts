import { label } from '../../label.ts';
import {
  column,
  date,
  field,
  integer,
  money,
  percent,
  reference,
  required,
  rich,
  rows,
  signedPercent,
  text,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { EFFECT, TREND } from './choices.ts';
import { DIMENSION, FORCE, MATURITY } from './environment-choices.ts';
import { zeroToFive } from './units.ts';

const likelihoodAndImpact = rows(
  required('text', '内容', 'Text', text()),
  column('likelihood', '可能性', 'Likelihood', integer(zeroToFive)),
  column('impact', '影响', 'Impact', integer(zeroToFive)),
);

/** External environment (domain §2.5). */
export const environment: Section = {
  key: 'env',
  label: label('外部环境', 'External environment'),
  of: 'account',
  weight: 10,
  validityDays: 180,
  dossier: 'customer',
  fields: [
    field(
      'env.pestel',
      '宏观环境',
      'Macro trends (PESTEL)',
      rows(
        required('dimension', '维度', 'Dimension', DIMENSION),
        required('trend', '趋势', 'Trend', text()),
        column('effect', '作用', 'Effect', EFFECT),
        column('strength', '强度', 'Strength', integer(zeroToFive)),
        column('horizon', '显现年份', 'Horizon', year),
        column('implication', '对我方的意义', 'Implication for us', text()),
      ),
      3,
      label('看行业', 'Looking at the industry'),
    ),
    field(
      'env.market_size',
      '行业规模',
      'Market size',
      rows(
        required('year', '年度', 'Year', year),
        column('size', '规模', 'Size', money),
        column('growth', '增速', 'Growth', signedPercent),
        column('source', '出处', 'Source', text()),
      ),
      3,
      label('市场空间有多大', 'How much space there is'),
    ),
    field(
      'env.chain_position',
      '产业链位置',
      'Value-chain position',
      rich,
      2,
      label('上下游议价能力', 'Bargaining power up and down the chain'),
    ),
    field(
      'env.rank',
      '行业排名',
      'Industry rank',
      integer({ min: 1 }),
      3,
      label('能否活下来', 'Will it survive'),
      { aliases: ['排名', 'Rank'] },
    ),
    field(
      'env.rank_history',
      '历年排名',
      'Rank by year',
      rows(
        required('year', '年度', 'Year', year),
        column('rank', '排名', 'Rank', integer({ min: 1 })),
        column('share', '市场份额', 'Market share', percent),
      ),
      0,
      label('地位在上升还是下降', 'Whether it climbs or falls'),
    ),
    field(
      'env.its_competitors',
      '客户的竞争对手',
      'Its competitors',
      rows(
        required('name', '名称', 'Name', text()),
        column('share', '份额', 'Share', percent),
        column('strategy', '战略', 'Strategy', text()),
        column('supplier_overlap', '供应商重合', 'Supplier overlap', text()),
      ),
      2,
      label('它面对的压力', 'The pressure it is under'),
    ),
    field(
      'env.its_customers',
      '客户的客户',
      'Its customers',
      rows(
        required('name', '客户或细分', 'Customer or segment', text()),
        column('revenue_share', '营收占比', 'Revenue share', percent),
        column('trend', '需求趋势', 'Demand trend', TREND),
      ),
      3,
      label('需求的真正源头', 'The true driver of demand'),
    ),
    field(
      'env.five_forces',
      '五力分析',
      'Five forces',
      rows(
        required('force', '力量', 'Force', FORCE),
        column('now', '当前压力', 'Pressure now', integer(zeroToFive)),
        column('in3y', '三年后压力', 'Pressure in 3 years', integer(zeroToFive)),
        column('comment', '说明', 'Comment', text()),
      ),
      2,
      label('行业能不能赚到钱', 'Whether its industry earns money'),
    ),
    field(
      'env.tech',
      '技术趋势',
      'Technology trends',
      rows(
        required('tech', '技术', 'Technology', text()),
        column('maturity', '成熟度', 'Maturity', MATURITY),
        column('stance', '客户态度', 'Customer stance', text()),
        column('our_offer', '我方方案', 'Our offer', text()),
      ),
      2,
      label('提前准备方案', 'Lets us prepare ahead'),
    ),
    field(
      'env.regulation',
      '政策法规',
      'Regulation',
      rows(
        required('rule', '法规', 'Rule', text()),
        column('date', '生效', 'In force', date),
        column('effect', '影响', 'Effect', text()),
      ),
      2,
      label('需求的触发点', 'What triggers demand'),
    ),
    field(
      'env.opps',
      '机会',
      'Opportunities',
      likelihoodAndImpact,
      2,
      label('客户面前的机会', 'What could help the customer'),
    ),
    field(
      'env.threats',
      '威胁',
      'Threats',
      likelihoodAndImpact,
      2,
      label('客户面临的威胁', 'What could hurt the customer'),
    ),
    field(
      'env.supply_chain_risk',
      '供应链风险',
      'Supply risks it faces',
      rows(
        required('risk', '风险', 'Risk', text()),
        column('category', '品类', 'Category', reference('category')),
      ),
      1,
      label('我们的切入口', 'Our opening'),
    ),
  ],
};
