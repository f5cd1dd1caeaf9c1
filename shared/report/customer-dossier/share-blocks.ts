import type { CategoryReading, SupplierDossierReading } from '../../domain/account/supplier-reading.ts';
import { rounded } from '../../domain/scale.ts';
import { categoryShares, shareTrends } from '../../domain/supplier/position.ts';
import { OTHERS, SUPPLY_BANDS, shareTrend, supplyConcentration } from '../../domain/supplier/shares.ts';
import { shareTrendChart } from '../../figure/chart/share-trend.ts';
import { column, figureCell, figureText, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, Cell, ReportPicture, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import { pictureBlock } from '../picture.ts';
import type { DossierContext } from './context.ts';

/** Shares of all suppliers: of the whole wallet, as a picture, and by category and year (domain §3.3). */
export function sharesBlocks(reading: SupplierDossierReading, context: DossierContext): readonly Block[] {
  const { t } = context;
  const years = reading.years.filter((year) => (reading.byYear.get(year)?.suppliers.length ?? 0) > 0);
  if (years.length === 0) return [];
  const planned = reading.forecastYears.filter((year) =>
    reading.categories.some((category) => categoryShares(category, year).rows.length > 0),
  );
  const matrixYears = [...years, ...planned];
  return [
    heading(
      2,
      t(($) => $.report.supplier.shares),
    ),
    accountShareTable(reading, years, context),
    shareChart(reading, years, context),
    ...hhiReading(reading, years, context),
    shareMatrixTable(reading, matrixYears, context),
    ...overNotes(reading, matrixYears, context),
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
): ReportPicture {
  const title = context.t(($) => $.report.supplier.chart);
  const series = partiesOf(reading, context).map(({ key, name }) => ({
    key,
    name,
    isOthers: key === OTHERS,
    values: years.map((year) => rounded(shareOf(reading, year, key))),
  }));
  const shown = series.filter(({ values }) => values.some((value) => value !== null && value > 0));
  return pictureBlock(shareTrendChart(years.map(String), shown), {
    alt: title,
    caption: title,
    width: 600,
    height: 300,
  });
}

/** Who has how much of each category, year by year, with the unknown rest and the trend. */
function shareMatrixTable(
  reading: SupplierDossierReading,
  years: readonly number[],
  context: DossierContext,
): ReportTable {
  const { t, view, locale } = context;
  const cellOf = (category: CategoryReading, key: string, id: string, year: number): Cell => {
    const row = categoryShares(category, year).rows.find(({ supplier }) => supplier === key);
    if (row === undefined) return figureCell(null);
    const isIt = (stored: { readonly [column: string]: unknown }) =>
      stored.year === year && stored.supplier === id && stored.category === category.id;
    const mark = key === OTHERS ? null : markOfRows(view, view.account.id, 'shr.shares', locale, isIt);
    return figureCell(row.share, mark);
  };
  const linesOf = (category: CategoryReading) => {
    const hasOthers = years.some((year) => categoryShares(category, year).remainder > 0);
    const others = { key: OTHERS, id: OTHERS, name: t(($) => $.report.supplier.others) };
    return hasOthers ? [...reading.suppliers, others] : reading.suppliers;
  };
  return {
    kind: 'table',
    caption: t(($) => $.supplier.shares),
    columns: [
      column(
        'category',
        t(($) => $.report.supplier.category),
        'text',
        20,
      ),
      column(
        'supplier',
        t(($) => $.report.supplier.name),
        'text',
        22,
      ),
      ...years.map((year) => column(`y${year}`, yearName(reading, year, context), 'percent', 14)),
      column(
        'trend',
        t(($) => $.report.supplier.trend),
        'number',
        16,
      ),
    ],
    rows: reading.categories.flatMap((category) => {
      const trends = shareTrends(category);
      return linesOf(category).map(({ key, id, name }, index): Cell[] => [
        textCell(index === 0 ? category.name : ''),
        textCell(name),
        ...years.map((year) => cellOf(category, key, id, year)),
        textCell(trendText(trends.get(key) ?? null)),
      ]);
    }),
  };
}

/** Sums beyond 100.50, which somebody must mend before the shares mean anything (domain §3.3). */
function overNotes(
  reading: SupplierDossierReading,
  years: readonly number[],
  { t }: DossierContext,
): readonly Block[] {
  return reading.categories.flatMap((category) =>
    years.flatMap((year) => {
      const { isOver, total } = categoryShares(category, year);
      const sum = t(($) => $.supplier.over, { total: figureText(total) });
      return isOver ? [paragraph(`${category.name} ${year}: ${sum}`, 'note')] : [];
    }),
  );
}

function yearName(reading: SupplierDossierReading, year: number, { t }: DossierContext): string {
  return reading.forecastYears.includes(year) ? t(($) => $.report.supplier.forecast, { year }) : String(year);
}

function hhiReading(
  reading: SupplierDossierReading,
  years: readonly number[],
  { t, text }: DossierContext,
): readonly Block[] {
  const hhi = reading.byYear.get(years.at(-1) ?? 0)?.hhi ?? null;
  if (hhi === null) return [];
  const { band, effective } = supplyConcentration(hhi);
  const name = SUPPLY_BANDS.find(({ key }) => key === band)?.label;
  return [
    paragraph(
      t(($) => $.supplier.chart.hhi, {
        hhi: figureText(hhi),
        band: name === undefined ? '' : text(name),
        effective: figureText(effective),
      }),
    ),
  ];
}
