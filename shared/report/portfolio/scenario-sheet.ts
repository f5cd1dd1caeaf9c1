import { simulate } from '../../domain/account/simulate.ts';
import type { RatingSummary } from '../../domain/account/summary.ts';
import type { Scenario } from '../../domain/model/scenario.ts';
import { round2 } from '../../domain/scale.ts';
import { formatBoolean } from '../../format/value.ts';
import { column, dateCell, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import type { Kept, PortfolioContext } from './context.ts';
import { field, table } from './fields.ts';

type Row = {
  readonly scenario: Scenario;
  readonly name: string;
  readonly now: RatingSummary;
  readonly then: RatingSummary;
};

/** Every account today against each saved what-if (domain §5.7); says so when none was saved. */
export function scenarioSheet(accounts: readonly Kept[], context: PortfolioContext): ReportTable {
  const { t, locale, scenarios } = context;
  if (scenarios.length === 0) return emptySheet(context);
  const tier = (text: string | null) => textCell(text ?? t(($) => $.portfolioReport.unrated));
  const change = ({ now, then }: Row) =>
    now.tierScore === null || then.tierScore === null ? null : round2(then.tierScore - now.tierScore);
  const fields = [
    field<Row>(context, 'scenario', 'text', ({ scenario }) => textCell(scenario.name)),
    field<Row>(context, 'saved', 'date', ({ scenario }) => dateCell(scenario.date)),
    field<Row>(context, 'account', 'text', ({ name }) => textCell(name)),
    field<Row>(context, 'tierToday', 'text', ({ now }) => tier(now.tier)),
    field<Row>(context, 'tierThen', 'text', ({ then }) => tier(then.tier)),
    field<Row>(context, 'moves', 'text', ({ now, then }) =>
      textCell(formatBoolean(now.tier !== then.tier, locale)),
    ),
    field<Row>(context, 'scoreToday', 'number', ({ now }) => figureCell(now.tierScore)),
    field<Row>(context, 'scoreThen', 'number', ({ then }) => figureCell(then.tierScore)),
    field<Row>(context, 'change', 'number', (row) => formulaCell(change(row), '[scoreThen]-[scoreToday]')),
    field<Row>(context, 'cv', 'number', ({ then }) => figureCell(then.cv)),
    field<Row>(context, 'fp', 'number', ({ then }) => figureCell(then.fp)),
    field<Row>(context, 'fit', 'number', ({ then }) => figureCell(then.fit)),
  ];
  const rows = scenarios.flatMap((scenario) => {
    const simulated = simulate(
      accounts.map(({ ratable }) => ratable),
      scenario.model,
      scenario.scores,
    );
    return accounts.flatMap(({ summary }, index): readonly Row[] => {
      const then = simulated[index];
      return then === undefined ? [] : [{ scenario, name: summary.name, now: summary, then }];
    });
  });
  return table('Scenario', fields, rows, { frozen: 3 });
}

function emptySheet({ t }: PortfolioContext): ReportTable {
  return {
    kind: 'table',
    sheet: 'Scenario',
    rowHeads: true,
    columns: [
      column(
        'scenario',
        t(($) => $.portfolioReport.column.scenario),
        'text',
        2,
      ),
    ],
    rows: [[textCell(t(($) => $.portfolioReport.noScenario))]],
  };
}
