import { hierarchy, tree } from 'd3-hierarchy';
import type { Point } from './svg.ts';

/** Size of a person's card and the free space around it, in map units. */
export const CARD = { width: 172, height: 66, gapX: 24, gapY: 48 } as const;

/** More leaves than this under one chief hang below each other instead of side by side. */
const LEAVES_ABREAST = 3;
const STACK_HEIGHT = 4;

export type LayoutPerson = {
  readonly id: string;
  /** The person reported to; unknown ids and cycles make a root. */
  readonly reportsTo: string | null;
};

type Branch = { readonly id: string | null; readonly children: readonly Branch[] };

/**
 * Top-left corner of every card: an organization tree by reporting line, several roots side by side. Places in `placed`
 * (where the user dragged a card) are kept, and no computed card covers another. The same people in the same order
 * give the same picture.
 */
export function layoutMap(
  people: readonly LayoutPerson[],
  placed: ReadonlyMap<string, Point> = new Map(),
): ReadonlyMap<string, Point> {
  const computed = arrange(people);
  const positions = new Map<string, Point>();
  for (const { id } of people) {
    const place = placed.get(id);
    if (place !== undefined) positions.set(id, place);
  }
  for (const { id } of people) {
    const place = computed.get(id);
    if (place !== undefined && !positions.has(id)) positions.set(id, freePlace(place, positions));
  }
  return positions;
}

/** The next free place to the right of the wanted one. */
function freePlace(wanted: Point, taken: ReadonlyMap<string, Point>): Point {
  const others = [...taken.values()];
  let place = wanted;
  for (let blocker = blockerOf(place, others); blocker !== undefined; blocker = blockerOf(place, others)) {
    place = { x: blocker.x + CARD.width + CARD.gapX, y: place.y };
  }
  return place;
}

function blockerOf(place: Point, others: readonly Point[]): Point | undefined {
  return others.find(
    (other) =>
      Math.abs(other.x - place.x) < CARD.width + CARD.gapX / 2 &&
      Math.abs(other.y - place.y) < CARD.height + CARD.gapX / 2,
  );
}

function arrange(people: readonly LayoutPerson[]): ReadonlyMap<string, Point> {
  const positions = new Map<string, Point>();
  if (people.length === 0) return positions;
  const root = hierarchy<Branch>({ id: null, children: branchesOf(people) }, ({ children }) => [...children]);
  tree<Branch>()
    .nodeSize([CARD.width + CARD.gapX, CARD.height + CARD.gapY])
    .separation(() => 1)(root);
  const nodes = root.descendants().filter(({ data }) => data.id !== null);
  const left = Math.min(...nodes.map(({ x }) => x ?? 0));
  const top = Math.min(...nodes.map(({ y }) => y ?? 0));
  for (const { data, x, y } of nodes) {
    if (data.id !== null)
      positions.set(data.id, { x: Math.round((x ?? 0) - left), y: Math.round((y ?? 0) - top) });
  }
  return positions;
}

function branchesOf(people: readonly LayoutPerson[]): readonly Branch[] {
  const chiefs = chiefsOf(people);
  const reports = new Map<string | null, string[]>();
  for (const { id } of people) {
    const chief = chiefs.get(id) ?? null;
    const list = reports.get(chief);
    if (list === undefined) reports.set(chief, [id]);
    else list.push(id);
  }
  const branch = (id: string): Branch => {
    const own = reports.get(id) ?? [];
    const leaves = own.filter((report) => !reports.has(report));
    if (leaves.length <= LEAVES_ABREAST) return { id, children: own.map(branch) };
    const others = own.filter((report) => reports.has(report));
    return { id, children: [...others.map(branch), ...stacks(leaves)] };
  };
  return (reports.get(null) ?? []).map(branch);
}

/** Leaves as chains, so that the tree draws each chain as one column. */
function stacks(leaves: readonly string[]): readonly Branch[] {
  const columns: Branch[] = [];
  for (let start = 0; start < leaves.length; start += STACK_HEIGHT) {
    const column = leaves.slice(start, start + STACK_HEIGHT);
    const chain = column.reduceRight<Branch | null>(
      (below, id) => ({ id, children: below === null ? [] : [below] }),
      null,
    );
    if (chain !== null) columns.push(chain);
  }
  return columns;
}

/** Chief of each person, or null; a line that comes back to the person is cut. */
function chiefsOf(people: readonly LayoutPerson[]): ReadonlyMap<string, string | null> {
  const chiefs = new Map<string, string | null>();
  const known = new Set(people.map(({ id }) => id));
  for (const { id, reportsTo } of people) {
    const chief = reportsTo !== null && reportsTo !== id && known.has(reportsTo) ? reportsTo : null;
    chiefs.set(id, chief !== null && leadsTo(chief, id, chiefs) ? null : chief);
  }
  return chiefs;
}

function leadsTo(from: string, target: string, chiefs: ReadonlyMap<string, string | null>): boolean {
  for (let at: string | null = from; at !== null; at = chiefs.get(at) ?? null) if (at === target) return true;
  return false;
}
