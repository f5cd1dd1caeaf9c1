import { careerOf } from '../../domain/account/people-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';
import { FULL_DISCLOSURE } from '../../domain/dossier/privacy.ts';
import { formatDate, formatLongDate } from '../../format/date.ts';
import { formatValue, joinTexts } from '../../format/value.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { AccessLine, RecordTitle } from '../../ipc/people.contract.ts';
import type { EntryRow } from '../../schemas/rows.ts';
import { bullets, facts, heading, paragraph } from '../blocks.ts';
import { createContext, type DossierContext } from '../customer-dossier/context.ts';
import { sectionBlocks } from '../customer-dossier/section-chapter.ts';
import type { Block, ReportDocument } from '../document.ts';
import { accessTable, careerTable, type TraceLine, traceTable } from './tables.ts';

/** Everything held about one person; the view discloses all of it. */
export type PersonReportData = {
  readonly view: AccountView<EntryRow>;
  readonly personId: string;
  readonly owner: string;
  readonly references: readonly TraceLine[];
  readonly mentions: readonly TraceLine[];
  readonly linked: readonly RecordTitle[];
  readonly access: readonly AccessLine[];
};

/**
 * The report of everything held about one person (domain §2.13): each entry with its evidence, where else the person is
 * named, who looked at sensitive data, and until when all of it is kept.
 */
export function buildPersonReport(
  data: PersonReportData & { readonly t: Translator; readonly locale: Locale },
): ReportDocument {
  const { view, personId, owner, t, locale } = data;
  const context = createContext(view, t, locale, FULL_DISCLOSURE);
  const customer = view.title(view.account.id);
  const held = heldBlocks(context, personId);
  const secrecy = t(($) => $.people.report.secrecy);
  const part = (title: string, blocks: readonly Block[]): readonly Block[] => [
    heading(1, title),
    ...(blocks.length === 0
      ? [
          paragraph(
            t(($) => $.people.report.none),
            'note',
          ),
        ]
      : blocks),
  ];
  const blocks = [
    paragraph(
      t(($) => $.people.report.lead),
      'lead',
    ),
    ...part(
      t(($) => $.people.report.facts),
      [overview(data, context)],
    ),
    ...part(
      t(($) => $.people.report.seats),
      careerTable(careerOf(view, personId), context),
    ),
    ...part(
      t(($) => $.people.report.held),
      held,
    ),
    ...part(
      t(($) => $.people.report.references),
      traceTable(data.references, context),
    ),
    ...part(
      t(($) => $.people.report.mentions),
      traceTable(data.mentions, context),
    ),
    ...part(
      t(($) => $.people.report.files),
      names(filesOf(view, personId)),
    ),
    ...part(
      t(($) => $.people.report.linked),
      names(data.linked.map(({ title, accountTitle }) => joinTexts([title, accountTitle], locale))),
    ),
    ...part(
      t(($) => $.people.report.access),
      accessTable(data.access, context),
    ),
    ...sources(context),
  ];
  return {
    version: 1,
    title: t(($) => $.people.report.title),
    subtitle: view.title(personId),
    meta: {
      customer,
      owner,
      date: view.today,
      secrecy,
      locale,
      cover: [
        { label: t(($) => $.people.report.account), value: customer },
        { label: t(($) => $.people.report.code), value: view.record(personId)?.code ?? '' },
        { label: t(($) => $.people.report.printedBy), value: owner },
        { label: t(($) => $.people.report.date), value: formatLongDate(view.today, locale) },
        { label: t(($) => $.report.cover.secrecy), value: secrecy },
      ].filter(({ value }) => value !== ''),
    },
    blocks: [...blocks],
  };
}

function overview({ view, personId }: PersonReportData, { t, locale, titleOf }: DossierContext): Block {
  const basis = view.catalogue.field('per.privacy_basis');
  const until = view.text(personId, 'per.retention_until');
  const entries = view.catalogue
    .sectionsOf('person')
    .flatMap(({ fields }) => fields.flatMap(({ key }) => view.entries(personId, key)));
  return facts(
    [t(($) => $.report.item), t(($) => $.report.content)],
    [
      [t(($) => $.people.report.code), view.record(personId)?.code ?? null],
      [t(($) => $.people.report.entries), String(entries.length)],
      [
        t(($) => $.people.report.basis),
        basis === undefined
          ? null
          : formatValue(basis.type, view.value(personId, basis.key), locale, titleOf),
      ],
      [t(($) => $.people.report.retention), until === '' ? null : formatDate(until, locale)],
    ],
  );
}

function heldBlocks(context: DossierContext, personId: string): readonly Block[] {
  return context.view.catalogue.sectionsOf('person').flatMap((section) => {
    const blocks = sectionBlocks(section, personId, context);
    return blocks.length === 0 ? [] : [heading(2, context.text(section.label)), ...blocks];
  });
}

/** Files that stand as evidence behind an entry of the person. */
function filesOf(view: AccountView<EntryRow>, personId: string): readonly string[] {
  const fields = view.catalogue.sectionsOf('person').flatMap((section) => section.fields);
  const ids = fields.flatMap(({ key }) =>
    view.entries(personId, key).flatMap(({ evidence }) => evidence?.attachments ?? []),
  );
  return [...new Set(ids)].map(view.title).filter((title) => title !== '');
}

function names(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [bullets(texts.map((text) => [{ text }]))];
}

function sources({ sources: register, t }: DossierContext): readonly Block[] {
  const notes = register.notes();
  return notes.length === 0
    ? []
    : [
        heading(
          1,
          t(($) => $.report.source.title),
        ),
        ...notes,
      ];
}
