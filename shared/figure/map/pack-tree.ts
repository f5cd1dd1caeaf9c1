import { hierarchy } from 'd3-hierarchy';
import type { Point } from '../svg.ts';
import type { Block, Column, Gaps, Shape } from './pack-columns.ts';
import { bodyGap, bodyX, chosen, shapesOf } from './pack-shapes.ts';

/** Something to hang into a tree: a card, or the frame of a department. */
export type Hung = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What it hangs below; null for a root. Free of cycles and known. */
  readonly parent: string | null;
};

type Branch = { readonly item: Hung | null; readonly children: readonly Branch[] };

const NO_HEAD = { width: 0, height: 0 } as const;
const TOP = '';

/**
 * Top-left corners of all items with those below a head in columns under it, as close to the ratio of width to height
 * as a tree allows. Nothing overlaps; all corners are at 0, 0 or right of and below it.
 */
export function packTree(items: readonly Hung[], gaps: Gaps, ratio: number): ReadonlyMap<string, Point> {
  const root = hierarchy<Branch>(treeOf(items), ({ children }) => [...children]);
  const blocks = new Map<string, Block>();
  root.eachAfter(({ data: { item }, children = [] }) => {
    const below = children.flatMap(({ data }) => blocks.get(data.item?.id ?? TOP) ?? []);
    const id = item?.id ?? TOP;
    blocks.set(id, { id, shapes: shapesOf(item ?? NO_HEAD, below, gaps), isLeaf: below.length === 0 });
  });
  const whole = chosen(blocks.get(TOP)?.shapes ?? [], ratio);
  return whole === null ? new Map() : placesOf(whole, new Map(items.map((item) => [item.id, item])), gaps);
}

type Task = Point & { readonly id: string; readonly shape: Shape; readonly isLeft: boolean };

/** Goes down from the whole to each card; heads of stacked trees stand at the left of their block. */
function placesOf(whole: Shape, items: ReadonlyMap<string, Hung>, gaps: Gaps): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const tasks: Task[] = [{ id: TOP, shape: whole, x: 0, y: 0, isLeft: false }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    const { id, shape, isLeft } = task;
    const item = items.get(id);
    const away = isLeft ? 0 : shape.headX;
    if (item !== undefined) places.set(id, { x: Math.round(task.x + away), y: Math.round(task.y) });
    let x = task.x + (isLeft ? 0 : bodyX(shape.width, shape.columns, gaps));
    const top = task.y + (item === undefined ? 0 : item.height + bodyGap(shape.columns, gaps));
    for (const column of shape.columns) {
      tasks.push(...columnTasks(column, x, top, gaps));
      x += column.width + gaps.x;
    }
  }
  return places;
}

function columnTasks({ blocks, isStack }: Column, x: number, top: number, gaps: Gaps): readonly Task[] {
  let y = top;
  return blocks.map(({ id, shape }, index) => {
    const before = blocks[index - 1]?.shape;
    const isTree = shape.columns.length > 0 || (before?.columns.length ?? 0) > 0;
    if (before !== undefined) y += before.height + (isTree ? gaps.branch : gaps.stack);
    return { id, shape, x: x + (isStack ? gaps.rail : 0), y, isLeft: isStack };
  });
}

function treeOf(items: readonly Hung[]): Branch {
  const below = new Map<string | null, Hung[]>();
  for (const item of items) {
    const list = below.get(item.parent);
    if (list === undefined) below.set(item.parent, [item]);
    else list.push(item);
  }
  // Leaves first, without recursion: a chain of thousands must not exhaust the call stack.
  const order: Hung[] = [...(below.get(null) ?? [])];
  for (let index = 0; index < order.length; index += 1)
    for (const item of below.get(order[index]?.id ?? '') ?? []) order.push(item);
  const made = new Map<Hung, Branch>();
  const branch = (item: Hung): Branch => made.get(item) ?? { item, children: [] };
  for (const item of order.toReversed())
    made.set(item, { item, children: (below.get(item.id) ?? []).map(branch) });
  return { item: null, children: (below.get(null) ?? []).map(branch) };
}
