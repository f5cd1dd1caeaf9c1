/** How blocks below one head are set side by side and on top of each other. */

export type Gaps = {
  /** Between columns, below a head, between stacked cards and between stacked trees. */
  readonly x: number;
  readonly y: number;
  readonly stack: number;
  readonly branch: number;
  /** Strip at the left of a stack for the line along it. */
  readonly rail: number;
};

export type Size = { readonly width: number; readonly height: number };

/** One way to lay out a subtree. */
export type Shape = Size & {
  readonly columns: readonly Column[];
  /** How many trees in it are stacked, which reads less well than trees side by side. */
  readonly strain: number;
  /** Width of the head, and how far it stands from the left side unless it hangs in a stack. */
  readonly headWidth: number;
  readonly headX: number;
};

/** A subtree that can take several shapes; a leaf has one. */
export type Block = { readonly id: string; readonly shapes: readonly Shape[]; readonly isLeaf: boolean };

export type Placed = { readonly id: string; readonly shape: Shape };

export type Column = Size & {
  readonly blocks: readonly Placed[];
  /** Met at the left side of its cards by a line along them, not at the top. */
  readonly isStack: boolean;
};

/** Each tree in a column of its own, as narrow as the height allows. */
export function abreast(branches: readonly Block[], height: number): readonly Column[] {
  return branches.map((block) => {
    const shape = narrowest(block, height);
    return { blocks: [{ id: block.id, shape }], isStack: false, width: shape.width, height: shape.height };
  });
}

/** Trees on top of each other in columns of at most this height, in their order. */
export function stacked(branches: readonly Block[], height: number, gaps: Gaps): readonly Column[] {
  const columns: { blocks: Placed[]; width: number; height: number }[] = [];
  for (const block of branches) {
    const last = columns.at(-1);
    const room = last === undefined ? 0 : height - last.height - gaps.branch;
    const shape = last === undefined ? undefined : flattest(block, last.width, room);
    if (last !== undefined && shape !== undefined) {
      last.blocks.push({ id: block.id, shape });
      last.height += gaps.branch + shape.height;
    } else {
      const first = narrowest(block, height);
      columns.push({ blocks: [{ id: block.id, shape: first }], width: first.width, height: first.height });
    }
  }
  return columns.map((column) => {
    const isStack = column.blocks.length > 1;
    return { ...column, isStack, width: column.width + (isStack ? gaps.rail : 0) };
  });
}

/** Leaves in columns of at most this height, all of about the same length. */
export function leafColumns(leaves: readonly Block[], height: number, gaps: Gaps): readonly Column[] {
  const tallest = leaves.reduce((most, { shapes }) => Math.max(most, shapes[0]?.height ?? 0), 1);
  const rows = Math.max(1, Math.floor((height + gaps.stack + 0.5) / (tallest + gaps.stack)));
  const count = Math.ceil(leaves.length / rows);
  const perColumn = Math.ceil(leaves.length / Math.max(1, count));
  const isStack = perColumn > 1;
  return Array.from({ length: count }, (_, index): Column => {
    const own = leaves.slice(index * perColumn, (index + 1) * perColumn);
    const blocks = own.flatMap(({ id, shapes }) => shapes.slice(0, 1).map((shape) => ({ id, shape })));
    const widest = blocks.reduce((most, { shape }) => Math.max(most, shape.width), 0);
    const total = blocks.reduce((sum, { shape }) => sum + shape.height + gaps.stack, -gaps.stack);
    return { blocks, isStack, width: widest + (isStack ? gaps.rail : 0), height: total };
  }).filter(({ blocks }) => blocks.length > 0);
}

/** The narrowest shape that is not higher; without one, the lowest. Shapes go from narrow and high to wide and low. */
function narrowest({ shapes }: Block, height: number): Shape {
  const found = shapes.find((shape) => shape.height <= height + 0.5) ?? shapes.at(-1);
  if (found === undefined) throw new RangeError('A block without a shape');
  return found;
}

function flattest({ shapes }: Block, width: number, height: number): Shape | undefined {
  return shapes.findLast((shape) => shape.width <= width && shape.height <= height);
}
