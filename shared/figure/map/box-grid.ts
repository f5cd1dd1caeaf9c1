import type { Point } from '../svg.ts';
import { overlap } from './geometry.ts';
import type { Box } from './scene.ts';

const NONE: readonly Item[] = [];

type Item = { readonly id: string; readonly box: Box };

/** Side of a cell: about a card; larger where the frame is so large that there would be too many. */
const CELL = { x: 200, y: 100 } as const;
const MOST_CELLS = 400;

/**
 * Boxes by the cells that they touch, so that what lies at a place is found without looking at all of them. What lies
 * beside the frame belongs to the cells at its border: found all the same, only more slowly.
 */
export class BoxGrid {
  private readonly cells: (Item[] | undefined)[];
  private readonly left: number;
  private readonly top: number;
  private readonly columns: number;
  private readonly rows: number;
  private readonly perX: number;
  private readonly perY: number;

  constructor({ x, y, width, height }: Box) {
    this.left = x;
    this.top = y;
    this.columns = Math.min(MOST_CELLS, Math.ceil(width / CELL.x) + 1);
    this.rows = Math.min(MOST_CELLS, Math.ceil(height / CELL.y) + 1);
    this.perX = Math.min(1 / CELL.x, this.columns / Math.max(1, width));
    this.perY = Math.min(1 / CELL.y, this.rows / Math.max(1, height));
    this.cells = new Array<Item[] | undefined>(this.columns * this.rows).fill(undefined);
  }

  add(id: string, box: Box): void {
    const item = { id, box };
    this.eachCell(box, (cell) => {
      const list = this.cells[cell];
      if (list === undefined) this.cells[cell] = [item];
      else list.push(item);
      return false;
    });
  }

  /** Whether some box shares an area with this one. */
  meets(box: Box): boolean {
    return this.eachCell(box, (cell) => {
      for (const item of this.cells[cell] ?? []) if (overlap(item.box, box)) return true;
      return false;
    });
  }

  /** The first box found that shares an area with this one; null for none. */
  meeting(box: Box): Box | null {
    let found: Box | null = null;
    this.eachCell(box, (cell) => {
      found = this.cells[cell]?.find((item) => overlap(item.box, box))?.box ?? null;
      return found !== null;
    });
    return found;
  }

  /** Id of the box that holds the point; null for free ground. */
  at(x: number, y: number): string | null {
    return this.itemAt(x, y)?.id ?? null;
  }

  /** The first box on the straight line that is none of these; null when the line is free. */
  firstBetween(from: Point, to: Point, others: readonly string[]): Box | null {
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 30);
    for (let step = 1; step < steps; step += 1) {
      const share = step / steps;
      const item = this.itemAt(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
      if (item !== undefined && !others.includes(item.id)) return item.box;
    }
    return null;
  }

  private itemAt(x: number, y: number): Item | undefined {
    for (const item of this.cells[this.row(y) * this.columns + this.column(x)] ?? NONE) {
      const { box } = item;
      if (x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height) return item;
    }
    return undefined;
  }

  private column(x: number): number {
    return Math.min(this.columns - 1, Math.max(0, Math.floor((x - this.left) * this.perX)));
  }

  private row(y: number): number {
    return Math.min(this.rows - 1, Math.max(0, Math.floor((y - this.top) * this.perY)));
  }

  /** Calls for each cell of the box until one answers true. */
  private eachCell({ x, y, width, height }: Box, visit: (cell: number) => boolean): boolean {
    const [right, bottom] = [this.column(x + width), this.row(y + height)];
    for (let row = this.row(y); row <= bottom; row += 1)
      for (let column = this.column(x); column <= right; column += 1)
        if (visit(row * this.columns + column)) return true;
    return false;
  }
}
