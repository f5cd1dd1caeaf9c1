import { type HierarchyNode, hierarchy } from 'd3-hierarchy';
import type { Point } from '../svg.ts';
import { type Block, bodyGap, type Column, type Gaps, packColumns, sizeOf } from './pack-columns.ts';

/** Something to hang into a tree: a card, or the frame of a department. */
export type Hung = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What it hangs below; null for a root. Free of cycles and known. */
  readonly parent: string | null;
};

type Branch = { readonly item: Hung | null; readonly children: readonly Branch[] };
type Packed = {
  readonly block: Block;
  readonly columns: readonly Column[];
  /** How far the head stands from the left side, unless it hangs in a stack. */
  readonly headX: number;
  readonly headWidth: number;
};

const NO_HEAD = { width: 0, height: 0 } as const;

/**
 * Top-left corners of all items with those below a head in columns under it, as close to the ratio of width to height
 * as a tree allows. Nothing overlaps; the left top of everything is 0, 0.
 */
export function packTree(items: readonly Hung[], gaps: Gaps, ratio: number): ReadonlyMap<string, Point> {
  const root = hierarchy<Branch>(treeOf(items), ({ children }) => [...children]);
  const packed = new Map<string, Packed>();
  const top = '';
  root.eachAfter(({ data: { item }, children }) => {
    const head = item ?? NO_HEAD;
    const blocks = (children ?? []).flatMap(({ data }) => packed.get(data.item?.id ?? top)?.block ?? []);
    const columns = packColumns(blocks, head, gaps, ratio);
    const id = item?.id ?? top;
    const block = { id, ...sizeOf(columns, head, gaps), isLeaf: blocks.length === 0 };
    packed.set(id, {
      block,
      columns,
      headX: headX(head.width, block, columns, packed, gaps),
      headWidth: head.width,
    });
  });
  const places = new Map<string, Point>();
  const corners = new Map<string, Corner>([[top, { x: 0, y: 0, isLeft: false }]]);
  root.eachBefore((node) => place(node, packed, corners, places, gaps));
  return places;
}

/** Corner of a block, and whether its head stands at the left or over the middle of what hangs below. */
type Corner = Point & { readonly isLeft: boolean };

function place(
  { data: { item } }: HierarchyNode<Branch>,
  packed: ReadonlyMap<string, Packed>,
  corners: Map<string, Corner>,
  places: Map<string, Point>,
  gaps: Gaps,
): void {
  const found = packed.get(item?.id ?? '');
  const corner = corners.get(item?.id ?? '');
  if (found === undefined || corner === undefined) return;
  const { block, columns } = found;
  let x = corner.x + (corner.isLeft ? 0 : bodyX(block, columns, gaps));
  const top = corner.y + (item === null ? 0 : item.height + bodyGap(columns, gaps));
  for (const { blocks, isStack, width } of columns) {
    let y = top;
    for (const { id, height } of blocks) {
      corners.set(id, { x: x + (isStack ? gaps.rail : 0), y, isLeft: isStack });
      y += height + gaps.stack;
    }
    x += width + gaps.x;
  }
  if (item === null) return;
  places.set(item.id, {
    x: Math.round(corner.x + (corner.isLeft ? 0 : found.headX)),
    y: Math.round(corner.y),
  });
}

/** Where the columns begin within their block. */
function bodyX(block: Block, columns: readonly Column[], gaps: Gaps): number {
  const body = columns.reduce((sum, { width }) => sum + width + gaps.x, -gaps.x);
  return Math.max(0, (block.width - body) / 2);
}

/** Over the middle between the first and the last line down; at the left over a single stack. */
function headX(
  width: number,
  block: Block,
  columns: readonly Column[],
  packed: ReadonlyMap<string, Packed>,
  gaps: Gaps,
): number {
  let x = bodyX(block, columns, gaps);
  const ends = columns.map((column) => {
    const [first] = column.blocks;
    const head = first === undefined ? undefined : packed.get(first.id);
    const end = column.isStack || head === undefined ? x : x + head.headX + head.headWidth / 2;
    x += column.width + gaps.x;
    return end;
  });
  if (columns.length === 1 && columns[0]?.isStack === true) return 0;
  const middle = ((ends[0] ?? block.width / 2) + (ends.at(-1) ?? block.width / 2)) / 2;
  return Math.min(Math.max(0, middle - width / 2), block.width - width);
}

function treeOf(items: readonly Hung[]): Branch {
  const below = new Map<string | null, Hung[]>();
  for (const item of items) {
    const list = below.get(item.parent);
    if (list === undefined) below.set(item.parent, [item]);
    else list.push(item);
  }
  const made = new Map<Hung, Branch>();
  // Leaves first, by a stack of its own: a chain of thousands must not exhaust the call stack.
  const order: Hung[] = [...(below.get(null) ?? [])];
  for (let index = 0; index < order.length; index += 1)
    order.push(...(below.get(order[index]?.id ?? '') ?? []));
  const branch = (item: Hung): Branch => made.get(item) ?? { item, children: [] };
  for (const item of order.toReversed())
    made.set(item, { item, children: (below.get(item.id) ?? []).map(branch) });
  return { item: null, children: (below.get(null) ?? []).map(branch) };
}
