import { AppError } from '../../shared/errors/app-error.ts';
import { COLUMN_LIMIT, ROW_LIMIT } from '../../shared/import/people/source-table.ts';
import { readXml } from './xlsx-parts.ts';

type Context = {
  readonly texts: readonly string[];
  readonly styles: readonly boolean[];
  readonly is1904: boolean;
};

const DAY = 86_400_000;

/** Cells of a sheet as text, row 1 first; rows that the file leaves out are empty. @throws FILE_TOO_LARGE */
export function readSheet(xml: string, context: Context): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = -1;
  let cell = { type: '', style: 0, column: 0 };
  let value = '';
  let isValue = false;
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'row') {
        at = attributes.r === undefined ? at + 1 : Number(attributes.r) - 1;
        if (!(at >= 0 && at < ROW_LIMIT)) throw new AppError('FILE_TOO_LARGE', { rows: ROW_LIMIT });
        while (rows.length <= at) rows.push([]);
        row = rows[at] ?? [];
      } else if (name === 'c') {
        const column = attributes.r === undefined ? row.length : columnOf(attributes.r);
        cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), column };
        value = '';
      } else if (name === 'v' || name === 't') isValue = true;
    },
    close: (name) => {
      if (name === 'v' || name === 't') isValue = false;
      if (name !== 'c' || cell.column >= COLUMN_LIMIT) return;
      const text = textOf(value, cell, context);
      // Formatted empty cells at the end of a row are no part of it.
      if (text === '') return;
      while (row.length < cell.column) row.push('');
      row[cell.column] = text;
    },
    text: (text) => {
      if (isValue) value += text;
    },
  });
  return rows;
}

/** `AB12` = 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]+/.exec(reference)?.[0] ?? 'A')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function textOf(
  value: string,
  { type, style }: { readonly type: string; readonly style: number },
  { texts, styles, is1904 }: Context,
): string {
  if (type === 's') return texts[Number(value)] ?? '';
  // What a formula could not compute is nothing.
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return '';
  return styles[style] === true ? dayOf(number, is1904) : String(number);
}

/** Excel counts days from 1900 as if that had been a leap year. */
function dayOf(serial: number, is1904: boolean): string {
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const instant = new Date((Math.floor(days) - 25_569) * DAY);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString().slice(0, 10);
}
