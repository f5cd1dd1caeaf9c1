import { percent, rounded } from '../scale.ts';
import { isBlocker, type Pattern, patternFor } from './gap-patterns.ts';
import { isOverdueKey, strengthOf, type WeighedPerson } from './person.ts';
import { relationshipScore } from './relationship-score.ts';

/** Why somebody comes first; all that hold are listed, the strongest first. */
export const REASONS = ['noLink', 'late', 'blocker', 'singleLink', 'noAction', 'priority'] as const;
export type NextReason = (typeof REASONS)[number];

/** What the map would be if the person were at the target level and met within the window. */
export type Effect = {
  readonly relationshipScore: { readonly before: number | null; readonly after: number | null };
  readonly coverage: { readonly before: number | null; readonly after: number | null };
};

export type NextPerson = {
  readonly id: string;
  readonly priority: number;
  readonly level: number;
  /** Level to reach; of a blocker without a gap the present one. */
  readonly target: number;
  readonly pattern: Pattern | null;
  readonly reasons: readonly NextReason[];
  readonly effect: Effect;
};

const HEARD = 4;

/**
 * Whom to work on next (domain §7.4): key people with a gap, and blockers of influence ≥4. Who is not covered (no link of
 * level ≥2, or no contact within the window) comes first, then blockers, then the rest; within each the highest
 * priority w × gap. At most `limit` people.
 */
export function nextPeople(people: readonly WeighedPerson[], limit: number): readonly NextPerson[] {
  return people
    .filter((person) => (person.isKey && (person.gap ?? 0) > 0) || isHeardBlocker(person))
    .sort(
      (a, b) =>
        urgency(a) - urgency(b) ||
        (b.priority ?? 0) - (a.priority ?? 0) ||
        (b.weight ?? 0) - (a.weight ?? 0) ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, limit)
    .map((person) => ({
      id: person.id,
      priority: rounded(person.priority ?? 0) ?? 0,
      level: person.level,
      target: Math.max(person.level, person.target ?? person.level),
      pattern: patternFor(person),
      reasons: reasonsFor(person),
      effect: effectOf(person, people),
    }));
}

function isHeardBlocker(person: WeighedPerson): boolean {
  return isBlocker(person) && (person.influence ?? 0) >= HEARD;
}

function urgency(person: WeighedPerson): number {
  if (!person.isCovered) return 0;
  return isHeardBlocker(person) ? 1 : 2;
}

function reasonsFor(person: WeighedPerson): readonly NextReason[] {
  const ties = person.links.filter(({ level }) => level >= 2).length;
  const holds: { readonly [reason in NextReason]: boolean } = {
    noLink: ties === 0,
    late: isOverdueKey(person),
    blocker: isHeardBlocker(person),
    singleLink: ties === 1,
    noAction: (person.gap ?? 0) > 0 && (person.openActions ?? 0) === 0,
    priority: (person.priority ?? 0) > 0,
  };
  return REASONS.filter((reason) => holds[reason]);
}

function effectOf(person: WeighedPerson, people: readonly WeighedPerson[]): Effect {
  const target = Math.max(person.level, person.target ?? person.level);
  const reached: WeighedPerson = {
    ...person,
    level: target,
    strength: person.attitude === null ? null : strengthOf(target, person.attitude),
    isCovered: person.isCovered || target >= 2,
  };
  const after = people.map((one) => (one.id === person.id ? reached : one));
  return {
    relationshipScore: { before: scoreOf(people), after: scoreOf(after) },
    coverage: { before: coverageOf(people), after: coverageOf(after) },
  };
}

function scoreOf(people: readonly WeighedPerson[]): number | null {
  return rounded(relationshipScore(people));
}

function coverageOf(people: readonly WeighedPerson[]): number | null {
  const keys = people.filter(({ isKey }) => isKey);
  return rounded(percent(keys.filter(({ isCovered }) => isCovered).length, keys.length));
}
