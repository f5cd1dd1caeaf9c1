import { type AttachmentReading, readAttachments } from '../../domain/account/attachment-reading.ts';
import { fileKindOf } from '../../domain/attachment/file-type.ts';
import { formatFileSize } from '../../format/file-size.ts';
import { column, dateCell, heading, textCell } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import type { DossierContext } from './context.ts';

/** The files of the customer and which fields they prove; no chapter without files. */
export function attachmentsChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const attachments = readAttachments(view);
  if (attachments.length === 0) return [];
  const label = (key: 'name' | 'size' | 'date' | 'proves') => t(($) => $.attachments.columns[key]);
  return [
    heading(
      1,
      t(($) => $.attachments.report.title),
      true,
    ),
    {
      kind: 'table',
      rowHeads: true,
      columns: [
        column('name', label('name'), 'text', 34),
        column(
          'kind',
          t(($) => $.attachments.report.kind),
          'text',
          12,
        ),
        column('size', label('size'), 'text', 10),
        column('date', label('date'), 'date', 13),
        column('proves', label('proves'), 'text', 31),
      ],
      rows: attachments.map((attachment) => rowOf(attachment, context)),
    },
  ];
}

function rowOf({ name, type, size, date, proves }: AttachmentReading, context: DossierContext): Cell[] {
  const { t, text, view } = context;
  const open = proves.filter(({ field }) => (field.privacy ?? 'normal') === 'normal');
  const fields = open.map(({ recordId, field }) =>
    recordId === view.account.id ? text(field.label) : `${view.title(recordId)} · ${text(field.label)}`,
  );
  return [
    textCell(name),
    textCell(t(($) => $.attachments.kind[fileKindOf(type)])),
    textCell(formatFileSize(size)),
    dateCell(date),
    textCell([...new Set(fields)].join('；')),
  ];
}
