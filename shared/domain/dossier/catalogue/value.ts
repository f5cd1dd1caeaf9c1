import { label } from '../../label.ts';
import { DISPOSITIONS } from '../../tier/matrix.ts';
import {
  choice,
  column,
  date,
  field,
  integer,
  money,
  number,
  option,
  optionsOf,
  percent,
  reference,
  required,
  rows,
  text,
  year,
} from '../define.ts';
import type { Section } from '../types.ts';
import { people, zeroToFive } from './units.ts';

const VALUE_TYPE = choice(
  option('product', '产品牵引', 'Product pull'),
  option('management', '管理提升', 'Management improvement'),
  option('brand', '品牌与标杆', 'Brand and reference'),
  option('capability', '能力建设', 'Capability'),
);

const SCENARIO = choice(
  option('grow', '增长', 'Grow'),
  option('base', '基准', 'Base'),
  option('shrink', '收缩', 'Shrink'),
  option('exit', '退出', 'Exit'),
);

const DISPOSITION = choice(...optionsOf(DISPOSITIONS));

/** What the account is worth (domain §2.11, §5.4–5.6); not part of completeness. */
export const value: Section = {
  key: 'val',
  label: label('价值判断', 'Value judgement'),
  of: 'account',
  weight: 0,
  validityDays: 365,
  dossier: 'customer',
  fields: [
    field(
      'val.outlook',
      '三年展望',
      'Three-year outlook',
      rows(
        required('year', '年度', 'Year', year),
        column('target_share', '目标份额', 'Target share', percent),
        column('margin', '贡献利润率', 'Contribution margin', percent),
      ),
      0,
      label('未来客户价值的输入', 'Feeds the future account value'),
    ),
    field(
      'val.disposition',
      '处置',
      'Disposition',
      DISPOSITION,
      0,
      label('我们打算怎样对待这家客户', 'How we mean to treat this account'),
      { note: true },
    ),
    field('val.disposition_owner', '处置负责人', 'Disposition owner', reference('colleague'), 0),
    field('val.disposition_review', '处置复核日期', 'Disposition review', date, 0),
    field(
      'val.noneconomic',
      '非经济价值',
      'Worth beyond money',
      rows(
        required('type', '类型', 'Type', VALUE_TYPE),
        required('text', '说明', 'Text', text()),
        column('score', '评分', 'Score', integer(zeroToFive)),
      ),
      0,
      label('价值不只是钱', 'Worth is not only money'),
    ),
    field(
      'val.risks',
      '风险',
      'Risks',
      rows(
        required('risk', '风险', 'Risk', text()),
        column('likelihood', '可能性', 'Likelihood', integer(zeroToFive)),
        column('impact', '影响', 'Impact', integer(zeroToFive)),
        column('owner', '负责人', 'Owner', reference('colleague')),
        column('mitigation', '应对', 'Mitigation', text()),
      ),
      0,
      label('可能性乘影响即敞口', 'Exposure is likelihood times impact'),
    ),
    field(
      'val.scenarios',
      '情景',
      'Scenarios',
      rows(
        required('name', '情景', 'Scenario', SCENARIO),
        column('probability', '概率', 'Probability', percent),
        column('wallet', '三年后采购额', 'Wallet in year+3', money),
        column('our_sales', '三年后我方销售', 'Our sales in year+3', money),
      ),
      0,
      label('概率合计 100', 'Probabilities sum to 100'),
    ),
    field(
      'val.stranded_fte',
      '退出后闲置人力',
      'Stranded staff if lost',
      number({ unit: people, min: 0 }),
      0,
      label('被替换时的损失', 'Part of the loss if we are replaced'),
    ),
    field(
      'val.specific_assets',
      '专用资产',
      'Specific assets',
      money,
      0,
      label('被替换时的损失', 'Part of the loss if we are replaced'),
    ),
  ],
};
