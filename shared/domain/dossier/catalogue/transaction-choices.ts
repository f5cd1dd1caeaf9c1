import { choice, option } from '../define.ts';

/** What cost to serve is made of (domain §2.4). */
export const COST_ITEM = choice(
  option('team', '客户团队', 'Account team'),
  option('logistics', '物流', 'Logistics'),
  option('returns', '退换与质保', 'Returns and warranty'),
  option('credit', '资金占用', 'Credit cost'),
  option('custom', '定制', 'Customisation'),
  option('other', '其他', 'Other'),
);

/** Age of receivables (domain §2.4). */
export const AGE_BUCKET = choice(
  option('d30', '0–30 天', '0–30 days'),
  option('d60', '31–60 天', '31–60 days'),
  option('d90', '61–90 天', '61–90 days'),
  option('older', '90 天以上', 'Over 90 days'),
);
