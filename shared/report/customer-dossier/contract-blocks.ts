import { readContracts } from '../../domain/account/contract-reading.ts';
import { column, dateCell, heading, textCell } from '../blocks.ts';
import type { Block } from '../document.ts';
import { evidenceMark } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

/** Contracts of all suppliers by their end (domain §3.2, §2.4). */
export function contractBlocks({ view, t, locale, titleOf }: DossierContext): readonly Block[] {
  const contracts = readContracts(view);
  if (contracts.length === 0) return [];
  return [
    heading(
      2,
      t(($) => $.supplier.contract.title),
    ),
    {
      kind: 'table',
      columns: [
        column(
          'end',
          t(($) => $.supplier.contract.end),
          'date',
          16,
        ),
        column(
          'left',
          t(($) => $.supplier.contract.left),
          'text',
          18,
        ),
        column(
          'supplier',
          t(($) => $.supplier.contract.supplier),
          'text',
          22,
        ),
        column(
          'category',
          t(($) => $.supplier.contract.category),
          'text',
          20,
        ),
        column(
          'number',
          t(($) => $.supplier.contract.number),
          'text',
          20,
        ),
      ],
      rows: contracts.map((contract) => {
        const { categoryId, daysLeft, end, entryId, fieldKey, isUs, recordId, supplier } = contract;
        const entry = view.entries(recordId, fieldKey).find(({ id }) => id === entryId);
        return [
          dateCell(end, evidenceMark(entry?.evidence ?? null, locale)),
          textCell(
            daysLeft < 0
              ? t(($) => $.supplier.contract.overdue, { days: -daysLeft })
              : t(($) => $.supplier.contract.days, { days: daysLeft }),
          ),
          textCell(isUs ? t(($) => $.report.supplier.us, { name: supplier }) : supplier),
          textCell(categoryId === null ? t(($) => $.supplier.contract.allCategories) : titleOf(categoryId)),
          textCell(contract.number),
        ];
      }),
    },
  ];
}
