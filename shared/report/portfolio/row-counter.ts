import type { SheetName } from './fields.ts';

/** Where the rows of an account stand on a sheet, so that formulas of another sheet can name them. */
export class RowCounter {
  readonly #rows = new Map<SheetName, number>();

  /** First and last row of the next `count` rows of that sheet, counted from 1 below its heading. */
  next(sheet: SheetName, count: number): readonly [from: number, to: number] {
    const before = this.#rows.get(sheet) ?? 0;
    return [before + 1, before + count];
  }

  /** Notes that rows were written. */
  add(sheet: SheetName, count: number): void {
    this.#rows.set(sheet, (this.#rows.get(sheet) ?? 0) + count);
  }
}
