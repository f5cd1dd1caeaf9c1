import type { LayoutNode } from './layout.ts';

/** Attitudes from against (left) to for (right); an unknown one stands with the neutral ones. */
export const SECTORS = [-2, -1, 0, 1, 2] as const;

/** Angles that belong to an attitude, in radians: 0 = right, π = left; above and below the middle alike. */
export type Sector = { readonly attitude: number; readonly from: number; readonly to: number };

export function sectorOf({ attitude }: Pick<LayoutNode, 'attitude'>): number {
  return SECTORS.find((value) => value === attitude) ?? 0;
}

/** Half of the circle is shared out evenly, half by how many people have the attitude. */
export function sectorsOf(nodes: readonly LayoutNode[]): readonly Sector[] {
  const counts = new Map<number, number>();
  for (const node of nodes) counts.set(sectorOf(node), (counts.get(sectorOf(node)) ?? 0) + 1);
  let end = Math.PI;
  return SECTORS.map((attitude) => {
    const share = 0.5 / SECTORS.length + (0.5 * (counts.get(attitude) ?? 0)) / Math.max(1, nodes.length);
    const to = end;
    end -= share * Math.PI;
    return { attitude, from: end, to };
  });
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
