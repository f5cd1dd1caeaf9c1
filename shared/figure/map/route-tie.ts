import type { Point } from '../svg.ts';
import type { BoxGrid } from './box-grid.ts';
import { cardsCrossed } from './crossings.ts';
import { centreOf } from './geometry.ts';
import { OUTWARD, portOf, SIDES, type Side, type Slot } from './ports.ts';
import type { Box } from './scene.ts';
import { type Course, distance, lengthOf, pointsOf, type Way, wayOf } from './way.ts';

/** A card at one end of a line, the sides at which lines may meet it, and the line's turn among those of the card. */
export type End = {
  readonly id: string;
  readonly box: Box;
  readonly sides: readonly Side[];
  readonly slot: Slot;
};

/** How far a curve may swing out of the cards, in map units. */
const WIDE = 150;
/** Not farther than the strip between two lanes. */
export const NARROW = 30;

/** What crossing a card that the line has nothing to do with costs, in units of length. */
const CROSSED = 600;
/** Of many ways only so many of the shortest are looked at: longer ones hardly ever win. */
const MOST_TRIES = 16;
/** A way with corners reads less easily than a curve. */
const CORNERED = 60;
/** Ties keep clear of the lines that reports share, and of each other. */
const CHANNEL = { left: 22, right: 12, y: 12, apartX: 3, apartY: 1.5 } as const;

/** The shortest way between two cards that runs through as few others as possible; `swing` bounds its curves. */
export function tieWay(from: End, to: End, cards: BoxGrid, swing = WIDE): Way {
  const straight: Course = { isCurve: false, points: [centreOf(from.box), centreOf(to.box)] };
  const none = { course: straight, cost: Number.POSITIVE_INFINITY };
  let best = cheapest(none, [...curves(from, to, swing), ...straights(from, to)], from, to, cards, 0);
  if (best.cost >= CROSSED) best = cheapest(best, corneredCourses(from, to), from, to, cards, CORNERED);
  if (best.cost >= CROSSED) best = cheapest(best, detours(from, to, cards), from, to, cards, CORNERED);
  return wayOf(best.course);
}

type Priced = { readonly course: Course; readonly cost: number };

/** Tries the shortest first: what is longer than the best way costs is not looked at any more. */
function cheapest(
  start: Priced,
  courses: readonly Course[],
  from: End,
  to: End,
  cards: BoxGrid,
  extra: number,
): Priced {
  const tries = courses
    .map((course) => {
      const points = pointsOf(course);
      return { course, points, length: lengthOf(points) + extra };
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_TRIES);
  let best = start;
  for (const { course, points, length } of tries) {
    if (length >= best.cost) break;
    const crossed = cardsCrossed(points, from, to, cards, (best.cost - length) / CROSSED);
    const cost = length + CROSSED * crossed;
    if (cost < best.cost) best = { course, cost };
  }
  return best;
}

/** Curves from side to side that leave and arrive square to the card. */
function curves(from: End, to: End, swing: number): readonly Course[] {
  const [start, end] = [centreOf(from.box), centreOf(to.box)];
  const arrivals = to.sides.map((side) => ({ side, at: portOf(to.box, side, to.slot, start) }));
  const found: Course[] = [];
  for (const out of from.sides) {
    const a = portOf(from.box, out, from.slot, end);
    for (const { side, at: b } of arrivals) {
      if (leadsAway(a, b, out) && leadsAway(b, a, side)) continue;
      const reach = Math.min(swing, Math.max(26, distance(a, b) * 0.38));
      found.push({ isCurve: true, points: [a, outward(a, out, reach), outward(b, side, reach), b] });
    }
  }
  return found;
}

/** Straight lines between sides that face each other; several of them stand side by side. */
function straights(from: End, to: End): readonly Course[] {
  const [a, b] = [from.box, to.box];
  // Lines in both directions take their turns at the same one of the two cards.
  const { slot } = from.id < to.id ? from : to;
  const [left, right] = [Math.max(a.x, b.x) + 26, Math.min(a.x + a.width, b.x + b.width) - 26];
  const [top, bottom] = [Math.max(a.y, b.y) + 12, Math.min(a.y + a.height, b.y + b.height) - 12];
  const line = (start: Point, end: Point): Course => ({ isCurve: false, points: [start, end] });
  const share = (index: number, alone: number) => (slot.count > 1 ? (index + 0.5) / slot.count : alone);
  // Beside the middle, which belongs to the reporting line.
  const x = left + (right - left) * share(slot.across, 0.25);
  const y = top + (bottom - top) * share(slot.down, 0.5);
  if (right > left)
    return a.y < b.y
      ? [line({ x, y: a.y + a.height }, { x, y: b.y })]
      : [line({ x, y: a.y }, { x, y: b.y + b.height })];
  if (bottom <= top) return [];
  return a.x < b.x
    ? [line({ x: a.x + a.width, y }, { x: b.x, y })]
    : [line({ x: a.x, y }, { x: b.x + b.width, y })];
}

/** True when the side looks away from where the line has to go. */
function leadsAway(at: Point, other: Point, side: Side): boolean {
  const { x, y } = OUTWARD[side];
  return (other.x - at.x) * x + (other.y - at.y) * y < -8;
}

function outward({ x, y }: Point, side: Side, by: number): Point {
  return { x: x + OUTWARD[side].x * by, y: y + OUTWARD[side].y * by };
}

/** Ways along the free strips between columns and between rows. */
function corneredCourses(from: End, to: End): readonly Course[] {
  const [start, end] = [centreOf(from.box), centreOf(to.box)];
  const shift = (from.slot.down + to.slot.across) % 3;
  const [columnsA, columnsB] = [columnsBeside(from.box, shift), columnsBeside(to.box, shift)];
  const [rowsA, rowsB] = [rowsBeside(from.box, shift), rowsBeside(to.box, shift)];
  const [upA, upB] = [portsOf(from, ['top', 'bottom'], end), portsOf(to, ['top', 'bottom'], start)];
  const [sideA, sideB] = [portsOf(from, ['left', 'right'], end), portsOf(to, ['left', 'right'], start)];
  const found: Course[] = [];
  const add = (...points: readonly Point[]) => found.push({ isCurve: false, points });
  for (const a of upA) {
    for (const b of upB) for (const y of [...rowsA, ...rowsB]) add(a, { x: a.x, y }, { x: b.x, y }, b);
    for (const b of sideB)
      for (const y of rowsA) for (const x of columnsB) add(a, { x: a.x, y }, { x, y }, { x, y: b.y }, b);
  }
  for (const a of sideA) {
    for (const b of sideB)
      for (const x of [...columnsA, ...columnsB]) add(a, { x, y: a.y }, { x, y: b.y }, b);
    for (const b of upB)
      for (const x of columnsA) for (const y of rowsB) add(a, { x, y: a.y }, { x, y }, { x: b.x, y }, b);
  }
  return found;
}

/** Ways around the first card that stands between the two. */
function detours(from: End, to: End, cards: BoxGrid): readonly Course[] {
  const [start, end] = [centreOf(from.box), centreOf(to.box)];
  const blocker = cards.firstBetween(start, end, [from.id, to.id]);
  if (blocker === null) return [];
  const found: Course[] = [];
  for (const a of portsOf(from, ['top', 'bottom'], end))
    for (const b of portsOf(to, ['top', 'bottom'], start))
      for (const y of rowsBeside(from.box, 0))
        for (const x of columnsBeside(blocker, 0))
          for (const last of rowsBeside(to.box, 0)) {
            const points = [a, { x: a.x, y }, { x, y }, { x, y: last }, { x: b.x, y: last }, b];
            found.push({ isCurve: false, points });
          }
  return found;
}

function portsOf({ box, sides, slot }: End, wanted: readonly Side[], toward: Point): readonly Point[] {
  return SIDES.filter((side) => wanted.includes(side) && sides.includes(side)).map((side) =>
    portOf(box, side, slot, toward),
  );
}

/** Strips at the left and right of a card; lines of different turns keep a little apart. */
function columnsBeside({ x, width }: Box, shift: number): readonly number[] {
  return [x - CHANNEL.left + shift * CHANNEL.apartX, x + width + CHANNEL.right - shift * CHANNEL.apartX];
}

function rowsBeside({ y, height }: Box, shift: number): readonly number[] {
  const away = CHANNEL.y + (1 - shift) * CHANNEL.apartY;
  return [y - away, y + height + away];
}
