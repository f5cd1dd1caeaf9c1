import type { LayoutNode } from './layout.ts';

/** Attitudes from against (left) to for (right). */
export const SECTORS = [-2, -1, 0, 1, 2] as const;

/** Angles that belong to an attitude, in radians: 0 = right, π = left; above and below the middle alike. */
export type Sector = { readonly attitude: number; readonly from: number; readonly to: number };

/** Where somebody belongs; null while nobody has rated the attitude, which is not the same as neutral. */
export function sectorOf({ attitude }: Pick<LayoutNode, 'attitude'>): number | null {
  return SECTORS.find((value) => value === attitude) ?? null;
}

/**
 * Half of the circle is shared out evenly, half by how many people have the attitude; the neutral ones stay in the
 * middle, so that left of it is against us and right of it for us, however few there are on one side.
 */
export function sectorsOf(nodes: readonly LayoutNode[]): readonly Sector[] {
  const counts = SECTORS.map((value) => nodes.filter((node) => sectorOf(node) === value).length);
  const count = (index: number) => counts[index] ?? 0;
  const total = Math.max(
    1,
    counts.reduce((sum, value) => sum + value, 0),
  );
  const neutral = shareOf(count(2), total, SECTORS.length);
  const side = (1 - neutral) / 2;
  const left = shareOf(count(0), Math.max(1, count(0) + count(1)), 2) * side;
  const right = shareOf(count(4), Math.max(1, count(3) + count(4)), 2) * side;
  const widths = [left, side - left, neutral, side - right, right];
  const all = widths.reduce((sum, width) => sum + width, 0);
  let end = Math.PI;
  return SECTORS.map((attitude, index) => {
    const to = end;
    end = attitude === 2 ? 0 : end - ((widths[index] ?? 0) / all) * Math.PI;
    return { attitude, from: end, to };
  });
}

function shareOf(count: number, total: number, parts: number): number {
  return 0.5 / parts + (0.5 * count) / total;
}

/** A place on a circle of radius r: its angle, whose sector it lies in, and how far from the middle of that. */
export type Spot = { readonly x: number; readonly y: number; readonly attitude: number };

/** Places on a circle, those in the middle of a sector first, above and below in turn. */
export function spotsOn(radius: number, sectors: readonly Sector[]): readonly Spot[] {
  const steps = Math.max(1, Math.ceil((Math.PI * radius) / 0.125));
  const spots = Array.from({ length: steps + 1 }, (_, index) => {
    const angle = (index / steps) * Math.PI;
    const sector = sectors.find(({ from, to }) => angle >= from && angle <= to) ?? sectors[2];
    const middle = sector === undefined ? 0 : (sector.from + sector.to) / 2;
    return { angle, attitude: sector?.attitude ?? 0, off: Math.abs(angle - middle) };
  });
  return spots
    .sort((a, b) => a.off - b.off || a.angle - b.angle)
    .flatMap(({ angle, attitude }) => {
      const x = radius * Math.cos(angle);
      const y = radius * Math.sin(angle);
      return [
        { x, y: -y, attitude },
        { x, y, attitude },
      ];
    });
}
