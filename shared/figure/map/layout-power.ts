import { POLITICS, type Politics } from '../../domain/relationship/roles.ts';
import { BoxGrid } from './box-grid.ts';
import { CARD } from './card-size.ts';
import type { LayoutCard, LayoutGroup, LayoutNode } from './layout.ts';
import type { Drawn } from './layout-tree.ts';
import { SECTORS, type Sector, type Spot, sectorOf, sectorsOf, spotsOn } from './power-sectors.ts';

/** A card with the room around it is one unit wide and high; circles in units are ellipses on the map. */
const UNIT = { x: CARD.width + 14, y: CARD.height + 18 } as const;
const HALF = { x: CARD.width / UNIT.x / 2, y: CARD.height / UNIT.y / 2 } as const;
const RADIUS_STEP = 0.125;
/** Free ground between the cards of a ring and its border, outside the border, and the least width of an empty ring. */
const BORDER = 0.2;
const CLEAR = 0.06;
const EMPTY_RING = 0.7;
/** Room for the name of a ring at the top of its border, in map units. */
const NAME = { width: 230, height: 40 } as const;

/**
 * Who has a say, drawn as three rings: the inner circle in the middle, then the power structure, then those outside
 * (and those of whom nobody knows). Against us stands left, for us right; in a ring and a direction more influence
 * stands nearer to the centre (domain §7.1).
 */
export function powerLayout(nodes: readonly LayoutNode[]): Drawn {
  const people = [...new Map(nodes.filter(isOfCustomer).map((node) => [node.id, node])).values()];
  const sectors = sectorsOf(people);
  const reach = Math.sqrt(people.length + 1) * 2;
  const taken = new BoxGrid({
    x: -reach * UNIT.x,
    y: -reach * UNIT.y,
    width: 2 * reach * UNIT.x,
    height: 2 * reach * UNIT.y,
  });
  const cards: LayoutCard[] = [];
  const rings: LayoutGroup[] = [];
  let inner = 0;
  for (const { key } of POLITICS) {
    const own = people.filter((node) => ringOf(node) === key);
    const placed = placeRing(own, inner, sectors, taken);
    const outer = placed.reduce(
      (most, { box }) => Math.max(most, farthest(box)),
      inner + EMPTY_RING - BORDER,
    );
    inner = outer + BORDER;
    cards.push(...placed);
    rings.push(ringGroup(key, inner, own));
    taken.add(key, { ...NAME, x: -NAME.width / 2, y: -inner * UNIT.y - NAME.height / 2 });
  }
  // The widest ring lies at the bottom.
  return { cards, groups: [...rings.reverse(), ...axisGroups(inner, sectors, people.length)] };
}

function isOfCustomer({ kind }: LayoutNode): boolean {
  return kind === 'person' || kind === 'vacancy';
}

function ringOf({ politics }: LayoutNode): Politics {
  return politics ?? 'outside';
}

/** Goes outward circle by circle; each free place takes the most influential person of its direction. */
function placeRing(
  people: readonly LayoutNode[],
  inner: number,
  sectors: readonly Sector[],
  taken: BoxGrid,
): readonly LayoutCard[] {
  const queues = new Map(SECTORS.map((attitude) => [attitude as number, queueOf(people, attitude)]));
  const cards: LayoutCard[] = [];
  for (let radius = inner; cards.length < people.length; radius += RADIUS_STEP) {
    const spots = radius === 0 ? [centreSpot(people)] : spotsOn(radius, sectors);
    for (const spot of spots) {
      const next = queues.get(spot.attitude)?.[0];
      if (next === undefined || nearest(spot) < inner + (inner === 0 ? 0 : CLEAR)) continue;
      const box = boxAt(spot);
      if (taken.meets(roomAround(box))) continue;
      taken.add(next.id, box);
      queues.get(spot.attitude)?.shift();
      cards.push({ id: next.id, node: next.id, box, reports: 0 });
    }
  }
  return cards;
}

function queueOf(people: readonly LayoutNode[], attitude: number): LayoutNode[] {
  return people
    .filter((node) => sectorOf(node) === attitude)
    .sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
}

/** The very centre belongs to whoever has most influence. */
function centreSpot(people: readonly LayoutNode[]): Spot {
  const top = people.reduce<LayoutNode | null>(
    (best, node) => ((node.influence ?? 0) > (best?.influence ?? -1) ? node : best),
    null,
  );
  return { x: 0, y: 0, attitude: top === null ? 0 : sectorOf(top) };
}

function boxAt({ x, y }: Spot) {
  const left = Math.round(x * UNIT.x - CARD.width / 2);
  return { x: left, y: Math.round(y * UNIT.y - CARD.height / 2), width: CARD.width, height: CARD.height };
}

function roomAround({ x, y, width, height }: LayoutCard['box']) {
  return { x: x - 7, y: y - 9, width: width + 14, height: height + 18 };
}

/** Distance of the nearest point of a card, in units. */
function nearest({ x, y }: Spot): number {
  return Math.hypot(Math.max(0, Math.abs(x) - HALF.x), Math.max(0, Math.abs(y) - HALF.y));
}

/** Distance of the farthest corner of a card, in units. */
function farthest({ x, y, width, height }: LayoutCard['box']): number {
  return Math.hypot(
    (Math.abs(x + width / 2) + width / 2) / UNIT.x,
    (Math.abs(y + height / 2) + height / 2) / UNIT.y,
  );
}

function ringGroup(key: Politics, radius: number, members: readonly LayoutNode[]): LayoutGroup {
  const [width, height] = [2 * radius * UNIT.x, 2 * radius * UNIT.y];
  return {
    ...{ id: `politics ${key}`, sort: 'politics', shape: 'ring', key, title: '', note: '' },
    box: { x: -width / 2, y: -height / 2, width, height },
    members: members.map(({ id }) => id),
  };
}

/** The words of the attitudes around the outer ring, each in the middle of its direction. */
function axisGroups(radius: number, sectors: readonly Sector[], count: number): readonly LayoutGroup[] {
  if (count === 0) return [];
  return sectors.map(({ attitude, from, to }) => {
    const angle = attitude === -2 ? Math.PI : attitude === 2 ? 0 : (from + to) / 2;
    const x = Math.cos(angle) * (radius * UNIT.x + 64);
    const y = -Math.sin(angle) * (radius * UNIT.y + 38);
    return {
      ...{
        id: `attitude ${attitude}`,
        sort: 'attitude',
        shape: 'axis',
        key: String(attitude),
        title: '',
        note: '',
      },
      box: { x: x - 40, y: y - 12, width: 80, height: 24 },
      members: [],
    };
  });
}
