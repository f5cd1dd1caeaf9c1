import { choice, option } from '../define.ts';

/** Dimensions of the wider world (domain §2.5). */
export const DIMENSION = choice(
  option('political', '政治', 'Political'),
  option('economic', '经济', 'Economic'),
  option('social', '社会', 'Social'),
  option('technological', '技术', 'Technological'),
  option('environmental', '环境', 'Environmental'),
  option('legal', '法律', 'Legal'),
);

/** Five forces of an industry (domain §9.4). */
export const FORCE = choice(
  option('entrants', '潜在进入者', 'New entrants'),
  option('substitutes', '替代品', 'Substitutes'),
  option('buyers', '买方议价', 'Buyers'),
  option('suppliers', '供方议价', 'Suppliers'),
  option('rivalry', '同业竞争', 'Rivalry'),
);

/** Stage of a technology. */
export const MATURITY = choice(
  option('emerging', '萌芽', 'Emerging'),
  option('growing', '成长', 'Growing'),
  option('mature', '成熟', 'Mature'),
  option('declining', '衰退', 'Declining'),
);
