import { readDossierQuality } from '../../domain/account/quality-reading.ts';
import { type CategoryReading, readSupplierDossier } from '../../domain/account/supplier-reading.ts';
import { sum } from '../../domain/scale.ts';
import { column, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { PortfolioAccount, PortfolioContext } from './context.ts';

/** Spend and supply, tidy: one row for each account, category, year and supplier (domain §3.3). */
export function walletSheet(context: PortfolioContext): ReportTable {
  const { t, withMoneyUnit } = context;
  return {
    kind: 'table',
    sheet: 'Wallet',
    columns: [
      column(
        'account',
        t(($) => $.report.portfolio.account),
        'text',
        1,
      ),
      column(
        'category',
        t(($) => $.report.portfolio.category),
        'text',
        1,
      ),
      column(
        'year',
        t(($) => $.report.portfolio.year),
        'year',
        1,
      ),
      column(
        'kind',
        t(($) => $.report.portfolio.kind),
        'text',
        1,
      ),
      column('spend', withMoneyUnit(t(($) => $.report.portfolio.spend)), 'money', 1, { decimals: 2 }),
      column(
        'supplier',
        t(($) => $.report.portfolio.supplier),
        'text',
        1,
      ),
      column(
        'share',
        t(($) => $.report.portfolio.supplierShare),
        'percent',
        1,
        { decimals: 2 },
      ),
      column('amount', withMoneyUnit(t(($) => $.report.portfolio.amount)), 'money', 1, { decimals: 2 }),
    ],
    rows: context.accounts.flatMap((account) => {
      const { categories, suppliers } = readSupplierDossier(account.view);
      return categories.flatMap((category) =>
        [...category.spend.keys()]
          .toSorted((a, b) => a - b)
          .flatMap((year) => yearRows(account, category, year, suppliers, context)),
      );
    }),
  };
}

function yearRows(
  { view, summary }: PortfolioAccount,
  category: CategoryReading,
  year: number,
  suppliers: readonly { readonly id: string; readonly key: string; readonly name: string }[],
  { t, locale, amount }: PortfolioContext,
): readonly Cell[][] {
  const spend = category.spend.get(year) ?? null;
  const kind = category.forecastYears.has(year)
    ? t(($) => $.report.portfolio.forecast)
    : t(($) => $.report.portfolio.actual);
  const spendMark = markOfRows(view, category.id, 'cat.spend', locale, (row) => row.year === year);
  const head = (): Cell[] => [
    textCell(summary.name),
    textCell(category.name),
    figureCell(year),
    textCell(kind),
    figureCell(amount(spend), spendMark),
  ];
  const supplied = suppliers.flatMap(({ id, key, name }) => {
    const share = category.shares.get(key)?.get(year);
    if (share === undefined) return [];
    const isIt = (row: { readonly [cell: string]: unknown }) =>
      row.year === year && row.supplier === id && row.category === category.id;
    const mark = markOfRows(view, view.account.id, 'shr.shares', locale, isIt);
    const part = spend === null ? null : amount((spend * share) / 100);
    return [[...head(), textCell(name), figureCell(share, mark), formulaCell(part, '[spend]*[share]/100')]];
  });
  return supplied.length > 0 ? supplied : [[...head(), textCell(''), figureCell(null), figureCell(null)]];
}

/** How far each dossier can be relied on (domain §4.2, §4.3). */
export function dataQualitySheet({ accounts, t }: PortfolioContext): ReportTable {
  const share = { decimals: 2 } as const;
  return {
    kind: 'table',
    sheet: 'DataQuality',
    columns: [
      column(
        'account',
        t(($) => $.report.portfolio.account),
        'text',
        1,
      ),
      column(
        'quality',
        t(($) => $.report.portfolio.quality),
        'number',
        1,
        share,
      ),
      column(
        'maturity',
        t(($) => $.report.portfolio.maturity),
        'integer',
        1,
      ),
      column(
        'completeness',
        t(($) => $.report.portfolio.completeness),
        'percent',
        1,
        share,
      ),
      column(
        'verified',
        t(($) => $.report.portfolio.verified),
        'percent',
        1,
        share,
      ),
      column(
        'stale',
        t(($) => $.report.portfolio.stale),
        'percent',
        1,
        share,
      ),
      column(
        'inferred',
        t(($) => $.report.portfolio.inferred),
        'integer',
        1,
      ),
      column(
        'disputed',
        t(($) => $.report.portfolio.disputed),
        'integer',
        1,
      ),
      column(
        'outdated',
        t(($) => $.report.portfolio.outdated),
        'integer',
        1,
      ),
    ],
    rows: accounts.map(({ view, summary }) => {
      const quality = readDossierQuality(view);
      const count = (key: 'inferred' | 'disputed' | 'stale') =>
        sum(quality.readings.map((reading) => reading[key]));
      return [
        textCell(summary.name),
        figureCell(quality.score),
        figureCell(quality.maturity),
        figureCell(quality.completeness),
        figureCell(quality.verifiedShare),
        figureCell(quality.staleShare),
        figureCell(count('inferred')),
        figureCell(count('disputed')),
        figureCell(count('stale')),
      ];
    }),
  };
}
