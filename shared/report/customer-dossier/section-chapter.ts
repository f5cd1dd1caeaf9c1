import { fieldState, type StoredEntry } from '../../domain/account/view.ts';
import { isDisclosed } from '../../domain/dossier/privacy.ts';
import type { Field, Section } from '../../domain/dossier/types.ts';
import { formatValue } from '../../format/value.ts';
import { column, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell, ReportTable, Run } from '../document.ts';
import { evidenceMark, fieldMark } from '../evidence-mark.ts';
import { richRuns } from '../rich-runs.ts';
import type { DossierContext } from './context.ts';
import { rowsTables } from './rows-table.ts';

/** A chapter for one section of the catalogue, custom fields included; empty fields are asked elsewhere. */
export function sectionChapter(section: Section, context: DossierContext): readonly Block[] {
  const blocks = sectionBlocks(section, context.view.account.id, context);
  const { t, text } = context;
  return [
    heading(2, text(section.label)),
    ...(blocks.length === 0
      ? [
          paragraph(
            t(($) => $.report.dossier.nothingYet),
            'note',
          ),
        ]
      : blocks),
  ];
}

/** The filled fields of a section for one record: single values first, then its tables. */
export function sectionBlocks(section: Section, recordId: string, context: DossierContext): readonly Block[] {
  const shown = section.fields.filter(
    (field) => isDisclosed(field, context.include) && fieldState(context.view, recordId, field) !== 'empty',
  );
  const single = shown.filter(({ type }) => type.kind !== 'rows');
  const tables = shown.flatMap((field) =>
    field.type.kind === 'rows' ? rowsTables(field, field.type, recordId, context) : [],
  );
  return [...(single.length === 0 ? [] : [singleValues(single, recordId, context)]), ...tables];
}

function singleValues(fields: readonly Field[], recordId: string, context: DossierContext): ReportTable {
  const { t, text, view } = context;
  const rows = fields.map((field): Cell[] => [
    textCell(text(field.label)),
    { kind: 'text', runs: [...valueRuns(field, recordId, context)] },
    textCell(allSources(view.entry(recordId, field.key), context)),
  ]);
  return {
    kind: 'table',
    rowHeads: true,
    columns: [
      column(
        'item',
        t(($) => $.report.item),
        'text',
        26,
      ),
      column(
        'value',
        t(($) => $.report.content),
        'text',
        64,
      ),
      column(
        'source',
        t(($) => $.report.source.column),
        'text',
        10,
      ),
    ],
    rows,
  };
}

/** Value with its mark, and the remark below it. */
function valueRuns(field: Field, recordId: string, context: DossierContext): readonly Run[] {
  const { view, locale, titleOf, t } = context;
  const entry = view.entry(recordId, field.key);
  const reason = entry?.notApplicable ?? null;
  if (reason !== null)
    return [{ text: t(($) => $.report.dossier.notApplicable, { reason }), marks: ['muted'] }];
  const value = view.value(recordId, field.key);
  const mark = fieldMark(view, recordId, field, locale);
  const note = entry?.note ?? '';
  return [
    ...(field.type.kind === 'rich' && typeof value === 'string'
      ? richRuns(value)
      : [{ text: formatValue(field.type, value, locale, titleOf) }]),
    ...(mark === null ? [] : [{ text: mark, marks: ['inferred' as const] }]),
    ...rivalRuns(field, entry, context),
    ...formulaRuns(field, context),
    ...(note === '' ? [] : [{ text: `\n${note}`, marks: ['muted' as const] }]),
  ];
}

/** The values that contradict the held one, each on its line with its mark (domain §4.1 rules a and c). */
function rivalRuns(field: Field, entry: StoredEntry | undefined, context: DossierContext): readonly Run[] {
  const { view, locale, titleOf } = context;
  return (entry === undefined ? [] : view.rivals(entry.id)).flatMap((rival) => [
    { text: `\n${formatValue(field.type, rival.value, locale, titleOf)}` },
    { text: evidenceMark(rival.evidence, locale) ?? '', marks: ['inferred' as const] },
  ]);
}

/** Source numbers of a value, and of those that contradict it, one below the other. */
function allSources(entry: StoredEntry | undefined, { view, sources }: DossierContext): string {
  if (entry === undefined) return sources.cite(null);
  return [entry, ...view.rivals(entry.id)].map(({ evidence }) => sources.cite(evidence)).join('\n');
}

/** A computed figure says how it is computed. */
function formulaRuns({ type }: Field, { text }: DossierContext): readonly Run[] {
  return type.kind === 'calculated' ? [{ text: `  ${text(type.formula)}`, marks: ['muted'] }] : [];
}
