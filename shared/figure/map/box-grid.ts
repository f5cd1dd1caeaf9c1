import { overlap } from './geometry.ts';
import type { Box } from './scene.ts';

/** Side of a cell: about a card. */
const CELL = { x: 200, y: 100 } as const;
const ROW = 1_000_003;

/** Boxes by the cells that they touch, so that what lies at a place is found without looking at all of them. */
export class BoxGrid {
  private readonly cells = new Map<number, { readonly id: string; readonly box: Box }[]>();

  add(id: string, box: Box): void {
    const item = { id, box };
    eachCell(box, (key) => {
      const list = this.cells.get(key);
      if (list === undefined) this.cells.set(key, [item]);
      else list.push(item);
      return false;
    });
  }

  /** Whether some box that passes the test shares an area with this one. */
  meets(box: Box, passes: (id: string) => boolean = () => true): boolean {
    return eachCell(box, (key) => {
      for (const item of this.cells.get(key) ?? [])
        if (overlap(item.box, box) && passes(item.id)) return true;
      return false;
    });
  }

  /** Id of the box that holds the point; null for free ground. */
  at(x: number, y: number): string | null {
    for (const { id, box } of this.cells.get(keyOf(Math.floor(x / CELL.x), Math.floor(y / CELL.y))) ?? [])
      if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return id;
    return null;
  }
}

function keyOf(column: number, row: number): number {
  return row * ROW + column;
}

/** Calls for each cell of the box until one answers true. */
function eachCell({ x, y, width, height }: Box, visit: (key: number) => boolean): boolean {
  const right = Math.floor((x + width) / CELL.x);
  const bottom = Math.floor((y + height) / CELL.y);
  for (let row = Math.floor(y / CELL.y); row <= bottom; row += 1)
    for (let column = Math.floor(x / CELL.x); column <= right; column += 1)
      if (visit(keyOf(column, row))) return true;
  return false;
}
