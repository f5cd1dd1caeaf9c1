import type { CareerStretch } from '../../domain/account/people-reading.ts';
import { formatDate } from '../../format/date.ts';
import { formatValue } from '../../format/value.ts';
import type { AccessLine } from '../../ipc/people.contract.ts';
import type { EntryRow } from '../../schemas/rows.ts';
import { column, textCell } from '../blocks.ts';
import type { DossierContext } from '../customer-dossier/context.ts';
import type { Block } from '../document.ts';

/** An entry of another record that names the person. */
export type TraceLine = {
  readonly entry: EntryRow;
  /** Record and account that hold it. */
  readonly title: string;
  readonly accountTitle: string;
};

/** Seats here and posts elsewhere, newest first. */
export function careerTable(
  career: readonly CareerStretch[],
  { t, locale }: DossierContext,
): readonly Block[] {
  if (career.length === 0) return [];
  const day = (date: string | null) => (date === null ? '' : formatDate(date, locale));
  return [
    {
      kind: 'table',
      columns: [
        column(
          'period',
          t(($) => $.people.report.period),
          'text',
          28,
        ),
        column(
          'organization',
          t(($) => $.people.report.organization),
          'text',
          36,
        ),
        column(
          'position',
          t(($) => $.people.report.position),
          'text',
          36,
        ),
      ],
      rows: career.map(({ from, to, organization, title }) => [
        textCell(`${day(from)} – ${to === null ? t(($) => $.people.career.now) : day(to)}`),
        textCell(organization),
        textCell(title),
      ]),
    },
  ];
}

/** Where the person is named, in which field, and what stands there. */
export function traceTable(lines: readonly TraceLine[], context: DossierContext): readonly Block[] {
  if (lines.length === 0) return [];
  const { t, view, text, locale, titleOf } = context;
  return [
    {
      kind: 'table',
      columns: [
        column(
          'place',
          t(($) => $.people.report.where),
          'text',
          24,
        ),
        column(
          'field',
          t(($) => $.people.report.field),
          'text',
          20,
        ),
        column(
          'content',
          t(($) => $.people.report.content),
          'text',
          56,
        ),
      ],
      rows: lines.map(({ entry, title, accountTitle }) => {
        const field = view.catalogue.field(entry.fieldKey);
        const content = field === undefined ? '' : formatValue(field.type, entry.value, locale, titleOf);
        const place = title === accountTitle ? title : [title, accountTitle].filter(Boolean).join(' · ');
        return [
          textCell(place),
          textCell(field === undefined ? entry.fieldKey : text(field.label)),
          textCell([content, entry.note ?? ''].filter(Boolean).join(' · ')),
        ];
      }),
    },
  ];
}

/** Who saw sensitive data, when and for what. */
export function accessTable(lines: readonly AccessLine[], { t, locale }: DossierContext): readonly Block[] {
  if (lines.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        column(
          'at',
          t(($) => $.people.access.columns.at),
          'text',
          24,
        ),
        column(
          'actor',
          t(($) => $.people.access.columns.actor),
          'text',
          16,
        ),
        column(
          'deed',
          t(($) => $.people.access.columns.deed),
          'text',
          16,
        ),
        column(
          'purpose',
          t(($) => $.people.access.columns.purpose),
          'text',
          44,
        ),
      ],
      rows: lines.map(({ at, actor, deed, purpose }) => [
        textCell(`${formatDate(at.slice(0, 10), locale)} ${at.slice(11, 16)} UTC`),
        textCell(actor),
        textCell(t(($) => $.people.access.deed[deed])),
        textCell(purpose),
      ]),
    },
  ];
}
