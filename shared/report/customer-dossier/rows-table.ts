import { isRow } from '../../domain/account/view.ts';
import { isDisclosed } from '../../domain/dossier/privacy.ts';
import type { Column, Field, RowsType } from '../../domain/dossier/types.ts';
import { labelText } from '../../i18n/label-text.ts';
import { column, textCell } from '../blocks.ts';
import { cellRuns } from '../cell-text.ts';
import type { Cell, ReportColumn, ReportTable } from '../document.ts';
import { evidenceMark } from '../evidence-mark.ts';
import { columnKind, columnLabel, valueCell } from '../value-cells.ts';
import type { DossierContext } from './context.ts';

/** A table with more columns than this is turned, so that it stays on the page. */
const COLUMNS_ABREAST = 8;
/** Rows side by side in a turned table. */
const ROWS_ABREAST = 6;

type Filled = { readonly columns: readonly ReportColumn[]; readonly rows: readonly (readonly Cell[])[] };

/**
 * The rows of a table field: columns that nobody filled and those not disclosed are left out, the inference mark stands in
 * the first cell of its row, the source number in the last. Very wide tables are turned, a column for each row.
 */
export function rowsTables(
  field: Field,
  type: RowsType,
  recordId: string,
  context: DossierContext,
): readonly ReportTable[] {
  const { locale } = context;
  const caption = labelText(field.label, locale);
  const columns = type.columns.filter((candidate) => isPrinted(candidate, field, recordId, context));
  const filled = fill(columns, field, recordId, context);
  if (filled.rows.length === 0 || columns.length === 0) return [];
  if (columns.length <= COLUMNS_ABREAST)
    return [
      { kind: 'table', caption, columns: [...filled.columns], rows: filled.rows.map((row) => [...row]) },
    ];
  return turned(filled, context).map((table, index) => (index === 0 ? { ...table, caption } : table));
}

function isPrinted(
  candidate: Column,
  field: Field,
  recordId: string,
  { view, include }: DossierContext,
): boolean {
  if (!isDisclosed(candidate, include)) return false;
  return view.rows(recordId, field.key).some(({ row }) => {
    const value = row[candidate.key];
    return value !== null && value !== undefined && value !== '' && value !== false;
  });
}

function fill(columns: readonly Column[], field: Field, recordId: string, context: DossierContext): Filled {
  const { view, locale, sources, t } = context;
  // Rows that contradict each other stand below each other, each with its mark and source.
  const stored = view
    .rows(recordId, field.key)
    .flatMap((held) => [
      held,
      ...view
        .rivals(held.entry.id)
        .flatMap((entry) => (isRow(entry.value) ? [{ entry, row: entry.value }] : [])),
    ]);
  const citations = stored.map(({ entry }) => sources.cite(entry.evidence));
  const rows = stored.map(({ entry, row }, index) => [
    ...columns.map(({ key, type }, at) =>
      valueCell(type, row[key] ?? null, at === 0 ? evidenceMark(entry.evidence, locale) : null, context),
    ),
    textCell(citations[index] ?? ''),
  ]);
  const reportColumns = [
    ...columns.map(({ key, label, type }, index) =>
      column(
        `c${index}${safeKey(key)}`,
        columnLabel(labelText(label, locale), type, context),
        columnKind(type),
        1,
      ),
    ),
    column(
      'source',
      t(($) => $.report.source.column),
      'text',
      1,
    ),
  ];
  if (citations.some((citation) => citation !== '')) return { columns: reportColumns, rows };
  return { columns: reportColumns.slice(0, -1), rows: rows.map((row) => row.slice(0, -1)) };
}

function safeKey(key: string): string {
  return key.replaceAll(/[^A-Za-z0-9]/g, '');
}

function plainText(
  candidate: ReportColumn,
  cell: Cell | undefined,
  locale: DossierContext['locale'],
): string {
  return cell === undefined
    ? ''
    : cellRuns(candidate, cell, locale)
        .map(({ text }) => text)
        .join('');
}

/** One column for each row, in groups that fit on the page. */
function turned({ columns, rows }: Filled, context: DossierContext): readonly ReportTable[] {
  const [first, ...others] = columns;
  if (first === undefined) return [];
  const figures = others.filter(({ kind }) => kind !== 'text').length;
  const kind = figures > others.length / 2 ? 'number' : 'text';
  const groups: ReportTable[] = [];
  for (let start = 0; start < rows.length; start += ROWS_ABREAST) {
    const group = rows.slice(start, start + ROWS_ABREAST);
    groups.push({
      kind: 'table',
      rowHeads: true,
      columns: [
        column('item', first.label, 'text', 5),
        ...group.map((row, index) => column(`r${index}`, plainText(first, row[0], context.locale), kind, 3)),
      ],
      rows: others.map((candidate, index) => [
        textCell(candidate.label),
        ...group.map((row) => textCell(plainText(candidate, row[index + 1], context.locale))),
      ]),
    });
  }
  return groups;
}
