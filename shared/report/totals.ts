import type { Cell, ReportTable } from './document.ts';

/** The sum row of a table, or null when it has none. Inference in any summand shows in the sum. */
export function totalCells(table: ReportTable): readonly Cell[] | null {
  const { totalLabel } = table;
  if (totalLabel === undefined) return null;
  return table.columns.map((column, index): Cell => {
    if (index === 0) return { kind: 'text', runs: [{ text: totalLabel }] };
    if (!column.sum) return { kind: 'empty' };
    const figures = table.rows.flatMap((row) => {
      const cell = row[index];
      return cell?.kind === 'figure' ? [cell] : [];
    });
    if (figures.length === 0) return { kind: 'empty' };
    const value = figures.reduce((sum, figure) => sum + figure.value, 0);
    const mark = figures.find((figure) => figure.mark !== undefined)?.mark;
    return mark === undefined ? { kind: 'figure', value } : { kind: 'figure', value, mark };
  });
}
