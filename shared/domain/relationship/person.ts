import { type DecisionRole, hasFinalSay, type Politics, roleMultiplier } from './roles.ts';
import { effectiveLevel } from './scales.ts';

/** Tie of one of our people (`person`) to a person of theirs; level 0–5. */
export type Link = { readonly person: string; readonly level: number };

/** One node of the map with what the metrics need. null = not known. */
export type MapPerson = {
  readonly id: string;
  readonly department?: string;
  readonly roles: readonly DecisionRole[];
  /** 1–5. */
  readonly influence: number | null;
  readonly politics?: Politics | null;
  /** Closeness R0–R5; by default the highest level of the links. */
  readonly level?: number | null;
  readonly target?: number | null;
  /** −2…+2. */
  readonly attitude: number | null;
  readonly links: readonly Link[];
  /** Days since the last contact; null = never. */
  readonly days: number | null;
  /** A dated behaviour of the last 12 months stands in the log; without one, levels ≥3 count as 2. Default true. */
  readonly hasLoggedBehaviour?: boolean;
  /** Open actions that are to close the gap. */
  readonly openActions?: number;
};

/** A node as the metrics see it: levels capped where no behaviour proves them, weight and key-set membership. */
export type WeighedPerson = MapPerson & {
  readonly level: number;
  /** w = influence × role multiplier; null while the influence is unknown. */
  readonly weight: number | null;
  /** n = half closeness, half attitude, 0–1; null while the attitude is unknown. */
  readonly strength: number | null;
  /** target − level; null without a target. */
  readonly gap: number | null;
  /** w × max(0, gap). */
  readonly priority: number | null;
  readonly isKey: boolean;
  /** Last contact within the window W. */
  readonly isRecent: boolean;
  readonly isCovered: boolean;
};

const COVERING_LEVEL = 2;

/** Key set K: approver or decider, or influence ≥4, or inner circle (domain §7.4). */
export function isKeyPerson(person: Pick<MapPerson, 'roles' | 'influence' | 'politics'>): boolean {
  return hasFinalSay(person.roles) || (person.influence ?? 0) >= 4 || person.politics === 'inner';
}

/** Covered: some link of level ≥2 and the last contact within the window W (domain §7.4). */
export function isCovered(person: Pick<MapPerson, 'links' | 'days'>, windowDays: number): boolean {
  return tiesOf(person).length > 0 && isRecent(person.days, windowDays);
}

function isRecent(days: number | null, windowDays: number): boolean {
  return days !== null && days <= windowDays;
}

/**
 * A key person whom nobody met within the window W, or ever; whether we have a link does not matter (domain §5.8:
 * key-person contact window). The one definition of an overdue key person for screen, documents and command line.
 */
export function isOverdueKey(person: Pick<WeighedPerson, 'isKey' | 'isRecent'>): boolean {
  return person.isKey && !person.isRecent;
}

/** Links that count as a tie: level ≥2. */
export function tiesOf(person: Pick<MapPerson, 'links'>): readonly Link[] {
  return person.links.filter((link) => link.level >= COVERING_LEVEL);
}

/** w = influence × role multiplier; null while the influence is unknown (domain §7.4). */
export function weightOf(person: Pick<MapPerson, 'roles' | 'influence'>): number | null {
  return person.influence === null ? null : person.influence * roleMultiplier(person.roles);
}

/** n = 0.5·level/5 + 0.5·(attitude+2)/4, 0–1 unrounded (domain §7.4). */
export function strengthOf(level: number, attitude: number): number {
  return (0.5 * level) / 5 + (0.5 * (attitude + 2)) / 4;
}

/** Prepares one node for the metrics (domain §7.3, §7.4). */
export function weigh(person: MapPerson, windowDays: number): WeighedPerson {
  const proven = person.hasLoggedBehaviour !== false;
  const links = person.links.map((link) => ({ ...link, level: effectiveLevel(link.level, proven) }));
  const stated = person.level ?? Math.max(0, ...links.map((link) => link.level));
  const level = effectiveLevel(stated, proven);
  const weight = weightOf(person);
  const gap = (person.target ?? null) === null ? null : (person.target ?? 0) - level;
  return {
    ...person,
    links,
    level,
    weight,
    strength: person.attitude === null ? null : strengthOf(level, person.attitude),
    gap,
    priority: weight === null || gap === null ? null : weight * Math.max(0, gap),
    isKey: isKeyPerson(person),
    isRecent: isRecent(person.days, windowDays),
    isCovered: isCovered({ links, days: person.days }, windowDays),
  };
}
