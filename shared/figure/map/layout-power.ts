import { POLITICS, type Politics } from '../../domain/relationship/roles.ts';
import { gridOf } from './bands.ts';
import { BoxGrid } from './box-grid.ts';
import { CARD, FRAME } from './card-size.ts';
import { boxAround } from './geometry.ts';
import type { LayoutCard, LayoutGroup, LayoutNode } from './layout.ts';
import { type Drawn, framed } from './layout-tree.ts';
import { SECTORS, type Sector, type Spot, sectorOf, sectorsOf, spotsOn } from './power-sectors.ts';

/** A card with the room around it is one unit wide and high; circles in units are ellipses on the map. */
export const UNIT = { x: CARD.width + 14, y: CARD.height + 18 } as const;
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
 * stands nearer to the centre. Whose attitude nobody has rated stands in a strip below (domain §7.1).
 */
export function powerLayout(nodes: readonly LayoutNode[]): Drawn {
  const everybody = [...new Map(nodes.filter(isOfCustomer).map((node) => [node.id, node])).values()];
  const people = everybody.filter((node) => sectorOf(node) !== null);
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
  const strip = unratedStrip(
    everybody.filter((node) => sectorOf(node) === null),
    inner,
  );
  // The widest ring lies at the bottom.
  return {
    cards: [...cards, ...strip.cards],
    groups: [...rings.reverse(), ...axisGroups(inner, sectors, people.length), ...strip.groups],
  };
}

/** Those whose attitude is unknown, in rows below the rings: no place there says what nobody knows. */
function unratedStrip(nodes: readonly LayoutNode[], radius: number): Drawn {
  if (nodes.length === 0) return { cards: [], groups: [] };
  const sorted = nodes.toSorted((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
  const pitch = CARD.width + CARD.gapX;
  const columns = Math.max(1, Math.min(nodes.length, Math.floor((2 * radius * UNIT.x) / pitch)));
  const x = -Math.round((columns * pitch - CARD.gapX) / 2);
  const y = Math.round(radius * UNIT.y * 1.11 + 70) + FRAME.title;
  const cards = gridOf(sorted, { x, y }, columns);
  const group: LayoutGroup = {
    ...{ id: 'attitude unknown', sort: 'attitude', shape: 'frame', key: '', title: '', note: '' },
    box: framed(boxAround(cards.map(({ box }) => box))),
    members: nodes.map(({ id }) => id),
  };
  return { cards, groups: [group] };
}

export function isOfCustomer({ kind }: LayoutNode): boolean {
  return kind === 'person' || kind === 'vacancy';
}

export function ringOf({ politics }: LayoutNode): Politics {
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
  return { x: 0, y: 0, attitude: (top === null ? null : sectorOf(top)) ?? 0 };
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
    unrated: members.filter(({ politics }) => politics === null).length,
  };
}

/** The words of the attitudes around the outer ring, each in the middle of its direction, above and below alike. */
function axisGroups(radius: number, sectors: readonly Sector[], count: number): readonly LayoutGroup[] {
  if (count === 0) return [];
  // A large map is seen from farther away, where its words take more of its ground.
  const [rx, ry] = [radius * UNIT.x, radius * UNIT.y];
  const out = { x: Math.max(64, 0.05 * rx), y: Math.max(38, 0.075 * ry) };
  const half = { x: Math.max(40, 0.045 * rx), y: Math.max(12, 0.035 * ry) };
  return sectors.flatMap(({ attitude, from, to }) => {
    const isEnd = Math.abs(attitude) === 2;
    const angle = isEnd ? (attitude === 2 ? 0 : Math.PI) : (from + to) / 2;
    const x = Math.cos(angle) * (rx + out.x);
    const y = Math.sin(angle) * (ry + out.y);
    const word = (id: string, at: number): LayoutGroup => ({
      ...{ id, sort: 'attitude', shape: 'axis', key: String(attitude), title: '', note: '' },
      box: { x: x - half.x, y: at - half.y, width: 2 * half.x, height: 2 * half.y },
      members: [],
    });
    const above = word(`attitude ${attitude}`, -y);
    return isEnd ? [above] : [above, word(`attitude ${attitude} below`, y)];
  });
}
