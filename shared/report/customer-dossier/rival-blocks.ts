import type { SupplierDossierReading, SupplierReading } from '../../domain/account/supplier-reading.ts';
import { formatValue } from '../../format/value.ts';
import { column, heading, textCell } from '../blocks.ts';
import type { Block, Cell, Run } from '../document.ts';
import { evidenceMark, markOfKey } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

/** Us and each rival side by side: intent, depth, strengths and weaknesses (domain §3.2). */
export function rivalBlocks(
  { suppliers }: SupplierDossierReading,
  context: DossierContext,
): readonly Block[] {
  const { t } = context;
  if (suppliers.length === 0) return [];
  return [
    heading(
      2,
      t(($) => $.report.supplier.profiles),
    ),
    {
      kind: 'table',
      rowHeads: true,
      columns: [
        column(
          'supplier',
          t(($) => $.report.supplier.name),
          'text',
          16,
        ),
        column(
          'since',
          t(($) => $.report.supplier.since),
          'text',
          12,
        ),
        column(
          'intent',
          t(($) => $.report.supplier.intent),
          'text',
          18,
        ),
        column(
          'depth',
          t(($) => $.report.supplier.depth),
          'text',
          12,
        ),
        column(
          'strengths',
          t(($) => $.report.supplier.strengths),
          'text',
          24,
        ),
        column(
          'weaknesses',
          t(($) => $.report.supplier.weaknesses),
          'text',
          24,
        ),
      ],
      rows: suppliers.map((supplier) => profileRow(supplier, context)),
    },
  ];
}

function profileRow({ id, name }: SupplierReading, context: DossierContext): Cell[] {
  const { view, locale, titleOf } = context;
  const shown = (key: string): Cell => {
    const field = view.catalogue.field(key);
    const value = field === undefined ? '' : formatValue(field.type, view.value(id, key), locale, titleOf);
    return textCell(value, markOfKey(view, id, key, locale));
  };
  return [
    textCell(name),
    shown('sup.since'),
    shown('sup.strategy_here'),
    shown('sup.rel'),
    points(id, 'sup.strengths', context),
    points(id, 'sup.weaknesses', context),
  ];
}

/** The texts of a table, each on its line with its own mark. */
function points(id: string, key: string, { view, locale }: DossierContext): Cell {
  const runs = view.rows(id, key).flatMap(({ row, entry }, index): Run[] => {
    const mark = evidenceMark(entry.evidence, locale);
    const text = `${index === 0 ? '' : '\n'}${String(row.text ?? '')}`;
    return mark === null ? [{ text }] : [{ text }, { text: mark, marks: ['inferred'] }];
  });
  return runs.length === 0 ? textCell(null) : { kind: 'text', runs };
}
