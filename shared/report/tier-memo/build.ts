import { readTier } from '../../domain/account/tier-reading.ts';
import type { AccountView } from '../../domain/account/view.ts';
import { formatLongDate } from '../../format/date.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { heading, paragraph } from '../blocks.ts';
import type { Block, ReportDocument } from '../document.ts';
import type { ExplanationContext } from './context.ts';
import { decisionsTable, reviewBlocks, signaturesTable } from './decision-tables.ts';
import { explainTier } from './explanation.ts';
import { criteriaTable, summaryTable } from './tables.ts';

export type TierMemoData = { readonly view: AccountView; readonly owner: string };

/**
 * The re-tiering memo for those who approve (domain §10.4): scores, gates, place in the matrix, reason, history,
 * signatures, and the version of the model by which it was computed.
 */
export function buildTierMemo(
  data: TierMemoData & { readonly t: Translator; readonly locale: Locale },
): ReportDocument {
  const { view, owner, t, locale } = data;
  const context: ExplanationContext = { view, reading: readTier(view), t, locale };
  const customer = view.title(view.account.id);
  const { version } = view.models.current;
  const secrecy = t(($) => $.tier.memo.secrecy);
  return {
    version: 1,
    layout: 'sheet',
    title: t(($) => $.tier.memo.title),
    subtitle: customer,
    meta: {
      customer,
      owner,
      date: view.today,
      secrecy,
      locale,
      cover: [
        { label: t(($) => $.report.cover.date), value: formatLongDate(view.today, locale) },
        {
          label: t(($) => $.tier.memo.versionLabel),
          value: t(($) => $.review.modelVersion, { version }),
        },
        { label: t(($) => $.report.cover.secrecy), value: secrecy },
      ],
    },
    blocks: [
      summaryTable(context),
      ...explainedBlocks(context),
      heading(
        1,
        t(($) => $.tier.memo.review),
      ),
      ...reviewBlocks(context),
      ...decisionsTable(context),
      heading(
        1,
        t(($) => $.tier.memo.signatures),
      ),
      signaturesTable(context),
    ],
  };
}

function explainedBlocks(context: ExplanationContext): readonly Block[] {
  return explainTier(context).flatMap(({ key, heading: title, lines }) => [
    heading(1, title),
    ...lines.map((line) => paragraph(line, key === 'verdict' ? 'lead' : undefined)),
    ...(key === 'inputs' ? [criteriaTable(context)] : []),
  ]);
}
