import type { SnapshotReading } from '../../domain/account/snapshots.ts';
import type { Summary } from '../../domain/account/summary.ts';
import type { AccountView } from '../../domain/account/view.ts';
import type { Disclosure } from '../../domain/dossier/privacy.ts';
import { formatLongDate } from '../../format/date.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Block, ReportDocument } from '../document.ts';
import { secrecyOf } from '../secrecy.ts';
import { attachmentsChapter } from './attachments-chapter.ts';
import { createContext, type DossierContext } from './context.ts';
import { groupChapter } from './group-chapter.ts';
import { peopleChapter } from './people-chapter.ts';
import { qualityChapter } from './quality-chapter.ts';
import { questionsChapter } from './questions-chapter.ts';
import { sectionChapter } from './section-chapter.ts';
import { snapshotLine } from './snapshot-block.ts';
import { stickinessChapter } from './stickiness-chapter.ts';
import { summaryChapter } from './summary-chapter.ts';
import { supplierChapter } from './supplier-chapter.ts';
import { tierChapter } from './tier-chapter.ts';
import { valueChapter } from './value-chapter.ts';

/** What the dossier is made of; its date is the view's today. */
export type CustomerDossierData = {
  readonly view: AccountView;
  /** Who exports it, printed on the cover. */
  readonly owner: string;
  /** The snapshot whose state the view shows; left out: the view is of now. */
  readonly snapshot?: SnapshotReading;
  /** Personal data to print; left out: none. The view holds no other. */
  readonly include?: Disclosure;
  /** Accounts of the group to which it belongs, itself included; left out: no chapter on the group. */
  readonly members?: readonly Summary[];
};

/**
 * The customer dossier (domain §10.4): summary, a chapter for each section of the catalogue, supplier dossier, people
 * and map, tier, stickiness, value, data quality, open questions, sources. Inferred values carry 〔推断〕, disputed ones
 * 〔待核〕; personal and sensitive fields stay out
 * unless they are included.
 */
export function buildCustomerDossier(
  data: CustomerDossierData & { readonly t: Translator; readonly locale: Locale },
): ReportDocument {
  const { view, owner, t, locale } = data;
  const context = createContext(view, t, locale, data.include);
  const blocks = [
    ...summaryChapter(context),
    ...customerChapters(context),
    ...groupChapter(context, data.members ?? []),
    ...supplierChapter(context),
    ...peopleChapter(context),
    ...tierChapter(context),
    ...stickinessChapter(context),
    ...valueChapter(context),
    ...qualityChapter(context),
    ...questionsChapter(context),
    ...attachmentsChapter(context),
  ];
  const secrecy = secrecyOf(view, t, locale);
  const customer = view.title(view.account.id);
  const custodian = view.title(view.text(view.account.id, 'hdr.custodian'));
  return {
    version: 1,
    title: t(($) => $.report.dossier.title),
    subtitle: fullName(view, locale) || customer,
    meta: {
      customer,
      owner,
      date: view.today,
      secrecy,
      locale,
      cover: [
        { label: t(($) => $.report.cover.code), value: view.account.code },
        { label: t(($) => $.report.cover.custodian), value: custodian },
        { label: t(($) => $.report.cover.owner), value: owner },
        { label: t(($) => $.report.cover.date), value: formatLongDate(view.today, locale) },
        {
          label: t(($) => $.report.cover.snapshot),
          value: data.snapshot === undefined ? '' : snapshotLine(data.snapshot, t),
        },
        { label: t(($) => $.report.cover.secrecy), value: secrecy },
        { label: t(($) => $.report.cover.marks), value: t(($) => $.report.cover.marksText) },
      ].filter(({ value }) => value !== ''),
    },
    blocks: [...blocks, ...sourcesChapter(context)],
  };
}

function fullName(view: AccountView, locale: Locale): string {
  const zh = view.text(view.account.id, 'bas.name_zh');
  const en = view.text(view.account.id, 'bas.name_en');
  return locale === 'en' ? en || zh : zh || en;
}

function customerChapters(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const sections = view.catalogue.sections.filter(
    ({ dossier, weight }) => dossier === 'customer' && weight > 0,
  );
  return [
    heading(
      1,
      t(($) => $.report.dossier.customer),
      true,
    ),
    ...sections.flatMap((section) => sectionChapter(section, context)),
  ];
}

/** Level of secrecy of the account; internal where none is set. */
function sourcesChapter({ sources, t }: DossierContext): readonly Block[] {
  const notes = sources.notes();
  if (notes.length === 0) return [];
  return [
    heading(
      1,
      t(($) => $.report.source.title),
      true,
    ),
    paragraph(
      t(($) => $.report.source.lead),
      'note',
    ),
    ...notes,
  ];
}
