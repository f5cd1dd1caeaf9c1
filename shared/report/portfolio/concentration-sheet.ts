import { type Concentration, concentrationOf, VERDICTS } from '../../domain/concentration/concentration.ts';
import type { portfolioReport } from '../../i18n/zh-cn/portfolio-report.ts';
import { column, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell, ReportTable } from '../document.ts';
import type { Kept, PortfolioContext } from './context.ts';
import { field, table } from './fields.ts';

type Row = Concentration['accounts'][number];

const ALL = (key: string) => `[Concentration.${key}:all]`;
const largest = (count: number) =>
  `SUMPRODUCT(LARGE(${ALL('part')},{${Array.from({ length: count }, (_, index) => index + 1).join(',')}}))`;
const TOP = 5;

/** How far our sales depend on few customers, of what is kept of each account (domain §5.6). */
export function readConcentration(accounts: readonly Kept[], { version }: PortfolioContext): Concentration {
  return concentrationOf(
    accounts.flatMap(({ summary: { name, revenue, stickiness } }) =>
      revenue !== null && revenue > 0 ? [{ name, revenue, stickiness }] : [],
    ),
    version.model.concentration,
  );
}

/** The customers by their sales, with the measures below as live formulas (domain §5.6). */
export function concentrationSheet(result: Concentration, context: PortfolioContext): readonly ReportTable[] {
  return [accountsTable(result, context), measuresTable(result, context)];
}

function accountsTable({ accounts, total }: Concentration, context: PortfolioContext): ReportTable {
  const { amount } = context;
  const part = (row: Row) => (row.revenue / total) * 100;
  const fields = [
    field<Row>(context, 'rank', 'integer', ({ rank }) => figureCell(rank)),
    field<Row>(context, 'account', 'text', ({ name }) => textCell(name)),
    field<Row>(context, 'revenue', 'money', ({ revenue }) => figureCell(amount(revenue)), { sum: true }),
    // Unrounded like the live formulas, so that the stored sums are the ones Excel recalculates.
    field<Row>(context, 'part', 'percent', (row) => figureCell(part(row)), {
      sum: true,
      formula: '[revenue]/SUM([revenue:all])*100',
    }),
    field<Row>(context, 'cumulative', 'percent', ({ cumulative }) => figureCell(cumulative), {
      formula: 'SUM([part:toHere])',
    }),
    field<Row>(context, 'square', 'number', (row) => figureCell(part(row) ** 2), {
      sum: true,
      formula: '[part]^2',
    }),
    field<Row>(context, 'stickiness', 'number', ({ stickiness }) => figureCell(stickiness)),
    field<Row>(
      context,
      'atRisk',
      'money',
      ({ revenue, stickiness }) => figureCell(amount(revenue * (1 - (stickiness ?? 0) / 100))),
      { sum: true, formula: '[revenue]*(1-[stickiness]/100)' },
    ),
  ];
  const totalLabel = context.t(($) => $.report.total);
  return table('Concentration', fields, accounts, { totalLabel, frozen: 2 });
}

type Measure = readonly [
  name: Exclude<keyof typeof portfolioReport.measure, 'cr' | 'futureShare'>,
  value: Cell,
  reading?: string,
];

function measuresTable(result: Concentration, context: PortfolioContext): ReportTable {
  const { t, text, amount, withMoneyUnit } = context;
  const verdict = VERDICTS.find(({ key }) => key === result.verdict);
  const band = (key: Concentration['bands']['cr1']) =>
    key === null ? '' : t(($) => $.portfolioReport.band[key]);
  const top = Math.min(TOP, result.accounts.length);
  const ratio = (size: 1 | 3 | 5, value: number | null, reading = '') => {
    const live = result.accounts.length < size ? figureCell(value) : formulaCell(value, largest(size));
    return rowOf(
      t(($) => $.portfolioReport.measure.cr, { count: size }),
      live,
      reading,
    );
  };
  const revenue = `[Concentration.revenue@1-${top}]`;
  const stickiness = `[Concentration.stickiness@1-${top}]`;
  const measures: readonly Measure[] = [
    ['hhi', formulaCell(result.hhi, `SUM(${ALL('square')})`), band(result.bands.hhi)],
    ['effective', formulaCell(result.effectiveNumber, `10000/SUM(${ALL('square')})`)],
    ['k80', formulaCell(result.k80, `COUNTIF(${ALL('cumulative')},"<79.995")+1`)],
    [
      'k80Share',
      formulaCell(result.k80Percent, `(COUNTIF(${ALL('cumulative')},"<79.995")+1)/COUNT(${ALL('rank')})*100`),
    ],
    [
      'stickiness5',
      formulaCell(
        result.weightedStickiness5,
        `SUMPRODUCT(${revenue},${stickiness})/SUMIF(${stickiness},">=0",${revenue})`,
      ),
    ],
    [
      'atRisk5',
      formulaCell(
        result.total === 0 ? null : amount(result.revenueAtRiskTop5),
        `SUM([Concentration.atRisk@1-${top}])`,
      ),
    ],
    [
      'atRiskAll',
      formulaCell(result.total === 0 ? null : amount(result.revenueAtRisk), `SUM(${ALL('atRisk')})`),
    ],
    [
      'atRiskShare',
      formulaCell(result.revenueAtRiskPercent, `SUM(${ALL('atRisk')})/SUM(${ALL('revenue')})*100`),
    ],
    ['verdict', figureCell(null), verdict === undefined ? '' : text(verdict.label)],
  ];
  const money = new Set<Measure[0]>(['atRisk5', 'atRiskAll']);
  return {
    kind: 'table',
    sheet: 'Concentration',
    columns: [
      column('spacer', '', 'text', 1),
      ...(['measure', 'value', 'reading'] as const).map((name) => {
        const label = t(($) => $.portfolioReport.column[name]);
        return column(
          name,
          label,
          name === 'value' ? 'number' : 'text',
          1,
          name === 'value' ? { decimals: 2 } : {},
        );
      }),
    ],
    rows: [
      ratio(1, result.cr1, band(result.bands.cr1)),
      ratio(3, result.cr3),
      ratio(5, result.cr5, band(result.bands.cr5)),
      ...measures.map(([name, value, reading = '']) => {
        const label = t(($) => $.portfolioReport.measure[name]);
        return rowOf(money.has(name) ? withMoneyUnit(label) : label, value, reading);
      }),
    ],
  };
}

function rowOf(label: string, value: Cell, reading: string): Cell[] {
  return [textCell(''), textCell(label), value, textCell(reading)];
}
