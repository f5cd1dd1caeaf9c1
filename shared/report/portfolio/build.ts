import { summarise } from '../../domain/account/summary.ts';
import type { AccountView } from '../../domain/account/view.ts';
import { formatLongDate } from '../../format/date.ts';
import { inMoneyUnit, moneyUnitLabel } from '../../format/money.ts';
import { withUnit } from '../../format/unit.ts';
import { labelText } from '../../i18n/label-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Translator } from '../../i18n/translator.ts';
import { column, textCell } from '../blocks.ts';
import type { ReportDocument, ReportTable } from '../document.ts';
import { accountsSheet } from './accounts-sheet.ts';
import { concentrationSheet } from './concentration-sheet.ts';
import type { PortfolioContext } from './context.ts';
import { dataQualitySheet, walletSheet } from './data-sheets.ts';
import { coverageSheet, stickinessSheet, tierDetailSheet } from './judgement-sheets.ts';

export type PortfolioData = {
  /** One view for each account. */
  readonly views: readonly AccountView[];
  readonly owner: string;
  /** YYYY-MM-DD, printed and used as the file's date. */
  readonly date: string;
};

/** The portfolio workbook: the sheets of domain §10.4 that the data support, largest account first. */
export function buildPortfolio(
  data: PortfolioData & { readonly t: Translator; readonly locale: Locale },
): ReportDocument {
  const { views, owner, date, t, locale } = data;
  const context: PortfolioContext = {
    accounts: views
      .map((view) => ({ view, summary: summarise(view) }))
      .toSorted(
        (a, b) =>
          (b.summary.revenue ?? -1) - (a.summary.revenue ?? -1) || (a.summary.code < b.summary.code ? -1 : 1),
      ),
    t,
    locale,
    text: (label) => labelText(label, locale),
    withMoneyUnit: (label) => withUnit(label, moneyUnitLabel(locale), locale),
    amount: (wan) => (wan === null ? null : inMoneyUnit(wan, locale)),
  };
  return {
    version: 1,
    title: t(($) => $.report.portfolio.title),
    subtitle: t(($) => $.report.portfolio.subtitle, { count: views.length }),
    meta: { customer: '', owner, date, secrecy: t(($) => $.report.cover.internal), locale, cover: [] },
    blocks: [
      accountsSheet(context),
      tierDetailSheet(context),
      ...concentrationSheet(context),
      coverageSheet(context),
      stickinessSheet(context),
      walletSheet(context),
      dataQualitySheet(context),
      readmeSheet(context, date),
    ],
  };
}

function readmeSheet({ t, locale }: PortfolioContext, date: string): ReportTable {
  const lines: readonly (readonly [string, string])[] = [
    ['Accounts', t(($) => $.report.portfolio.readme.accounts)],
    ['TierDetail', t(($) => $.report.portfolio.readme.tierDetail)],
    ['Concentration', t(($) => $.report.portfolio.readme.concentration)],
    ['Coverage', t(($) => $.report.portfolio.readme.coverage)],
    ['Stickiness', t(($) => $.report.portfolio.readme.stickiness)],
    ['Wallet', t(($) => $.report.portfolio.readme.wallet)],
    ['DataQuality', t(($) => $.report.portfolio.readme.dataQuality)],
    [t(($) => $.report.portfolio.readme.marksTitle), t(($) => $.report.portfolio.readme.marks)],
    [
      t(($) => $.report.portfolio.readme.dateTitle),
      t(($) => $.report.portfolio.readme.date, { date: formatLongDate(date, locale) }),
    ],
  ];
  return {
    kind: 'table',
    sheet: 'Readme',
    rowHeads: true,
    columns: [
      column(
        'sheet',
        t(($) => $.report.portfolio.sheet),
        'text',
        1,
      ),
      column(
        'meaning',
        t(($) => $.report.portfolio.meaning),
        'text',
        4,
      ),
    ],
    rows: lines.map(([sheet, meaning]) => [textCell(sheet), textCell(meaning)]),
  };
}
