import { readSelection, type SelectionReading, type Stage } from '../../domain/account/selection-reading.ts';
import type { CategoryReading } from '../../domain/account/supplier-reading.ts';
import { formatDate } from '../../format/date.ts';
import { formatValue, joinTexts } from '../../format/value.ts';
import { bullets, column, figureCell, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell } from '../document.ts';
import { evidenceMark, markOfKey } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';

/** How a supplier of the category is chosen: gates, award rule, dates, knock-outs (domain §3.1). */
export function selectionBlocks(category: CategoryReading, context: DossierContext): readonly Block[] {
  const { view } = context;
  const selection = readSelection(view, category.id);
  return [
    ...awardRule(category, context),
    ...stageTable(category, selection, context),
    ...calendarList(category, selection, context),
    ...knockOutList(category, selection, context),
  ];
}

function awardRule(category: CategoryReading, { view, locale, titleOf }: DossierContext): readonly Block[] {
  const field = view.catalogue.field('cat.award_rule');
  const entry = view.entry(category.id, 'cat.award_rule');
  if (field === undefined || entry === undefined || entry.value === null) return [];
  const rule = formatValue(field.type, entry.value, locale, titleOf);
  const label = locale === 'en' ? field.label.en : field.label.zh;
  const mark = markOfKey(view, category.id, field.key, locale) ?? '';
  const note = entry.note === null || entry.note === '' ? '' : ` – ${entry.note}`;
  return [paragraph(`${label}: ${rule}${mark}${note}`)];
}

function stageTable(
  category: CategoryReading,
  { stages }: SelectionReading,
  context: DossierContext,
): readonly Block[] {
  if (stages.length === 0) return [];
  const { t } = context;
  return [
    {
      kind: 'table',
      caption: `${category.name} – ${t(($) => $.supplier.process.title)}`,
      columns: [
        column('step', '#', 'integer', 5),
        column(
          'stage',
          t(($) => $.report.supplier.stage),
          'text',
          20,
        ),
        column(
          'gatekeeper',
          t(($) => $.supplier.process.gatekeeper),
          'text',
          22,
        ),
        column(
          'deciders',
          t(($) => $.supplier.process.deciders),
          'text',
          18,
        ),
        column(
          'gate',
          t(($) => $.report.supplier.gate),
          'text',
          24,
        ),
        column(
          'days',
          t(($) => $.report.supplier.days),
          'integer',
          9,
        ),
      ],
      rows: stages.map((stage, index) => stageRow(category, stage, index + 1, context)),
    },
  ];
}

function stageRow(category: CategoryReading, stage: Stage, number: number, context: DossierContext): Cell[] {
  const { view, t, locale, titleOf } = context;
  const entry = view.entries(category.id, 'cat.stages').find(({ id }) => id === stage.entryId);
  const { warning } = stage;
  const name = stage.gatekeeper === null ? '' : titleOf(stage.gatekeeper);
  const warned = warning === null ? '' : t(($) => $.supplier.process[warning]);
  const gatekeeper = name === '' ? warned : warned === '' ? name : `${name}\n${warned}`;
  return [
    figureCell(number),
    textCell(stage.name, evidenceMark(entry?.evidence ?? null, locale)),
    textCell(gatekeeper),
    textCell(joinTexts(stage.deciders.map(titleOf), locale)),
    textCell(stage.gate),
    figureCell(stage.days),
  ];
}

function calendarList(
  category: CategoryReading,
  { calendar }: SelectionReading,
  { view, locale, t, titleOf }: DossierContext,
): readonly Block[] {
  if (calendar.length === 0) return [];
  const mark = markOfKey(view, category.id, 'cat.calendar', locale) ?? '';
  return [
    bullets(
      calendar.map(({ date, event, owner }) => {
        const when = date === null ? t(($) => $.supplier.process.noDate) : formatDate(date, locale);
        const who = owner === null ? '' : ` (${titleOf(owner)})`;
        return [{ text: `${when} ${event}${who}${mark}` }];
      }),
    ),
  ];
}

function knockOutList(
  category: CategoryReading,
  { knockOuts }: SelectionReading,
  { view, locale, t }: DossierContext,
): readonly Block[] {
  if (knockOuts.length === 0) return [];
  const mark = markOfKey(view, category.id, 'cat.knock_outs', locale) ?? '';
  const texts = knockOuts.map(({ requirement, weMeet }) => {
    const state = weMeet === null ? 'meetsUnknown' : weMeet ? 'meets' : 'fails';
    return `${requirement} – ${t(($) => $.supplier.process[state])}${mark}`;
  });
  const title = t(($) => $.supplier.process.knockOuts);
  return [paragraph(title), bullets(texts.map((text) => [{ text }]))];
}
