import type { Cell } from '../../../shared/report/document.ts';
import type { TableHead } from './layout.ts';

/** The sum row of a table, added up while its rows pass. Inference in any summand shows in the sum. */
export class TableSum {
  readonly #table: TableHead;
  readonly #sums: (number | null)[];
  readonly #marks: (string | undefined)[];

  constructor(table: TableHead) {
    this.#table = table;
    this.#sums = table.columns.map(() => null);
    this.#marks = table.columns.map(() => undefined);
  }

  add(cells: readonly Cell[]): void {
    for (const [index, column] of this.#table.columns.entries()) {
      const cell = cells[index];
      if (!column.sum || cell?.kind !== 'figure') continue;
      this.#sums[index] = (this.#sums[index] ?? 0) + cell.value;
      this.#marks[index] ??= cell.mark;
    }
  }

  /** Live sums with what they come to now. */
  cells(): readonly Cell[] {
    return this.#table.columns.map(({ key }, index): Cell => {
      if (index === 0) return { kind: 'text', runs: [{ text: this.#table.totalLabel ?? '' }] };
      const value = this.#sums[index] ?? null;
      if (value === null) return { kind: 'empty' };
      const mark = this.#marks[index];
      const sum = { kind: 'figure', value, formula: `SUM([${key}:all])` } as const;
      return mark === undefined ? sum : { ...sum, mark };
    });
  }
}
