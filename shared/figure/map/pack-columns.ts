/** How blocks below one head are set side by side and on top of each other. */

export type Gaps = {
  /** Between columns, below a head, between what is stacked, and the strip at the left of a stack for its line. */
  readonly x: number;
  readonly y: number;
  readonly stack: number;
  readonly rail: number;
};

/** A subtree as a box. */
export type Block = {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly isLeaf: boolean;
};

export type Column = {
  readonly blocks: readonly Block[];
  /** Met at the left side of its cards by a line along them, not at the top. */
  readonly isStack: boolean;
  readonly width: number;
  readonly height: number;
};

/** Stacked subtrees read less well than stacked leaves: they must save this part of the size. */
const STACKED_BRANCHES = 1.12;

/**
 * Columns for the blocks below a head such that the whole comes close to the ratio of width to height: branches first,
 * then leaves, each kind in its order.
 */
export function packColumns(
  blocks: readonly Block[],
  head: { readonly width: number; readonly height: number },
  gaps: Gaps,
  ratio: number,
): readonly Column[] {
  const branches = blocks.filter(({ isLeaf }) => !isLeaf);
  const leaves = blocks.filter(({ isLeaf }) => isLeaf);
  let best: readonly Column[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const many of counts(branches.length)) {
    const left = split(branches, many, gaps);
    const isStacked = left.length < branches.length;
    for (const few of counts(leaves.length)) {
      const columns = [...left, ...split(leaves, few, gaps)];
      const size = sizeOf(columns, head, gaps);
      const cost = Math.max(size.width / ratio, size.height) * (isStacked ? STACKED_BRANCHES : 1);
      if (cost >= least) continue;
      least = cost;
      best = columns;
    }
  }
  return best;
}

/** Size of the columns below their head. */
export function sizeOf(
  columns: readonly Column[],
  head: { readonly width: number; readonly height: number },
  gaps: Gaps,
): { readonly width: number; readonly height: number } {
  const body = columns.reduce((sum, { width }) => sum + width + gaps.x, -gaps.x);
  const height = columns.reduce((most, column) => Math.max(most, column.height), 0);
  return { width: Math.max(head.width, body), height: head.height + bodyGap(columns, gaps) + height };
}

/** Room between a head and what hangs below: a single stack needs no line across. */
export function bodyGap(columns: readonly Column[], gaps: Gaps): number {
  if (columns.length === 0) return 0;
  return columns.length === 1 && columns[0]?.isStack === true ? Math.min(gaps.y, gaps.stack + 6) : gaps.y;
}

/** Numbers of columns worth trying: all abreast first, then fewer and fewer. */
function counts(length: number): readonly number[] {
  if (length <= 1) return [length];
  const found: number[] = [];
  for (let count = length; count >= 1; count = Math.min(count - 1, Math.floor(count * 0.85)))
    found.push(count);
  return found;
}

/** Blocks in their order over about so many columns of about the same height. */
function split(blocks: readonly Block[], count: number, gaps: Gaps): readonly Column[] {
  if (count >= blocks.length) return blocks.map((block) => columnOf([block], false, gaps));
  const total = blocks.reduce((sum, { height }) => sum + height + gaps.stack, 0);
  const limit = total / Math.max(1, count);
  const columns: Block[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const block of blocks) {
    const height = block.height + gaps.stack;
    const last = columns.at(-1);
    if (last === undefined || filled + height * 0.5 > limit) {
      columns.push([block]);
      filled = height;
    } else {
      last.push(block);
      filled += height;
    }
  }
  return columns.map((column) => columnOf(column, column.length > 1 || (column[0]?.isLeaf ?? false), gaps));
}

function columnOf(blocks: readonly Block[], isStack: boolean, gaps: Gaps): Column {
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  const height = blocks.reduce((sum, block) => sum + block.height + gaps.stack, -gaps.stack);
  return { blocks, isStack, width: widest + (isStack ? gaps.rail : 0), height };
}
