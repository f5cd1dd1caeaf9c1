import type { PersonOnMap } from '../map-model.ts';

export type Pattern = 'r0' | 'r2' | 'r3' | 'r4' | 'blocker';

/**
 * Pattern of action by gap (domain §7.4): a blocker is neutralised first, then the way leads from level to level. Null
 * while there is no gap to close.
 */
export function patternFor(
  person: Pick<PersonOnMap, 'attitude' | 'influence' | 'level' | 'gap'>,
): Pattern | null {
  if ((person.attitude ?? 0) <= -1 && (person.influence ?? 0) >= 3) return 'blocker';
  if ((person.gap ?? 0) <= 0) return null;
  if (person.level < 2) return 'r0';
  if (person.level === 2) return 'r2';
  return person.level === 3 ? 'r3' : 'r4';
}

/** The next free code of an action: A7 after A1 … A6. */
export function nextCode(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `A${Math.max(0, ...numbers) + 1}`;
}
