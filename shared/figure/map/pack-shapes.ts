import {
  abreast,
  type Block,
  type Column,
  type Gaps,
  leafColumns,
  type Shape,
  type Size,
  stacked,
} from './pack-columns.ts';

const MOST_HEIGHTS = 16;
const MOST_SHAPES = 12;
/** How much higher each try is than the one before. */
const STEP = 1.16;

/** Shapes worth having for a head with blocks below: from narrow and high to wide and low, none beaten by another. */
export function shapesOf(head: Size, blocks: readonly Block[], gaps: Gaps): readonly Shape[] {
  if (blocks.length === 0) return [{ ...head, columns: [], strain: 0, headWidth: head.width, headX: 0 }];
  const branches = blocks.filter(({ isLeaf }) => !isLeaf);
  const leaves = blocks.filter(({ isLeaf }) => isLeaf);
  // On the side where they stand in the order of all, so that one who loses his last report does not change sides.
  const leavesFirst = middleIndex(blocks, true) < middleIndex(blocks, false);
  const found: Shape[] = [];
  for (const height of heightsFor(branches, leaves, gaps)) {
    const ways =
      branches.length > 1
        ? [abreast(branches, height), stacked(branches, height, gaps)]
        : [abreast(branches, height)];
    for (const way of ways) {
      const reached = way.reduce((most, column) => Math.max(most, column.height), height);
      const columns = leafColumns(leaves, reached, gaps);
      found.push(shapeOf(head, leavesFirst ? [...columns, ...way] : [...way, ...columns], gaps));
    }
  }
  return best(found);
}

/** Mean place in the order of the leaves, or of the others; 0 for none. */
function middleIndex(blocks: readonly Block[], isLeaf: boolean): number {
  const places = blocks.flatMap((block, index) => (block.isLeaf === isLeaf ? [index] : []));
  return places.reduce((sum, place) => sum + place, 0) / Math.max(1, places.length);
}

function shapeOf(head: Size, columns: readonly Column[], gaps: Gaps): Shape {
  const body = columns.reduce((sum, { width }) => sum + width + gaps.x, -gaps.x);
  const below = columns.reduce((most, column) => Math.max(most, column.height), 0);
  const inside = columns.flatMap(({ blocks }) => blocks.map(({ shape }) => shape.strain));
  const trees = columns.filter(
    ({ isStack, blocks }) => isStack && blocks.some(({ shape }) => shape.columns.length > 0),
  );
  const strain =
    inside.reduce((sum, value) => sum + value, 0) +
    trees.reduce((sum, { blocks }) => sum + blocks.length - 1, 0);
  const width = Math.max(head.width, body);
  const height = head.height + bodyGap(columns, gaps) + below;
  return {
    width,
    height,
    columns,
    strain,
    headWidth: head.width,
    headX: headX(head.width, width, columns, gaps),
  };
}

/** Where the columns begin within a block of this width. */
export function bodyX(width: number, columns: readonly Column[], gaps: Gaps): number {
  const body = columns.reduce((sum, column) => sum + column.width + gaps.x, -gaps.x);
  return Math.max(0, (width - body) / 2);
}

/** Over the middle between the first and the last line down; at the left over a single stack. */
function headX(headWidth: number, width: number, columns: readonly Column[], gaps: Gaps): number {
  if (columns.length === 1 && columns[0]?.isStack === true) return 0;
  let x = bodyX(width, columns, gaps);
  const ends = columns.map(({ blocks, isStack, width: room }) => {
    const first = blocks[0]?.shape;
    const end = isStack || first === undefined ? x : x + first.headX + first.headWidth / 2;
    x += room + gaps.x;
    return end;
  });
  const middle = ((ends[0] ?? width / 2) + (ends.at(-1) ?? width / 2)) / 2;
  return Math.min(Math.max(0, middle - headWidth / 2), width - headWidth);
}

/** Room between a head and what hangs below: a single stack needs no line across. */
export function bodyGap(columns: readonly Column[], gaps: Gaps): number {
  if (columns.length === 0) return 0;
  return columns.length === 1 && columns[0]?.isStack === true ? Math.min(gaps.y, gaps.stack + 6) : gaps.y;
}

/** Heights to which what hangs below could be packed: those of its trees, of rows of leaves, and steps between. */
function heightsFor(branches: readonly Block[], leaves: readonly Block[], gaps: Gaps): readonly number[] {
  const own = new Set<number>();
  let lowest = 0;
  let total = 0;
  for (const { shapes } of branches) {
    for (const { height } of shapes) own.add(Math.round(height));
    lowest = Math.max(lowest, shapes.at(-1)?.height ?? 0);
    total += (shapes[0]?.height ?? 0) + gaps.branch;
  }
  const leaf = leaves[0]?.shapes[0]?.height ?? 0;
  for (
    let rows = 1;
    rows < leaves.length * 1.4 && leaf > 0;
    rows = Math.max(rows + 1, Math.floor(rows * 1.3))
  )
    own.add(Math.min(rows, leaves.length) * (leaf + gaps.stack) - gaps.stack);
  const steps: number[] = [];
  if (branches.length > 1)
    for (let height = lowest * 1.1; height < total * 1.15; height *= STEP) steps.push(Math.round(height));
  return [
    ...new Set([
      ...thinned(
        [...own].sort((a, b) => a - b),
        MOST_HEIGHTS,
      ),
      ...steps,
    ]),
  ].sort((a, b) => a - b);
}

/** Those that no other beats in both width and height; of nearly equal ones the one that reads better. */
function best(shapes: readonly Shape[]): readonly Shape[] {
  const sorted = shapes.toSorted((a, b) => a.width - b.width || a.height - b.height || a.strain - b.strain);
  const kept: Shape[] = [];
  for (const shape of sorted) {
    const last = kept.at(-1);
    if (last !== undefined && shape.height >= last.height * 0.995) continue;
    kept.push(shape);
  }
  return thinned(kept, MOST_SHAPES);
}

/** At most so many of a sorted list, evenly over it, the first and the last among them. */
function thinned<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from(
    { length: most },
    (_, index) => items[Math.round((index * (items.length - 1)) / (most - 1))],
  ).flatMap((item) => item ?? []);
}

/** The shape that comes closest to the ratio of width to height; stacked trees must save some of the size. */
export function chosen(shapes: readonly Shape[], ratio: number): Shape | null {
  let found: Shape | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const shape of shapes) {
    const cost = Math.max(shape.width / ratio, shape.height) * (1 + Math.min(0.12, 0.03 * shape.strain));
    if (cost >= least) continue;
    least = cost;
    found = shape;
  }
  return found;
}
