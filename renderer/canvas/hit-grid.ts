import type { Box } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';

/** Side of a cell in map units: about two cards. */
const CELL = 320;
/** Larger things than this many cells are kept in one list instead of in each cell. */
const MANY_CELLS = 64;

/** Finds what lies at a point or in a box without looking at everything; answers in the order of insertion. */
export class HitGrid<Item> {
  private readonly items: Item[] = [];
  private readonly boxes: Box[] = [];
  private readonly cells = new Map<string, number[]>();
  private readonly large: number[] = [];

  add(item: Item, box: Box): void {
    const index = this.items.push(item) - 1;
    this.boxes.push(box);
    const keys = cellsOf(box);
    if (keys === null) this.large.push(index);
    else for (const key of keys) this.listOf(key).push(index);
  }

  /** Items whose boxes touch the box. */
  within(box: Box): readonly Item[] {
    const keys = cellsOf(box);
    const found = new Set(this.large);
    if (keys === null) for (const index of this.boxes.keys()) found.add(index);
    else for (const key of keys) for (const index of this.cells.get(key) ?? []) found.add(index);
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const item = this.items[index];
        const own = this.boxes[index];
        return item === undefined || own === undefined || !meets(own, box) ? [] : [item];
      });
  }

  /** Items whose boxes, grown by the tolerance, hold the point. */
  at({ x, y }: Point, tolerance = 0): readonly Item[] {
    return this.within({ x: x - tolerance, y: y - tolerance, width: 2 * tolerance, height: 2 * tolerance });
  }

  private listOf(key: string): number[] {
    const list = this.cells.get(key) ?? [];
    if (list.length === 0) this.cells.set(key, list);
    return list;
  }
}

/** Borders count, and so do lines without a width. */
function meets(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function cellsOf(box: Box): readonly string[] | null {
  const left = Math.floor(box.x / CELL);
  const top = Math.floor(box.y / CELL);
  const columns = Math.floor((box.x + box.width) / CELL) - left + 1;
  const rows = Math.floor((box.y + box.height) / CELL) - top + 1;
  if (!(columns * rows <= MANY_CELLS)) return null;
  const keys: string[] = [];
  for (let column = left; column < left + columns; column += 1)
    for (let row = top; row < top + rows; row += 1) keys.push(`${column} ${row}`);
  return keys;
}
