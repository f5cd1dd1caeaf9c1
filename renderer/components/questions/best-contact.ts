import type { MapPersonReading } from '../../../shared/domain/account/relationship-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';

/** Words in a department or title that tell who knows about a section. */
const KNOWS: { readonly [section: string]: readonly string[] } = {
  bas: ['行政', '办公', '总经理', '综合', 'admin', 'CEO'],
  cha: ['总经理', '战略', '市场', 'CEO', 'strategy'],
  bus: ['销售', '市场', '战略', 'sales', 'market'],
  trx: ['采购', '供应链', '财务', 'procure', 'purchas', 'supply'],
  env: ['战略', '市场', 'strategy', 'market'],
  str: ['战略', '总经理', 'CEO', 'strategy'],
  pln: ['战略', '规划', '制造', '工程', '技术', 'strategy', 'manufactur', 'engineer'],
  fin: ['财务', 'CFO', 'financ'],
  org: ['人力', '行政', '总经理', 'HR', 'human'],
  csat: ['质量', '制造', '生产', '设备', 'quality', 'manufactur'],
  cat: ['采购', '供应链', 'procure', 'purchas', 'supply'],
  shr: ['采购', '供应链', 'procure', 'purchas', 'supply'],
  sup: ['采购', '供应链', 'procure', 'purchas', 'supply'],
};

/** Nobody tells a stranger: below this closeness a person is not asked. */
const TALKING_LEVEL = 2;

export type Contact = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly level: number;
};

/**
 * The contact best placed to answer about a section (domain §4.1 f): of those who talk to us, whose office is near the
 * matter; among them the closest. Without such an office a coach, then whoever is closest. Null when nobody talks.
 */
export function bestContact(
  view: AccountView,
  people: readonly (MapPersonReading & { readonly level?: number | null })[],
  sectionKey: string,
): Contact | null {
  const talking = people.filter(
    ({ level, attitude }) => (level ?? 0) >= TALKING_LEVEL && (attitude ?? 0) >= 0,
  );
  const words = KNOWS[sectionKey] ?? [];
  const rank = (person: MapPersonReading): number => {
    const office = `${person.seat?.department ?? ''} ${person.seat?.title ?? ''}`.toLowerCase();
    if (words.some((word) => office.includes(word.toLowerCase()))) return 2;
    return view.value(person.id, 'node.coach') === true ? 1 : 0;
  };
  const best = [...talking].sort(
    (a, b) => rank(b) - rank(a) || (b.level ?? 0) - (a.level ?? 0) || (b.influence ?? 0) - (a.influence ?? 0),
  )[0];
  if (best === undefined) return null;
  return { id: best.id, name: best.name, title: best.seat?.title ?? best.code, level: best.level ?? 0 };
}
