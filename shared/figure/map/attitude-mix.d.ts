import type { FigureTheme } from '../theme.ts';
import type { Mark } from './mark.ts';
import type { Box, CardFacts } from './scene.ts';
/** How many of a group have each attitude: for us first, those whose attitude nobody knows last. */
export type AttitudeMix = readonly {
  readonly attitude: number | null;
  readonly count: number;
}[];
/** Counts the attitudes of these people; ids without a card are left out. */
export declare function attitudeMix(
  members: readonly string[],
  cardOf: (id: string) => CardFacts | undefined,
): AttitudeMix;
/** A bar of parts as long as the shares; hollow for the unknown. */
export declare function mixMarks(mix: AttitudeMix, box: Box, theme: FigureTheme): readonly Mark[];
