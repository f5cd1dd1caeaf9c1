import { formatNumber } from '../format/number.ts';
import type { Block, Cell, ColumnKind, ReportColumn, ReportTable, Run } from './document.ts';

/** Short constructors, so that a builder reads like the page it makes. */

export const heading = (level: 1 | 2 | 3, text: string, newPage = false): Block =>
  newPage ? { kind: 'heading', level, text, newPage } : { kind: 'heading', level, text };

export const paragraph = (text: string, style?: 'lead' | 'note'): Block =>
  style === undefined
    ? { kind: 'paragraph', runs: [{ text }] }
    : { kind: 'paragraph', runs: [{ text }], style };

export const bullets = (items: readonly (readonly Run[])[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((runs) => [...runs]),
});

export const column = (
  key: string,
  label: string,
  kind: ColumnKind,
  width: number,
  more: Pick<ReportColumn, 'decimals' | 'sum' | 'formula'> = {},
): ReportColumn => ({ key, label, kind, width, ...more });

const empty: Cell = { kind: 'empty' };

/** Text with an inference mark behind it; an empty text gives an empty cell. */
export function textCell(text: string | null, mark: string | null = null): Cell {
  if (text === null || text === '') return empty;
  return { kind: 'text', runs: mark === null ? [{ text }] : [{ text }, markRun(mark)] };
}

/** A figure with an inference mark behind it; null gives an empty cell. */
export function figureCell(value: number | null, mark: string | null = null): Cell {
  if (value === null) return empty;
  return mark === null ? { kind: 'figure', value } : { kind: 'figure', value, mark };
}

/** A figure that Excel computes; the value is the cached result. */
export function formulaCell(value: number | null, formula: string): Cell {
  return value === null ? empty : { kind: 'figure', value, formula };
}

export function dateCell(date: string | null, mark: string | null = null): Cell {
  if (date === null || date === '') return empty;
  return mark === null ? { kind: 'date', value: date } : { kind: 'date', value: date, mark };
}

/** The mark 〔推断〕 or 〔待核〕 as a run. */
const markRun = (mark: string): Run => ({ text: mark, marks: ['inferred'] });

/** "81.00", or the dash of an unknown figure. */
export const figureText = (value: number | null, decimals = 2): string =>
  value === null ? '—' : formatNumber(value, decimals, true);

/** Two columns of label and value; rows whose value is unknown are left out. */
export function facts(
  labels: readonly [string, string],
  rows: readonly (readonly [string, string | null, (string | null)?])[],
): ReportTable {
  return {
    kind: 'table',
    rowHeads: true,
    columns: [column('item', labels[0], 'text', 3), column('value', labels[1], 'text', 9)],
    rows: rows.flatMap(([label, value, mark]) =>
      value === null || value === '' ? [] : [[textCell(label), textCell(value, mark ?? null)]],
    ),
  };
}
