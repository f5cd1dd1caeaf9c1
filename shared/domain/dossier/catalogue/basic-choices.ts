import { choice, option } from '../define.ts';

/** Who owns the customer (domain §2.1). */
export const OWNERSHIP = choice(
  option('central_soe', '央企', 'Central state-owned'),
  option('local_soe', '地方国企', 'Local state-owned'),
  option('private', '民营', 'Private'),
  option('foreign', '外资', 'Foreign'),
  option('joint_venture', '合资', 'Joint venture'),
  option('public', '事业单位', 'Public institution'),
  option('other', '其他', 'Other'),
);

/** Legal form (domain §2.1). */
export const LEGAL_FORM = choice(
  option('limited', '有限责任公司', 'Limited company'),
  option('joint_stock', '股份有限公司', 'Joint-stock company'),
  option('listed', '上市公司', 'Listed company'),
  option('partnership', '合伙企业', 'Partnership'),
  option('sole', '个人独资', 'Sole proprietorship'),
  option('government', '政府机关', 'Government body'),
  option('other', '其他', 'Other'),
);
