import type { DecisionRole } from '../relationship/roles.ts';
import type { MapPersonReading } from './map-person-reading.ts';
import { readRelationship } from './relationship-reading.ts';
import type { AccountView } from './view.ts';

type Expertise = {
  /** Words in a department or title that tell who knows. */
  readonly offices: readonly string[];
  /** Roles in decisions whose holders hear of it. */
  readonly roles: readonly DecisionRole[];
};

const PURCHASING: Expertise = {
  offices: ['采购', '供应链', 'procure', 'purchas', 'supply'],
  roles: ['evaluator', 'gatekeeper', 'recommender'],
};

/** Who knows about a section. */
const KNOWS: { readonly [section: string]: Expertise } = {
  bas: { offices: ['行政', '办公', '总经理', '综合', 'admin', 'CEO'], roles: [] },
  cha: { offices: ['总经理', '战略', '市场', 'CEO', 'strategy'], roles: ['decider'] },
  bus: { offices: ['销售', '市场', '战略', 'sales', 'market'], roles: [] },
  trx: { ...PURCHASING, offices: [...PURCHASING.offices, '财务'] },
  env: { offices: ['战略', '市场', 'strategy', 'market'], roles: [] },
  str: { offices: ['战略', '总经理', 'CEO', 'strategy'], roles: ['approver', 'decider'] },
  pln: {
    offices: ['战略', '规划', '制造', '工程', '技术', 'strategy', 'manufactur', 'engineer'],
    roles: ['user', 'recommender'],
  },
  fin: { offices: ['财务', 'CFO', 'financ'], roles: [] },
  org: { offices: ['人力', '行政', '总经理', 'HR', 'human'], roles: ['influencer'] },
  csat: { offices: ['质量', '制造', '生产', '设备', 'quality', 'manufactur'], roles: ['user'] },
  cat: PURCHASING,
  shr: PURCHASING,
  sup: PURCHASING,
};
const NOBODY: Expertise = { offices: [], roles: [] };

/** Nobody tells a stranger: below this closeness a person is not asked. */
const TALKING_LEVEL = 2;

/** Somebody to ask, with what makes the choice plain. */
export type Contact = {
  readonly id: string;
  readonly name: string;
  /** Title of the seat; the record's code while no seat is known. */
  readonly title: string;
  readonly roles: readonly DecisionRole[];
  /** Closeness 0–5. */
  readonly level: number;
  /** Days since the last contact; null = never met on record. */
  readonly days: number | null;
};

export type KnownPerson = MapPersonReading & { readonly level: number | null };

/** The people of the map with how close we are to them. */
export function knownPeople(view: AccountView): readonly KnownPerson[] {
  const { people, metrics } = readRelationship(view);
  return people.map((person, index) => ({ ...person, level: metrics.people[index]?.level ?? 0 }));
}

export function contactOf(person: KnownPerson): Contact {
  return {
    id: person.id,
    name: person.name,
    title: person.seat?.title || person.code,
    roles: person.roles,
    level: person.level ?? 0,
    days: person.days ?? null,
  };
}

/**
 * Contacts who can be asked about a section, best placed first (domain §4.1 f). Of those who talk to us and do not
 * oppose us: first whose office is near the matter, then whose role in decisions is, or who coaches us; among them the
 * closest, then who was met last, then the most influential.
 */
export function contactsFor(
  view: AccountView,
  people: readonly KnownPerson[],
  sectionKey: string,
): readonly Contact[] {
  const { offices, roles } = KNOWS[sectionKey] ?? NOBODY;
  const nearness = (person: KnownPerson): number => {
    const office = `${person.seat?.department ?? ''} ${person.seat?.title ?? ''}`.toLowerCase();
    if (offices.some((word) => office.includes(word.toLowerCase()))) return 2;
    const isNear = person.roles.some((role) => roles.includes(role));
    return isNear || view.value(person.id, 'node.coach') === true ? 1 : 0;
  };
  return people
    .filter(({ level, attitude }) => (level ?? 0) >= TALKING_LEVEL && (attitude ?? 0) >= 0)
    .map((person) => ({ person, nearness: nearness(person) }))
    .sort(
      (a, b) =>
        b.nearness - a.nearness ||
        (b.person.level ?? 0) - (a.person.level ?? 0) ||
        (a.person.days ?? Number.POSITIVE_INFINITY) - (b.person.days ?? Number.POSITIVE_INFINITY) ||
        (b.person.influence ?? 0) - (a.person.influence ?? 0),
    )
    .map(({ person }) => contactOf(person));
}

/** The contact best placed to answer about a section; null when nobody talks to us. */
export function bestContact(
  view: AccountView,
  people: readonly KnownPerson[],
  sectionKey: string,
): Contact | null {
  return contactsFor(view, people, sectionKey)[0] ?? null;
}
