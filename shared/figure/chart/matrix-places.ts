import { GAP_CLASSES, type GapClass, gapClass } from '../../domain/tier/gap-class.ts';
import type { Tier } from '../../domain/tier/tiers.ts';

/** An account on the value matrix; values 0–100, volume in 万元. */
export type MatrixPlace = {
  readonly accountId: string;
  readonly name: string;
  readonly tier: Tier | null;
  readonly cv: number;
  readonly fp: number;
  /** What the area of its bubble stands for: its wallet, or our revenue where the wallet is unknown. */
  readonly volume: number;
  readonly gap: number | null;
  readonly future: { readonly cv: number; readonly fp: number } | null;
};

/** Places that are drawn alike, and so as one series. */
export type MatrixGroup = {
  readonly gap: GapClass;
  /** Diameter in px that all of them have; null = each its own. */
  readonly size: number | null;
  readonly places: readonly MatrixPlace[];
};

/** Up to this number every bubble is drawn by itself, with its name and its exact size. */
export const SINGLE = 300;
/** Above it, so many of the largest still are. */
export const LARGEST = 20;
/** Diameters of the rest, in px: six steps of area. */
const STEPS = [6, 9, 12, 16, 21, 27] as const;
export const SIZE_STEPS = STEPS.length;
const SMALLEST_SIZE = 9;
const LARGEST_SIZE = 40;

/** Diameter in px whose area grows with the volume. */
export function bubbleSize(volume: number, largest: number): number {
  const share = largest <= 0 ? 0 : Math.sqrt(Math.max(0, volume) / largest);
  return SMALLEST_SIZE + (LARGEST_SIZE - SMALLEST_SIZE) * share;
}

/** Largest volume; 0 without places. */
export function largestVolume(places: readonly MatrixPlace[]): number {
  return places.reduce((largest, { volume }) => Math.max(largest, volume), 0);
}

/** The places by how they are drawn, the largest first, so that small bubbles lie on top. */
export function matrixGroups(places: readonly MatrixPlace[]): readonly MatrixGroup[] {
  const sorted = [...places].sort((a, b) => b.volume - a.volume);
  const singles = sorted.length > SINGLE ? sorted.slice(0, LARGEST) : sorted;
  const rest = sorted.slice(singles.length);
  const largest = largestVolume(places);
  const stepOf = ({ volume }: MatrixPlace) => {
    const size = bubbleSize(volume, largest);
    return STEPS.findLast((step) => step <= size) ?? STEPS[0];
  };
  const stepped = [...STEPS].reverse().flatMap((size) =>
    byGap(
      rest.filter((place) => stepOf(place) === size),
      size,
    ),
  );
  return [...byGap(singles, null), ...stepped];
}

function byGap(places: readonly MatrixPlace[], size: number | null): readonly MatrixGroup[] {
  return GAP_CLASSES.map((gap) => ({
    gap,
    size,
    places: places.filter((place) => gapClass(place.gap) === gap),
  })).filter((group) => group.places.length > 0);
}
