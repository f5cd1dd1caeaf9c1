import { readEconomics } from '../../domain/account/economics-reading.ts';
import { percent, ratio } from '../../domain/scale.ts';
import { figureCell, formulaCell } from '../blocks.ts';
import type { Cell } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import { type Item, item, type Line, SUM, TWO } from './accounts-items.ts';
import type { PortfolioContext } from './context.ts';

const YEARS = 3;

/** Sales of the last years, shares, contribution and productivity of the latest (domain §5.3), divisions as formulas. */
export function economics(context: PortfolioContext): readonly Item[] {
  const { t, amount, withMoneyUnit } = context;
  const years = lastYears(context);
  /** The cell of the latest sales; null where that year is too old to have a column. */
  const revenueCell = ({ latest }: Line) =>
    latest !== undefined && years.includes(latest.year) ? `[revenue${latest.year}]` : null;
  const perHead = (of: 'revenue' | 'contribution') => (line: Line) =>
    computed(
      amount(ratio(line.latest?.[of] ?? null, line.latest?.fte ?? null)),
      of === 'contribution' ? '[contribution]/[fte]' : withCell(revenueCell(line), (cell) => `${cell}/[fte]`),
    );
  return [
    ...years.map((year) => revenueOf(year, context)),
    item(
      'share',
      t(($) => $.report.portfolio.shareOfOurs),
      'percent',
      ({ summary }) => figureCell(summary.share),
      TWO,
    ),
    item(
      'wallet',
      withMoneyUnit(t(($) => $.report.portfolio.wallet)),
      'money',
      ({ summary }) => figureCell(amount(summary.wallet)),
      SUM,
    ),
    item(
      'shareOfWallet',
      t(($) => $.report.portfolio.shareOfWallet),
      'percent',
      (line) =>
        computed(
          percent(line.summary.revenue, line.summary.wallet),
          withCell(revenueCell(line), (cell) => `${cell}/[wallet]*100`),
        ),
      TWO,
    ),
    item(
      'contribution',
      withMoneyUnit(t(($) => $.report.portfolio.contribution)),
      'money',
      ({ latest }) => figureCell(amount(latest?.contribution ?? null)),
      SUM,
    ),
    item(
      'margin',
      t(($) => $.report.portfolio.margin),
      'percent',
      (line) =>
        computed(
          percent(line.latest?.contribution ?? null, line.latest?.revenue ?? null),
          withCell(revenueCell(line), (cell) => `[contribution]/${cell}*100`),
        ),
      TWO,
    ),
    item(
      'fte',
      t(($) => $.report.portfolio.fte),
      'number',
      ({ latest }) => figureCell(latest?.fte ?? null),
      { decimals: 1, sum: true },
    ),
    item(
      'salesPerHead',
      withMoneyUnit(t(($) => $.report.portfolio.salesPerHead)),
      'money',
      perHead('revenue'),
      TWO,
    ),
    item(
      'profitPerHead',
      withMoneyUnit(t(($) => $.report.portfolio.profitPerHead)),
      'money',
      perHead('contribution'),
      TWO,
    ),
    item(
      'salesIndex',
      t(($) => $.report.portfolio.salesIndex),
      'number',
      ({ latest }) => figureCell(latest?.salesIndex ?? null),
      TWO,
    ),
    item(
      'profitIndex',
      t(($) => $.report.portfolio.profitIndex),
      'number',
      ({ latest }) => figureCell(latest?.profitIndex ?? null),
      TWO,
    ),
  ];
}

const withCell = (cell: string | null, formula: (cell: string) => string) =>
  cell === null ? null : formula(cell);

/** A live formula, or the bare figure where there is none. */
function computed(value: number | null, formula: string | null): Cell {
  return formula === null ? figureCell(value) : formulaCell(value, formula);
}

/** The last years with sales anywhere in the portfolio. */
function lastYears({ accounts }: PortfolioContext): readonly number[] {
  const years = new Set(accounts.flatMap(({ view }) => readEconomics(view).map(({ year }) => year)));
  return [...years].toSorted((a, b) => a - b).slice(-YEARS);
}

function revenueOf(year: number, { t, amount, locale, withMoneyUnit }: PortfolioContext): Item {
  const label = withMoneyUnit(t(($) => $.report.portfolio.revenueOf, { year }));
  return item(
    `revenue${year}`,
    label,
    'money',
    ({ view, economics: years }) => {
      const value = amount(years.find((candidate) => candidate.year === year)?.revenue ?? null);
      if (value === null) return figureCell(null);
      return figureCell(
        value,
        markOfRows(view, view.account.id, 'trx.year_sales', locale, (row) => row.year === year),
      );
    },
    SUM,
  );
}
