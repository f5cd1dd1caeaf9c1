import { spendByYear } from '../../domain/rival/rival-spend.ts';
import { rivalSpend } from '../../figure/chart/rival-spend.ts';
import { formatDate, formatLongDate } from '../../format/date.ts';
import { formatAmount, inMoneyUnit, moneyUnitLabel } from '../../format/money.ts';
import { formatShare } from '../../format/number.ts';
import { withUnit } from '../../format/unit.ts';
import { joinTexts } from '../../format/value.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { facts, figureText, heading, paragraph } from '../blocks.ts';
import type { Block, ReportDocument } from '../document.ts';
import { pictureBlock } from '../picture.ts';
import type { CompetitorProfileData, ProfileContext } from './context.ts';
import { calendarTable, friendTable, moveTable, pointTable } from './fact-tables.ts';
import { standingTable, threatTable, threatText } from './standing-table.ts';

export type { CompetitorProfileData } from './context.ts';

/** One rival over all accounts as a document: key figures, shares and threat by account, dates, friends, intentions. */
export function buildCompetitorProfile(
  data: CompetitorProfileData & { readonly t: Translator; readonly locale: Locale },
): ReportDocument {
  const { profile, owner, today, t, locale } = data;
  const secrecy = t(($) => $.report.cover.internal);
  return {
    version: 1,
    title: t(($) => $.competitors.report.title),
    subtitle: profile.name,
    meta: {
      customer: t(($) => $.competitors.report.customer),
      owner,
      date: today,
      secrecy,
      locale,
      cover: [
        { label: t(($) => $.report.cover.owner), value: owner },
        { label: t(($) => $.report.cover.date), value: formatLongDate(today, locale) },
        { label: t(($) => $.report.cover.secrecy), value: secrecy },
        { label: t(($) => $.report.cover.marks), value: t(($) => $.report.cover.marksText) },
      ],
    },
    blocks: [
      ...summaryBlocks(data),
      ...part(
        t(($) => $.competitors.byAccount),
        [
          standingTable(data),
          ...threatTable(data),
          paragraph(
            t(($) => $.competitors.partsHint),
            'note',
          ),
        ],
      ),
      ...part(
        t(($) => $.competitors.calendar),
        calendarTable(data),
      ),
      ...part(
        t(($) => $.competitors.friends),
        friendTable(data),
      ),
      ...part(
        t(($) => $.competitors.strengths),
        pointTable('strengths', data),
      ),
      ...part(
        t(($) => $.competitors.weaknesses),
        pointTable('weaknesses', data),
      ),
      ...part(
        t(($) => $.competitors.moves),
        moveTable(data),
      ),
    ],
  };
}

function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return [heading(1, title), ...blocks];
}

function summaryBlocks(context: ProfileContext): readonly Block[] {
  const { profile, t, locale } = context;
  const { name, spend, share, accountIds, spellings, categories, threat, nextEnd } = profile;
  const accounts = accountIds.length;
  const lead =
    spend === null
      ? t(($) => $.competitors.report.leadPlain, { name, accounts })
      : t(($) => $.competitors.report.lead, {
          name,
          accounts,
          spend: formatAmount(spend, locale),
          share: figureText(share),
        });
  return [
    heading(
      1,
      t(($) => $.competitors.report.summary),
    ),
    paragraph(lead, 'lead'),
    facts(
      [t(($) => $.competitors.report.item), t(($) => $.competitors.report.value)],
      [
        [t(($) => $.competitors.key.accounts), String(accounts)],
        [t(($) => $.competitors.column.categories), joinTexts(categories, locale)],
        [t(($) => $.competitors.key.spend), spend === null ? null : formatAmount(spend, locale)],
        [t(($) => $.competitors.key.share), share === null ? null : formatShare(share)],
        [t(($) => $.competitors.key.threat), threat === null ? null : threatText(threat, context)],
        [t(($) => $.competitors.key.nextEnd), nextEnd === null ? null : formatDate(nextEnd, locale)],
        [
          t(($) => $.competitors.column.name),
          spellings.length > 1
            ? t(($) => $.competitors.spelledAs, { names: joinTexts(spellings.slice(1), locale) })
            : null,
        ],
      ],
    ),
    ...spendChart(context),
  ];
}

function spendChart({ profile, accountNames, t, locale }: ProfileContext): readonly Block[] {
  const { parties, years } = spendByYear(profile.accounts);
  if (years.length === 0) return [];
  const unit = moneyUnitLabel(locale);
  const caption = withUnit(
    t(($) => $.competitors.key.spend),
    unit,
    locale,
  );
  const chart = rivalSpend(
    years.map(({ year, amounts, share }) => ({
      year,
      amounts: amounts.map((amount) => inMoneyUnit(amount, locale)),
      share,
    })),
    {
      year: t(($) => $.chart.year),
      unit,
      share: t(($) => $.competitors.chartShare),
      accounts: parties.map((id) =>
        id === null ? t(($) => $.competitors.chartOthers) : (accountNames.get(id) ?? ''),
      ),
    },
  );
  return [pictureBlock(chart, { alt: caption, caption, width: 600, height: 280 })];
}
