import { DECISION_ROLES } from '../../domain/relationship/roles.ts';
import { formatLongDate } from '../../format/date.ts';
import { joinTexts } from '../../format/value.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportDocument, ReportTable } from '../document.ts';
import { secrecyOf } from '../secrecy.ts';
import { namedColumns } from './columns.ts';
import { type MapReportContext, type MapReportData, mapReportContext } from './context.ts';
import { metricTable } from './metric-table.ts';
import { isReadable, mapPicture, topPicture } from './picture.ts';
import { actionTable, gapTable, goalTable, nextTable } from './work-tables.ts';

/**
 * The map on paper: the picture on a page across with its legend, then metrics with their sums, gaps, whom to work on
 * next, role goals and open actions (domain §7.4). Without names there is the picture with seats and roles, and nothing
 * that we think of anybody.
 */
export function buildRelationshipMap(
  data: MapReportData & { readonly t: Translator; readonly locale: Locale },
): ReportDocument {
  const context = mapReportContext(data);
  const { view, owner, t, locale, title } = context;
  const customer = view.title(view.account.id);
  const secrecy = secrecyOf(view, t, locale);
  return {
    version: 1,
    layout: 'sheet',
    title: t(($) => $.mapExport.report.title),
    subtitle: title,
    meta: {
      customer,
      owner,
      date: view.today,
      secrecy,
      locale,
      cover: [
        { label: t(($) => $.report.cover.date), value: formatLongDate(view.today, locale) },
        { label: t(($) => $.mapExport.report.exportedBy), value: owner },
        { label: t(($) => $.report.cover.secrecy), value: secrecy },
      ].filter(({ value }) => value !== ''),
    },
    blocks: [...pictureBlocks(context), ...(context.map.names ? workBlocks(context) : seatBlocks(context))],
  };
}

/**
 * The picture on a page across. One that cannot be read on paper stands on the second page, with a word about that; on
 * the first is the top of the organization.
 */
function pictureBlocks(context: MapReportContext): readonly Block[] {
  const { t, title, reading } = context;
  const figure = mapPicture(context, { isTitled: false });
  const block = { kind: 'figure', alt: title, landscape: true } as const;
  if (isReadable(figure)) return [{ ...block, ...figure }];
  const top = topPicture(context);
  const small = t(($) => $.mapExport.report.tooSmall);
  if (top === null) return [{ ...block, ...figure, caption: small }];
  const whole = t(($) => $.mapExport.report.whole, { count: reading.people.length });
  const levels = t(($) => $.mapExport.report.topLevels, { count: top.levels });
  return [
    { ...block, ...top.figure, caption: levels },
    { ...block, ...figure, caption: `${whole} · ${small}` },
  ];
}

function workBlocks(context: MapReportContext): readonly Block[] {
  const { t } = context;
  const part = (title: string, table: ReportTable): readonly Block[] => [
    heading(1, title),
    table.rows.length === 0
      ? paragraph(
          t(($) => $.mapExport.report.nothing),
          'note',
        )
      : table,
  ];
  return [
    ...part(
      t(($) => $.mapExport.report.metrics),
      metricTable(context),
    ),
    ...part(
      t(($) => $.mapExport.report.gaps),
      gapTable(context),
    ),
    ...part(
      t(($) => $.mapExport.report.next),
      nextTable(context),
    ),
    ...part(
      t(($) => $.mapExport.report.goals),
      goalTable(context),
    ),
    ...part(
      t(($) => $.mapExport.report.actions),
      actionTable(context),
    ),
  ];
}

/** What strangers may read: how the firm is built and who plays which part. */
function seatBlocks(context: MapReportContext): readonly Block[] {
  const { t, text, locale, reading, nameOf } = context;
  const named = namedColumns(context);
  return [
    heading(
      1,
      t(($) => $.mapExport.report.people),
    ),
    {
      kind: 'table',
      columns: [named('seat', 30), named('department', 20), named('roles', 30)],
      rows: reading.people.map((person) => [
        textCell(nameOf(person.id)),
        textCell(person.seat?.department ?? ''),
        textCell(
          joinTexts(
            DECISION_ROLES.filter(({ key }) => person.roles.includes(key)).map(({ label }) => text(label)),
            locale,
          ),
        ),
      ]),
    },
  ];
}
