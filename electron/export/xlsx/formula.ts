import { columnLetter, type Layout, type PlacedTable } from './layout.ts';

const TOKEN = /\[(?:([A-Za-z][\w ]*)\.)?([A-Za-z][A-Za-z0-9]*)(?::(all|toHere)|@(\d+)-(\d+))?\]/g;

/**
 * A formula of the builder with cell addresses for its tokens: `[key]` this row, `[key:all]` the whole column,
 * `[key:toHere]` from the first row down to this one, `[key@3-5]` the third to fifth row of the table; with
 * `Sheet.` before the key, a column of the first table of that sheet.
 * @throws Error for a token that names no column: a programming fault of a builder.
 */
export function excelFormula(formula: string, here: PlacedTable, row: number, layout: Layout): string {
  return formula.replaceAll(
    TOKEN,
    (
      token,
      sheet: string | undefined,
      key: string,
      range: string | undefined,
      from?: string,
      to?: string,
    ) => {
      const target = sheet === undefined ? here : layout.get(sheet)?.[0];
      const index = target?.table.columns.findIndex((column) => column.key === key) ?? -1;
      if (target === undefined || index < 0) throw new Error(`Formula names no column: ${token}`);
      const letter = columnLetter(index);
      const prefix = sheet === undefined ? '' : `'${sheet}'!`;
      if (from !== undefined && to !== undefined)
        return `${prefix}$${letter}$${target.head + Number(from)}:$${letter}$${target.head + Number(to)}`;
      if (range === 'all')
        return `${prefix}$${letter}$${target.first}:$${letter}$${Math.max(target.first, target.last)}`;
      if (range === 'toHere') return `${letter}$${target.first}:${letter}${row}`;
      return `${prefix}${letter}${row}`;
    },
  );
}
