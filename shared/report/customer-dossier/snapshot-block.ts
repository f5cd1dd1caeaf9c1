import { readSnapshots, type SnapshotReading } from '../../domain/account/snapshots.ts';
import { formatDate } from '../../format/date.ts';
import type { Translator } from '../../i18n/translator.ts';
import { column, dateCell, heading, paragraph, textCell } from '../blocks.ts';
import type { Block } from '../document.ts';
import type { DossierContext } from './context.ts';

const LISTED = 12;

/** When the dossier was last reviewed and which of its states were kept and signed. */
export function snapshotBlocks(context: DossierContext): readonly Block[] {
  const { view, t, locale } = context;
  const snapshots = readSnapshots(view);
  const review = view.text(view.account.id, 'hdr.review_last');
  const lead =
    review === ''
      ? t(($) => $.report.snapshot.noReview)
      : t(($) => $.report.snapshot.lastReview, { date: formatDate(review, locale) });
  return [
    heading(
      2,
      t(($) => $.report.snapshot.title),
    ),
    paragraph(lead),
    ...(snapshots.length === 0
      ? [
          paragraph(
            t(($) => $.report.snapshot.none),
            'note',
          ),
        ]
      : [snapshotTable(snapshots.slice(0, LISTED), t)]),
  ];
}

function snapshotTable(snapshots: readonly SnapshotReading[], t: Translator): Block {
  return {
    kind: 'table',
    columns: [
      column(
        'name',
        t(($) => $.report.snapshot.name),
        'text',
        36,
      ),
      column(
        'taken',
        t(($) => $.report.snapshot.taken),
        'date',
        16,
      ),
      column(
        'by',
        t(($) => $.report.snapshot.by),
        'text',
        16,
      ),
      column(
        'signed',
        t(($) => $.report.snapshot.signed),
        'text',
        32,
      ),
    ],
    rows: snapshots.map((snapshot) => [
      textCell(snapshotName(snapshot, t)),
      dateCell(snapshot.takenAt.slice(0, 10)),
      textCell(snapshot.takenBy),
      textCell(snapshot.signedBy === '' ? null : `${snapshot.signedBy} · ${snapshot.signedAt.slice(0, 10)}`),
    ]),
  };
}

/** The name of a snapshot; an approval is named after its origin. */
export function snapshotName({ name, reason, code }: SnapshotReading, t: Translator): string {
  if (name !== '') return name;
  return reason === 'approval' ? t(($) => $.report.snapshot.approval) : code;
}

/** Line of the cover of a dossier that tells of the past. */
export function snapshotLine(snapshot: SnapshotReading, t: Translator): string {
  const signed =
    snapshot.signedBy === ''
      ? t(($) => $.report.snapshot.unsigned)
      : t(($) => $.report.snapshot.signedBy, {
          name: snapshot.signedBy,
          date: snapshot.signedAt.slice(0, 10),
        });
  const taken = `${snapshot.takenAt.slice(0, 16).replace('T', ' ')} UTC`;
  return [snapshotName(snapshot, t), taken, signed].join(' · ');
}
