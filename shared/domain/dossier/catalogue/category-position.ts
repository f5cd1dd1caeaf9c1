import { label } from '../../label.ts';
import { KRALJIC_QUADRANTS, type Kraljic, kraljicOf } from '../../supplier/kraljic.ts';
import { calculated, choice, field, number, numberOf, optionsOf, score } from '../define.ts';
import type { Field, ValueReader } from '../types.ts';
import { zeroToFive } from './units.ts';

const IMPACT = ['cat.impact_cost', 'cat.impact_value', 'cat.impact_volume'] as const;
const RISK = ['cat.risk_scarcity', 'cat.risk_switching', 'cat.risk_logistics'] as const;

const positionOf = (values: ValueReader): Kraljic =>
  kraljicOf(
    IMPACT.map((key) => numberOf(values, key)),
    RISK.map((key) => numberOf(values, key)),
  );

const mean = label('三项评分的平均', 'Mean of the three scores');

/** Place of a category in the buyer's grid (domain §3.1). */
export const kraljicFields: readonly Field[] = [
  field(
    'cat.impact_cost',
    '成本占比',
    'Share of cost',
    score(),
    0,
    label('占客户成本的比重', 'How much of its cost it makes up'),
  ),
  field(
    'cat.impact_value',
    '对产品价值的影响',
    'Effect on product value',
    score(),
    0,
    label('对客户产品价值的影响', 'How much its product depends on it'),
  ),
  field('cat.impact_volume', '采购量', 'Volume', score(), 0, label('采购规模', 'How much is bought')),
  field(
    'cat.impact',
    '利润影响',
    'Profit impact',
    calculated(number(zeroToFive), IMPACT, mean, (values) => positionOf(values).impact),
    2,
    label('矩阵横轴', 'First axis of the grid'),
  ),
  field(
    'cat.risk_scarcity',
    '货源稀缺',
    'Scarcity of sources',
    score(),
    0,
    label('可选供应商多不多', 'How few can supply'),
  ),
  field(
    'cat.risk_switching',
    '切换难度',
    'Switching difficulty',
    score(),
    0,
    label('换一家有多难', 'How hard a switch is'),
  ),
  field(
    'cat.risk_logistics',
    '物流与地缘',
    'Logistics and geopolitics',
    score(),
    0,
    label('运输与地缘风险', 'Transport and political risk'),
  ),
  field(
    'cat.risk',
    '供应风险',
    'Supply risk',
    calculated(number(zeroToFive), RISK, mean, (values) => positionOf(values).risk),
    2,
    label('矩阵纵轴', 'Second axis of the grid'),
  ),
  field(
    'cat.kraljic',
    '卡拉杰克象限',
    'Kraljic quadrant',
    calculated(
      choice(...optionsOf(KRALJIC_QUADRANTS)),
      [...IMPACT, ...RISK],
      label('利润影响与供应风险以 3.00 为界', 'Profit impact and supply risk, both cut at 3.00'),
      (values) => positionOf(values).quadrant,
    ),
    3,
    label('预判采购方的打法', 'Predicts how the buyer behaves'),
  ),
];
