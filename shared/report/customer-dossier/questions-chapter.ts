import { type FieldQuality, readDossierQuality } from '../../domain/account/quality-reading.ts';
import { column, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import type { DossierContext } from './context.ts';
import { toVerifyBlocks } from './to-verify-blocks.ts';

/**
 * Questions still open: every field that applies and is empty, with why it is asked (domain §2, rule "used"), and the
 * to-verify list by contact.
 */
export function questionsChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const open = readDossierQuality(view).readings.flatMap(({ fields }) =>
    fields.filter(({ state }) => state === 'empty').toSorted((a, b) => b.field.weight - a.field.weight),
  );
  const doubts = toVerifyBlocks(context);
  const head = heading(
    1,
    t(($) => $.report.questions.title),
    open.length + doubts.length > 0,
  );
  if (open.length === 0) return [head, paragraph(t(($) => $.report.questions.none)), ...doubts];
  return [
    head,
    paragraph(
      t(($) => $.report.questions.lead, { count: open.length }),
      'lead',
    ),
    questionTable(open, context),
    ...doubts,
  ];
}

/** Section by section in the order of the dossier, the heaviest question of each first. */
function questionTable(asked: readonly FieldQuality[], { t, text }: DossierContext): ReportTable {
  const weights = [
    '',
    t(($) => $.report.questions.weight1),
    t(($) => $.report.questions.weight2),
    t(($) => $.report.questions.weight3),
  ];
  return {
    kind: 'table',
    columns: [
      column(
        'section',
        t(($) => $.report.quality.section),
        'text',
        18,
      ),
      column(
        'field',
        t(($) => $.report.questions.question),
        'text',
        26,
      ),
      column(
        'why',
        t(($) => $.report.questions.why),
        'text',
        44,
      ),
      column(
        'weight',
        t(($) => $.report.questions.weight),
        'text',
        12,
      ),
    ],
    rows: asked.map(({ section, field }) => [
      textCell(text(section.label)),
      textCell(text(field.label)),
      textCell(field.help === undefined ? '' : text(field.help)),
      textCell(weights[field.weight] ?? ''),
    ]),
  };
}
