/** How we stand to the strongest rival, best first; the colour of the value matrix (domain §5.4). */
export const GAP_CLASSES = ['farAhead', 'ahead', 'level', 'behind', 'farBehind', 'unknown'] as const;
export type GapClass = (typeof GAP_CLASSES)[number];

const NOTICEABLE = 2;
const FAR = 10;

/** Class of a competitive gap: our score less the best rival's, in points. */
export function gapClass(gap: number | null): GapClass {
  if (gap === null) return 'unknown';
  if (Math.abs(gap) < NOTICEABLE) return 'level';
  if (gap > 0) return gap >= FAR ? 'farAhead' : 'ahead';
  return gap <= -FAR ? 'farBehind' : 'behind';
}
