import { choice, option } from '../define.ts';

/** When we could supply (domain §3.1). */
export const WE_CAN = choice(
  option('now', '现在可以', 'Now'),
  option('m12', '12 个月内', 'Within 12 months'),
  option('m36', '36 个月内', 'Within 36 months'),
  option('no', '不能', 'No'),
);

/** How the customer sources (domain §3.1). */
export const POLICY = choice(
  option('sole', '独家', 'Sole source'),
  option('dual', '双源', 'Dual source'),
  option('multi', '多源（3 家以上）', 'Three or more'),
  option('framework', '框架协议', 'Framework'),
  option('spot', '现货', 'Spot'),
  option('group', '集团集采', 'Group purchase'),
);

/** Where a spend figure comes from. */
export const METHOD = choice(
  option('actual', '实际数', 'Actual'),
  option('customer', '客户提供', 'Stated by the customer'),
  option('capacity', '按产能推算', 'From capacity'),
  option('trend', '按趋势外推', 'From the trend'),
);
