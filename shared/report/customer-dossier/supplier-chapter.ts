import { readSupplierDossier, type SupplierDossierReading } from '../../domain/account/supplier-reading.ts';
import { currentShare } from '../../domain/supplier/position.ts';
import { OTHERS, shareTrend } from '../../domain/supplier/shares.ts';
import { column, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell, ReportChart, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import { kraljicBlocks } from './category-blocks.ts';
import type { DossierContext } from './context.ts';
import { rivalBlocks } from './rival-blocks.ts';

/** Who feeds this customer, how shares are divided, how much more we can win (domain §3). */
export function supplierChapter(context: DossierContext): readonly Block[] {
  const { view, t } = context;
  const reading = readSupplierDossier(view);
  const head = heading(
    1,
    t(($) => $.report.supplier.title),
    true,
  );
  if (reading.categories.length === 0)
    return [
      head,
      paragraph(
        t(($) => $.report.dossier.nothingYet),
        'note',
      ),
    ];
  return [
    head,
    heading(
      2,
      t(($) => $.report.supplier.wallet),
    ),
    walletTable(reading, context),
    ...sharesBlocks(reading, context),
    ...kraljicBlocks(reading, context),
    ...rivalBlocks(reading, context),
    ...targetTable(reading, context),
  ];
}

function walletTable(reading: SupplierDossierReading, context: DossierContext): ReportTable {
  const { t, view, locale, amount, withMoneyUnit } = context;
  const years = [...reading.years, ...reading.forecastYears];
  return {
    kind: 'table',
    caption: withMoneyUnit(t(($) => $.report.supplier.walletCaption)),
    totalLabel: t(($) => $.report.total),
    columns: [
      column(
        'category',
        t(($) => $.report.supplier.category),
        'text',
        24,
      ),
      ...years.map((year) =>
        column(
          `y${year}`,
          reading.forecastYears.includes(year)
            ? t(($) => $.report.supplier.forecast, { year })
            : String(year),
          'money',
          13,
          { sum: true },
        ),
      ),
    ],
    rows: reading.categories.map((category) => [
      textCell(category.name),
      ...years.map((year) =>
        figureCell(
          amount(category.spend.get(year) ?? null),
          markOfRows(view, category.id, 'cat.spend', locale, (row) => row.year === year),
        ),
      ),
    ]),
  };
}

function sharesBlocks(reading: SupplierDossierReading, context: DossierContext): readonly Block[] {
  const { t } = context;
  const years = reading.years.filter((year) => (reading.byYear.get(year)?.suppliers.length ?? 0) > 0);
  if (years.length === 0) return [];
  return [
    heading(
      2,
      t(($) => $.report.supplier.shares),
    ),
    accountShareTable(reading, years, context),
    shareChart(reading, years, context),
    categoryShareTable(reading, years, context),
  ];
}

/** Suppliers in the order of the reading, and the unknown rest where there is one. */
function partiesOf(
  reading: SupplierDossierReading,
  { t }: DossierContext,
): readonly { key: string; name: string }[] {
  const hasOthers = [...reading.byYear.values()].some(({ suppliers }) =>
    suppliers.some(({ supplier }) => supplier === OTHERS),
  );
  const parties = reading.suppliers.map(({ key, name, isUs }) => ({
    key,
    name: isUs ? t(($) => $.report.supplier.us, { name }) : name,
  }));
  return hasOthers ? [...parties, { key: OTHERS, name: t(($) => $.report.supplier.others) }] : parties;
}

const shareOf = (reading: SupplierDossierReading, year: number, key: string): number | null =>
  reading.byYear.get(year)?.suppliers.find(({ supplier }) => supplier === key)?.share ?? null;

function accountShareTable(
  reading: SupplierDossierReading,
  years: readonly number[],
  context: DossierContext,
): ReportTable {
  const { t, view, locale } = context;
  const last = years.at(-1) ?? 0;
  const rows = partiesOf(reading, context).map(({ key, name }): Cell[] => [
    textCell(name),
    ...years.map((year) => {
      const share = shareOf(reading, year, key);
      return figureCell(
        share,
        share === null
          ? null
          : markOfRows(
              view,
              view.account.id,
              'shr.shares',
              locale,
              (row) => row.year === year && supplierKey(reading, row.supplier) === key,
            ),
      );
    }),
    textCell(trendText(shareTrend(shareOf(reading, last, key), shareOf(reading, last - 2, key)))),
  ]);
  const hhi = [
    textCell(t(($) => $.report.supplier.hhi)),
    ...years.map((year) => textCell(figureText(reading.byYear.get(year)?.hhi ?? null))),
    textCell(''),
  ];
  return {
    kind: 'table',
    caption: t(($) => $.report.supplier.accountShares),
    columns: [
      column(
        'supplier',
        t(($) => $.report.supplier.name),
        'text',
        28,
      ),
      ...years.map((year) => column(`y${year}`, String(year), 'percent', 16, { decimals: 2 })),
      column(
        'trend',
        t(($) => $.report.supplier.trend),
        'number',
        18,
      ),
    ],
    rows: [...rows, hhi],
  };
}

function supplierKey(reading: SupplierDossierReading, id: unknown): string | undefined {
  return reading.suppliers.find((supplier) => supplier.id === id)?.key;
}

function trendText(trend: number | null): string {
  if (trend === null) return '';
  return `${trend > 0 ? '+' : trend < 0 ? '−' : ''}${figureText(Math.abs(trend))}`;
}

function shareChart(
  reading: SupplierDossierReading,
  years: readonly number[],
  context: DossierContext,
): ReportChart {
  return {
    kind: 'chart',
    chart: 'stackedColumn',
    title: context.t(($) => $.report.supplier.chart),
    categories: years.map(String),
    series: partiesOf(reading, context).map(({ key, name }) => ({
      name,
      values: years.map((year) => shareOf(reading, year, key)),
    })),
    valueTitle: '%',
    max: 100,
  };
}

function categoryShareTable(
  reading: SupplierDossierReading,
  years: readonly number[],
  context: DossierContext,
): ReportTable {
  const { t, view, locale } = context;
  const year = years.at(-1) ?? 0;
  return {
    kind: 'table',
    caption: t(($) => $.report.supplier.byCategory, { year }),
    columns: [
      column(
        'category',
        t(($) => $.report.supplier.category),
        'text',
        28,
      ),
      ...reading.suppliers.map(({ name }, index) => column(`s${index}`, name, 'percent', 18)),
    ],
    rows: reading.categories.map((category) => [
      textCell(category.name),
      ...reading.suppliers.map(({ key, id }) => {
        const share = category.shares.get(key)?.get(year) ?? null;
        const isIt = (row: { readonly [column: string]: unknown }) =>
          row.year === year && row.supplier === id && row.category === category.id;
        return figureCell(
          share,
          share === null ? null : markOfRows(view, view.account.id, 'shr.shares', locale, isIt),
        );
      }),
    ]),
  };
}

/** Our aim in the last year that has targets. */
function targetTable(reading: SupplierDossierReading, context: DossierContext): readonly Block[] {
  const { t, amount, withMoneyUnit, view, locale } = context;
  const last = [...reading.targets].at(-1);
  if (last === undefined) return [];
  const [year, { categories, total }] = last;
  return [
    heading(
      2,
      t(($) => $.report.supplier.targets, { year }),
    ),
    paragraph(
      t(($) => $.report.supplier.targetLead, {
        share: figureText(total.share),
        revenue: context.amountText(total.revenue) ?? '',
        gain: context.amountText(total.incrementalRevenue) ?? '',
      }),
    ),
    {
      kind: 'table',
      totalLabel: t(($) => $.report.total),
      columns: [
        column(
          'category',
          t(($) => $.report.supplier.category),
          'text',
          24,
        ),
        column(
          'now',
          t(($) => $.report.supplier.shareNow),
          'percent',
          13,
        ),
        column(
          'target',
          t(($) => $.report.supplier.shareTarget),
          'percent',
          13,
        ),
        column(
          'cap',
          t(($) => $.report.supplier.cap),
          'percent',
          13,
        ),
        column('wallet', withMoneyUnit(t(($) => $.report.supplier.walletShort)), 'money', 17, { sum: true }),
        column('revenue', withMoneyUnit(t(($) => $.report.supplier.targetRevenue)), 'money', 17, {
          sum: true,
        }),
        column('gain', withMoneyUnit(t(($) => $.report.supplier.gain)), 'money', 17, { sum: true }),
      ],
      rows: reading.categories.map((category, index) => {
        const aim = categories[index] ?? null;
        const mark =
          aim === null
            ? null
            : markOfRows(view, category.id, 'cat.target_share', locale, (row) => row.year === year);
        return [
          textCell(category.name),
          figureCell(currentShare(category)),
          figureCell(aim?.target ?? null, mark),
          figureCell(category.cap ?? null),
          figureCell(amount(aim?.wallet ?? null)),
          figureCell(amount(aim?.revenue ?? null), mark),
          figureCell(amount(aim?.incrementalRevenue ?? null), mark),
        ];
      }),
    },
  ];
}
