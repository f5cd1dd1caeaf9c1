import { POLITICS } from '../../domain/relationship/roles.ts';
import { centreOf } from './geometry.ts';
import type { LayoutCard, LayoutGroup, LayoutNode } from './layout.ts';
import { isOfCustomer, ringOf, UNIT } from './layout-power.ts';
import { type Sector, sectorOf, sectorsOf } from './power-sectors.ts';
import type { Box } from './scene.ts';

/** A card near the border of its direction contradicts nothing, in radians. */
const TOLERANCE = 0.1;

/**
 * Cards of the power map that somebody put where their rating does not: in no part of their ring, or in the direction of
 * another attitude. What nobody has rated contradicts nothing (domain §7.1).
 */
export function contradictions(
  cards: readonly LayoutCard[],
  groups: readonly LayoutGroup[],
  nodes: readonly LayoutNode[],
  isPlaced: (id: string) => boolean,
): ReadonlySet<string> {
  const placed = cards.filter(({ id }) => isPlaced(id));
  if (placed.length === 0) return new Set();
  const known = new Map(nodes.filter(isOfCustomer).map((node) => [node.id, node]));
  const sectors = sectorsOf([...known.values()]);
  const rings = new Map(groups.flatMap(({ sort, key, box }) => (sort === 'politics' ? [[key, box]] : [])));
  return new Set(
    placed.flatMap(({ id, box }) => {
      const node = known.get(id);
      if (node === undefined) return [];
      return isOffRing(node, box, rings) || isOffSector(node, box, sectors) ? [id] : [];
    }),
  );
}

function isOffRing(node: LayoutNode, box: Box, rings: ReadonlyMap<string, Box>): boolean {
  if (node.politics === null) return false;
  const place = POLITICS.findIndex(({ key }) => key === ringOf(node));
  const radius = (at: number) => (rings.get(POLITICS[at]?.key ?? '')?.width ?? 0) / 2 / UNIT.x;
  const { x, y } = centreOf(box);
  const [across, down] = [Math.abs(x), Math.abs(y)];
  const near = Math.hypot(
    Math.max(0, across - box.width / 2) / UNIT.x,
    Math.max(0, down - box.height / 2) / UNIT.y,
  );
  const far = Math.hypot((across + box.width / 2) / UNIT.x, (down + box.height / 2) / UNIT.y);
  return near > radius(place) || (place > 0 && far < radius(place - 1));
}

/** Whoever stands over the centre is in every direction at once. */
function isOffSector(node: LayoutNode, box: Box, sectors: readonly Sector[]): boolean {
  const sector = sectors.find(({ attitude }) => attitude === sectorOf(node));
  if (sector === undefined) return false;
  const { x, y, width, height } = box;
  if (x < 0 && x + width > 0 && y < 0 && y + height > 0) return false;
  const corners = [x, x + width / 2, x + width].flatMap((at) =>
    [y, y + height / 2, y + height].map((down) => ({ x: at / UNIT.x, y: down / UNIT.y })),
  );
  return !corners.some((corner) => {
    const angle = Math.atan2(Math.abs(corner.y), corner.x);
    return angle >= sector.from - TOLERANCE && angle <= sector.to + TOLERANCE;
  });
}
