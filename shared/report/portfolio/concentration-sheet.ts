import { type Concentration, concentrationOf, VERDICTS } from '../../domain/concentration/concentration.ts';
import { sum } from '../../domain/scale.ts';
import { column, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell, ReportTable } from '../document.ts';
import type { PortfolioContext } from './context.ts';

const ALL = (key: string) => `[Concentration.${key}:all]`;
const largest = (count: number) =>
  `SUMPRODUCT(LARGE(${ALL('share')},{${Array.from({ length: count }, (_, index) => index + 1).join(',')}}))`;

/** How far sales depend on few customers, with the measures below as live formulas (domain §5.6). */
export function concentrationSheet(context: PortfolioContext): readonly ReportTable[] {
  const earning = context.accounts.filter(({ summary }) => (summary.revenue ?? 0) > 0);
  const result = concentrationOf(
    earning.map(({ summary }) => ({
      name: summary.name,
      revenue: summary.revenue ?? 0,
      stickiness: summary.stickiness,
    })),
  );
  return [accountsTable(result, context), measuresTable(result, context)];
}

function accountsTable(
  { accounts }: Concentration,
  { t, amount, withMoneyUnit }: PortfolioContext,
): ReportTable {
  const revenue = sum(accounts.map((account) => account.revenue));
  return {
    kind: 'table',
    sheet: 'Concentration',
    totalLabel: t(($) => $.report.total),
    columns: [
      column(
        'rank',
        t(($) => $.report.portfolio.rank),
        'integer',
        1,
      ),
      column(
        'account',
        t(($) => $.report.portfolio.account),
        'text',
        1,
      ),
      column('revenue', withMoneyUnit(t(($) => $.report.portfolio.revenue)), 'money', 1, {
        decimals: 2,
        sum: true,
      }),
      column(
        'share',
        t(($) => $.report.portfolio.share),
        'percent',
        1,
        { decimals: 2, sum: true, formula: '[revenue]/SUM([revenue:all])*100' },
      ),
      column(
        'cumulative',
        t(($) => $.report.portfolio.cumulative),
        'percent',
        1,
        { decimals: 2, formula: 'SUM([share:toHere])' },
      ),
      column(
        'square',
        t(($) => $.report.portfolio.square),
        'number',
        1,
        { decimals: 2, sum: true, formula: '[share]^2' },
      ),
      column(
        'stickiness',
        t(($) => $.report.portfolio.stickiness),
        'number',
        1,
        { decimals: 2 },
      ),
      column('atRisk', withMoneyUnit(t(($) => $.report.portfolio.atRisk)), 'money', 1, {
        decimals: 2,
        sum: true,
        formula: '[revenue]*(1-[stickiness]/100)',
      }),
    ],
    rows: accounts.map((row) => [
      figureCell(row.rank),
      textCell(row.name),
      figureCell(amount(row.revenue)),
      figureCell(row.share),
      figureCell(row.cumulative),
      // Unrounded like the live formula, so that the stored sum is the one Excel recalculates.
      figureCell(((row.revenue / revenue) * 100) ** 2),
      figureCell(row.stickiness),
      figureCell(amount(row.revenueAtRisk)),
    ]),
  };
}

function measuresTable(
  result: Concentration,
  { t, text, amount, withMoneyUnit }: PortfolioContext,
): ReportTable {
  const verdict = VERDICTS.find(({ key }) => key === result.verdict);
  const band = (key: Concentration['bands']['cr1']) =>
    textCell(key === null ? '' : t(($) => $.report.portfolio.band[key]));
  const count = result.accounts.length;
  const cr = (size: 1 | 3 | 5, value: number | null): Cell =>
    count < size ? figureCell(value) : formulaCell(value, largest(size));
  const none = textCell('');
  const rows: readonly (readonly [string, Cell, Cell])[] = [
    [t(($) => $.report.portfolio.cr, { count: 1 }), cr(1, result.cr1), band(result.bands.cr1)],
    [t(($) => $.report.portfolio.cr, { count: 3 }), cr(3, result.cr3), none],
    [t(($) => $.report.portfolio.cr, { count: 5 }), cr(5, result.cr5), band(result.bands.cr5)],
    [
      t(($) => $.report.portfolio.hhi),
      formulaCell(result.hhi, `SUM(${ALL('square')})`),
      band(result.bands.hhi),
    ],
    [
      t(($) => $.report.portfolio.effective),
      formulaCell(result.effectiveNumber, `10000/SUM(${ALL('square')})`),
      none,
    ],
    [
      t(($) => $.report.portfolio.k80),
      formulaCell(result.k80, `COUNTIF(${ALL('cumulative')},"<79.995")+1`),
      none,
    ],
    [t(($) => $.report.portfolio.k80Share), figureCell(result.k80Percent), none],
    [t(($) => $.report.portfolio.stickiness5), figureCell(result.weightedStickiness5), none],
    [
      withMoneyUnit(t(($) => $.report.portfolio.atRiskAll)),
      formulaCell(amount(result.revenueAtRisk), `SUM(${ALL('atRisk')})`),
      none,
    ],
    [t(($) => $.report.portfolio.verdict), none, textCell(verdict === undefined ? '' : text(verdict.label))],
  ];
  return {
    kind: 'table',
    sheet: 'Concentration',
    columns: [
      column('spacer', '', 'text', 1),
      column(
        'measure',
        t(($) => $.report.portfolio.measure),
        'text',
        1,
      ),
      column(
        'value',
        t(($) => $.report.portfolio.value),
        'number',
        1,
        { decimals: 2 },
      ),
      column(
        'reading',
        t(($) => $.report.portfolio.reading),
        'text',
        1,
      ),
    ],
    rows: rows.map(([measure, value, reading]) => [none, textCell(measure), value, reading]),
  };
}
