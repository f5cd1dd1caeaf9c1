import { isBlocker } from './gap-patterns.ts';
import type { WeighedPerson } from './person.ts';
import type { DecisionRole } from './roles.ts';

/** Groups of domain §7.4 that a map can bring out. */
export const SPOTLIGHT_GROUPS = [
  'everybody',
  'key',
  'uncovered',
  'gap',
  'supporters',
  'blockers',
  'unrated',
] as const;

export type SpotlightGroup = (typeof SPOTLIGHT_GROUPS)[number];
/** A group, or everybody with one role in the decision. */
export type Spotlight = SpotlightGroup | DecisionRole;

export type Findable = Pick<
  WeighedPerson,
  'roles' | 'attitude' | 'influence' | 'gap' | 'isKey' | 'isCovered'
> & {
  readonly name: string;
  readonly code: string;
  readonly seat: { readonly title: string; readonly department: string } | null;
  /** Organization of somebody beside the customer. */
  readonly outside: string | null;
};

/** True for a person of the group (domain §7.4: K, covered, gap, supporters ≥ +1, blockers ≤ −1 with influence ≥ 3). */
export function isInSpotlight(person: Findable, spotlight: Spotlight): boolean {
  const { attitude, influence, gap, isKey, isCovered } = person;
  switch (spotlight) {
    case 'everybody':
      return true;
    case 'key':
      return isKey;
    case 'uncovered':
      return isKey && !isCovered;
    case 'gap':
      return (gap ?? 0) > 0;
    case 'supporters':
      return (attitude ?? 0) >= 1;
    case 'blockers':
      return isBlocker(person);
    case 'unrated':
      return attitude === null || influence === null;
    default:
      return person.roles.includes(spotlight);
  }
}

/** True when every word of the text stands in name, code, position, department or organization; case does not count. */
export function isFound(person: Findable, text: string): boolean {
  const { name, code, seat, outside } = person;
  const told = [name, code, seat?.title, seat?.department, outside].join('\n').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => told.includes(word));
}
