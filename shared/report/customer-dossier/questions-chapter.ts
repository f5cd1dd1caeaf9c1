import type { FieldQuality } from '../../domain/account/quality-reading.ts';
import { readDossierQuality } from '../../domain/account/quality-reading.ts';
import { column, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import type { DossierContext } from './context.ts';

/** Questions still open: every field that applies and is empty, with why it is asked (domain §2, rule "used"). */
export function questionsChapter(context: DossierContext): readonly Block[] {
  const { view, t, text } = context;
  const readings = readDossierQuality(view).readings;
  const open = readings.flatMap(({ fields }) => fields.filter(({ state }) => state === 'empty'));
  const head = heading(
    1,
    t(($) => $.report.questions.title),
    true,
  );
  if (open.length === 0) return [head, paragraph(t(($) => $.report.questions.none))];
  const tables = readings.flatMap(({ section, fields }): readonly ReportTable[] => {
    const asked = fields
      .filter(({ state }) => state === 'empty')
      .toSorted((a, b) => b.field.weight - a.field.weight);
    return asked.length === 0 ? [] : [questionTable(text(section.label), asked, context)];
  });
  return [
    head,
    paragraph(
      t(($) => $.report.questions.lead, { count: open.length }),
      'lead',
    ),
    ...tables,
  ];
}

function questionTable(
  caption: string,
  asked: readonly FieldQuality[],
  { t, text }: DossierContext,
): ReportTable {
  const weights = [
    '',
    t(($) => $.report.questions.weight1),
    t(($) => $.report.questions.weight2),
    t(($) => $.report.questions.weight3),
  ];
  return {
    kind: 'table',
    caption,
    columns: [
      column(
        'field',
        t(($) => $.report.questions.question),
        'text',
        30,
      ),
      column(
        'why',
        t(($) => $.report.questions.why),
        'text',
        56,
      ),
      column(
        'weight',
        t(($) => $.report.questions.weight),
        'text',
        14,
      ),
    ],
    rows: asked.map(({ field }) => [
      textCell(text(field.label)),
      textCell(field.help === undefined ? '' : text(field.help)),
      textCell(weights[field.weight] ?? ''),
    ]),
  };
}
