import { type EconomicsYear, readEconomics } from '../../domain/account/economics-reading.ts';
import { readValue } from '../../domain/account/value-reading.ts';
import { column, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { DossierContext } from './context.ts';
import { sectionBlocks } from './section-chapter.ts';

/** What the account is worth: contribution and productivity so far, value in three years, judgement (domain §2.11, §5.3–5.5). */
export function valueChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const section = view.catalogue.section('val');
  const judgement = section === undefined ? [] : sectionBlocks(section, view.account.id, context);
  const years = readEconomics(view);
  return [
    heading(
      1,
      t(($) => $.report.value.title),
      true,
    ),
    ...(years.length === 0
      ? []
      : [
          heading(
            2,
            t(($) => $.report.value.economics),
          ),
          economicsTable(years, context),
        ]),
    ...futureValue(context),
    ...(judgement.length === 0
      ? []
      : [
          heading(
            2,
            t(($) => $.report.value.judgement),
          ),
          ...judgement,
        ]),
  ];
}

type Line = {
  readonly label: string;
  readonly of: (year: EconomicsYear) => number | null;
  readonly decimals: number;
  readonly unit?: string;
};

function economicsTable(years: readonly EconomicsYear[], context: DossierContext): ReportTable {
  const { t, amount, withMoneyUnit, view, locale } = context;
  const money = (label: string, of: Line['of']): Line => ({
    label: withMoneyUnit(label),
    of: (year) => amount(of(year)),
    decimals: 2,
  });
  const lines: readonly Line[] = [
    money(
      t(($) => $.report.value.revenue),
      (year) => year.revenue,
    ),
    money(
      t(($) => $.report.value.costToServe),
      (year) => year.costToServe,
    ),
    {
      label: t(($) => $.report.value.grossMargin),
      of: (year) => year.grossMarginPercent,
      decimals: 2,
      unit: '%',
    },
    money(
      t(($) => $.report.value.contribution),
      (year) => year.contribution,
    ),
    {
      label: t(($) => $.report.value.contributionMargin),
      of: (year) => year.contributionMargin,
      decimals: 2,
      unit: '%',
    },
    { label: t(($) => $.report.value.fte), of: (year) => year.fte, decimals: 1 },
    money(
      t(($) => $.report.value.salesPerHead),
      (year) => year.salesPerHead,
    ),
    money(
      t(($) => $.report.value.profitPerHead),
      (year) => year.profitPerHead,
    ),
    { label: t(($) => $.report.value.salesIndex), of: (year) => year.salesIndex, decimals: 2 },
    { label: t(($) => $.report.value.profitIndex), of: (year) => year.profitIndex, decimals: 2 },
    { label: t(($) => $.report.value.salesShare), of: (year) => year.salesShare, decimals: 2, unit: '%' },
  ];
  const mark = (year: number) =>
    markOfRows(view, view.account.id, 'trx.year_sales', locale, (row) => row.year === year);
  return {
    kind: 'table',
    rowHeads: true,
    columns: [
      column(
        'item',
        t(($) => $.report.item),
        'text',
        34,
      ),
      ...years.map(({ year }) => column(`y${year}`, String(year), 'number', 66 / years.length)),
    ],
    rows: lines.map(({ label, of, decimals, unit = '' }) => [
      textCell(label),
      ...years.map((year) => {
        const value = of(year);
        return textCell(
          value === null ? '' : `${figureText(value, decimals)}${unit}`,
          value === null ? null : mark(year.year),
        );
      }),
    ]),
  };
}

/** Future account value with its yearly steps; nothing while an input is missing. */
function futureValue(context: DossierContext): readonly Block[] {
  const { view, t, amountText, withMoneyUnit, amount } = context;
  const { value, retention, discountRate, years } = readValue(view);
  if (value === null || retention === null) return [];
  const mark = markOfRows(view, view.account.id, 'val.outlook', context.locale);
  return [
    heading(
      2,
      t(($) => $.report.value.future),
    ),
    paragraph(
      `${t(($) => $.report.value.futureLead, {
        value: amountText(value) ?? '',
        retention: figureText(retention),
        discount: discountRate,
      })}${mark ?? ''}`,
    ),
    {
      kind: 'table',
      totalLabel: t(($) => $.report.total),
      columns: [
        column(
          'year',
          t(($) => $.tier.year),
          'year',
          12,
        ),
        column('wallet', withMoneyUnit(t(($) => $.report.supplier.walletShort)), 'money', 18),
        column(
          'share',
          t(($) => $.report.supplier.shareTarget),
          'percent',
          15,
        ),
        column(
          'margin',
          t(($) => $.report.value.contributionMargin),
          'percent',
          19,
        ),
        column('contribution', withMoneyUnit(t(($) => $.report.value.contribution)), 'money', 18),
        column('present', withMoneyUnit(t(($) => $.report.value.present)), 'money', 18, { sum: true }),
      ],
      rows: years.map(({ year, wallet, targetShare, margin, contribution, presentValue }) => {
        const figure = (of: number | null) =>
          of === null ? textCell(null) : ({ kind: 'figure', value: of } as const);
        return [
          mark === null ? { kind: 'figure', value: year } : { kind: 'figure', value: year, mark },
          figure(amount(wallet)),
          figure(targetShare),
          figure(margin),
          figure(amount(contribution)),
          figure(amount(presentValue)),
        ];
      }),
    },
  ];
}
