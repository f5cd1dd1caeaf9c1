import { choice, option } from '../define.ts';

/** Place of a supplier in a category (domain §3.2). */
export const POSITION = choice(
  option('lead', '主供', 'Lead'),
  option('second', '二供', 'Second'),
  option('third', '备选', 'Third'),
  option('trial', '试用', 'Trial'),
  option('out', '已出局', 'Out'),
);

/** How a supplier sees the customer (domain §3.2). */
export const VIEW_OF_CUSTOMER = choice(
  option('core', '核心', 'Core'),
  option('development', '培育', 'Development'),
  option('exploit', '榨取', 'Exploitable'),
  option('nuisance', '鸡肋', 'Nuisance'),
);
