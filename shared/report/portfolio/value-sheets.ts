import { type CategoryReading, readSupplierDossier } from '../../domain/account/supplier-reading.ts';
import { readValue, type ValueYear } from '../../domain/account/value-reading.ts';
import { figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { Line, PortfolioContext } from './context.ts';
import { field, plan, type SheetPlan } from './fields.ts';
import type { RowCounter } from './row-counter.ts';

type YearRow = Line & { readonly year: ValueYear; readonly isFirst: boolean };

/** Future account value, three years an account, every product live (domain §5.5). */
export function favSheet(context: PortfolioContext, counter: RowCounter): SheetPlan {
  const { amount } = context;
  /** The account's years in one sum, on the row of its first. */
  const totalCell = ({ view, isFirst }: YearRow): Cell => {
    const { years, value } = readValue(view);
    if (!isFirst || value === null) return figureCell(null);
    const [from, to] = counter.next('FAV', years.length);
    return formulaCell(amount(value), `SUM([presentValue@${from}-${to}])`);
  };
  /** A live product where all of its parts are known. */
  const live = (value: number | null, formula: string) => formulaCell(amount(value), formula);
  const fields = [
    field<YearRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<YearRow>(context, 'year', 'year', ({ year }) => figureCell(year.year)),
    field<YearRow>(context, 'ahead', 'integer', ({ year }) => figureCell(year.ahead)),
    field<YearRow>(context, 'wallet', 'money', ({ year }) => figureCell(amount(year.wallet))),
    field<YearRow>(context, 'targetShare', 'percent', ({ year }) => figureCell(year.targetShare)),
    field<YearRow>(context, 'planMargin', 'percent', ({ year }) => figureCell(year.margin)),
    field<YearRow>(context, 'planSales', 'money', ({ year }) =>
      live(year.sales, '[wallet]*[targetShare]/100'),
    ),
    field<YearRow>(context, 'planContribution', 'money', ({ year }) =>
      live(year.contribution, '[wallet]*[targetShare]/100*[planMargin]/100'),
    ),
    field<YearRow>(context, 'stickiness', 'number', ({ view }) => figureCell(readValue(view).stickiness)),
    field<YearRow>(context, 'retention', 'number', ({ view }) => figureCell(readValue(view).retention)),
    field<YearRow>(context, 'discount', 'percent', ({ view }) => figureCell(readValue(view).discountRate)),
    field<YearRow>(context, 'presentValue', 'money', ({ year }) =>
      live(
        year.presentValue,
        '[wallet]*[targetShare]/100*[planMargin]/100*([retention]/(1+[discount]/100))^[ahead]',
      ),
    ),
    field<YearRow>(context, 'fav', 'money', totalCell, { sum: true }),
  ];
  const items = (line: Line) =>
    readValue(line.view).years.map((year, index) => ({ ...line, year, isFirst: index === 0 }));
  return plan('FAV', fields, items, { totalLabel: context.t(($) => $.report.total) });
}

type SupplyRow = Line & {
  readonly category: CategoryReading;
  readonly year: number;
  readonly supplier: { readonly id: string; readonly key: string; readonly name: string } | null;
};

/** What each customer buys of whom: category, year, supplier (domain §3.3). */
export function walletSheet(context: PortfolioContext): SheetPlan {
  const { t, locale, amount } = context;
  const [forecast, actual] = [t(($) => $.portfolioReport.forecast), t(($) => $.portfolioReport.actual)];
  const spendOf = ({ category, year }: SupplyRow) => category.spend.get(year) ?? null;
  const shareOf = ({ category, year, supplier }: SupplyRow) =>
    supplier === null ? null : (category.shares.get(supplier.key)?.get(year) ?? null);
  const fields = [
    field<SupplyRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<SupplyRow>(context, 'category', 'text', ({ category }) => textCell(category.name)),
    field<SupplyRow>(context, 'year', 'year', ({ year }) => figureCell(year)),
    field<SupplyRow>(context, 'basis', 'text', ({ category, year }) =>
      textCell(category.forecastYears.has(year) ? forecast : actual),
    ),
    field<SupplyRow>(context, 'spend', 'money', (row) => {
      const { view, category, year } = row;
      const mark = markOfRows(view, category.id, 'cat.spend', locale, (one) => one.year === year);
      return figureCell(amount(spendOf(row)), mark);
    }),
    field<SupplyRow>(context, 'supplier', 'text', ({ supplier }) => textCell(supplier?.name ?? '')),
    field<SupplyRow>(context, 'supplierShare', 'percent', (row) => {
      const { view, category, year, supplier } = row;
      const mark = markOfRows(
        view,
        view.account.id,
        'shr.shares',
        locale,
        (one) => one.year === year && one.supplier === supplier?.id && one.category === category.id,
      );
      return figureCell(shareOf(row), mark);
    }),
    field<SupplyRow>(context, 'amount', 'money', (row) => {
      const [spend, share] = [spendOf(row), shareOf(row)];
      return spend === null || share === null
        ? figureCell(null)
        : formulaCell(amount((spend * share) / 100), '[spend]*[supplierShare]/100');
    }),
  ];
  return plan('Wallet', fields, supplyRows);
}

function supplyRows(line: Line): readonly SupplyRow[] {
  const { categories, suppliers } = readSupplierDossier(line.view);
  return categories.flatMap((category) =>
    [...category.spend.keys()]
      .sort((a, b) => a - b)
      .flatMap((year): readonly SupplyRow[] => {
        const known = suppliers.filter(({ key }) => category.shares.get(key)?.get(year) !== undefined);
        if (known.length === 0) return [{ ...line, category, year, supplier: null }];
        return known.map((supplier) => ({ ...line, category, year, supplier }));
      }),
  );
}
