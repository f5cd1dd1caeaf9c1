import { type EconomicsYear, readEconomics } from '../../domain/account/economics-reading.ts';
import { readRelationship } from '../../domain/account/relationship-reading.ts';
import { readTier } from '../../domain/account/tier-reading.ts';
import { dispositionOf, DISPOSITIONS } from '../../domain/tier/matrix.ts';
import { percent, ratio } from '../../domain/scale.ts';
import { formatBoolean } from '../../format/value.ts';
import { column, dateCell, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell, ReportColumn, ReportTable } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import type { PortfolioAccount, PortfolioContext } from './context.ts';

/** One row an account: identity, tier, economics, relationship, quality, next step (domain §10.4). */
export function accountsSheet(context: PortfolioContext): ReportTable {
  const years = lastYears(context);
  return {
    kind: 'table',
    sheet: 'Accounts',
    totalLabel: context.t(($) => $.report.total),
    columns: [...identityColumns(context), ...economicsColumns(years, context), ...standingColumns(context)],
    rows: context.accounts.map((account) => {
      const economics = readEconomics(account.view);
      return [
        ...identityCells(account, economics, context),
        ...economicsCells(account, economics, years, context),
        ...standingCells(account),
      ];
    }),
  };
}

/** The last three years with sales anywhere in the portfolio. */
function lastYears({ accounts }: PortfolioContext): readonly number[] {
  const years = new Set(accounts.flatMap(({ view }) => readEconomics(view).map(({ year }) => year)));
  return [...years].toSorted((a, b) => a - b).slice(-3);
}

function identityColumns({ t }: PortfolioContext): readonly ReportColumn[] {
  const score = { decimals: 2 } as const;
  return [
    column(
      'code',
      t(($) => $.report.portfolio.code),
      'text',
      1,
    ),
    column(
      'name',
      t(($) => $.report.portfolio.account),
      'text',
      1,
    ),
    column(
      'industry',
      t(($) => $.report.portfolio.industry),
      'text',
      1,
    ),
    column(
      'manager',
      t(($) => $.report.portfolio.manager),
      'text',
      1,
    ),
    column(
      'tier',
      t(($) => $.report.portfolio.tier),
      'text',
      1,
    ),
    column(
      'score',
      t(($) => $.report.portfolio.score),
      'number',
      1,
      score,
    ),
    column(
      'borderline',
      t(($) => $.report.portfolio.borderline),
      'text',
      1,
    ),
    column(
      'cv',
      t(($) => $.report.portfolio.cv),
      'number',
      1,
      score,
    ),
    column(
      'fp',
      t(($) => $.report.portfolio.fp),
      'number',
      1,
      score,
    ),
    column(
      'fit',
      t(($) => $.report.portfolio.fit),
      'number',
      1,
      score,
    ),
    column(
      'disposition',
      t(($) => $.report.portfolio.disposition),
      'text',
      1,
    ),
  ];
}

function identityCells(
  { view, summary }: PortfolioAccount,
  economics: readonly EconomicsYear[],
  context: PortfolioContext,
): readonly Cell[] {
  const contributions = economics.flatMap(({ contribution }) => contribution ?? []);
  const disposition = DISPOSITIONS.find(
    ({ key }) => key === dispositionOf(summary.cv, summary.fp, contributions),
  );
  return [
    textCell(summary.code),
    textCell(summary.name),
    textCell(summary.industry),
    textCell(summary.manager),
    textCell(summary.tier ?? context.t(($) => $.tier.unrated)),
    figureCell(summary.tierScore),
    textCell(summary.tier === null ? '' : formatBoolean(summary.borderline, context.locale)),
    figureCell(summary.cv),
    figureCell(summary.fp),
    figureCell(readTier(view).now.fit),
    textCell(disposition === undefined ? '' : context.text(disposition.label)),
  ];
}

function economicsColumns(
  years: readonly number[],
  { t, withMoneyUnit }: PortfolioContext,
): readonly ReportColumn[] {
  const money = (key: string, label: string, sum = false) =>
    column(key, withMoneyUnit(label), 'money', 1, { decimals: 2, sum });
  return [
    ...years.map((year) =>
      money(
        `revenue${year}`,
        t(($) => $.report.portfolio.revenueOf, { year }),
        true,
      ),
    ),
    column(
      'share',
      t(($) => $.report.portfolio.shareOfOurs),
      'percent',
      1,
      { decimals: 2 },
    ),
    money(
      'wallet',
      t(($) => $.report.portfolio.wallet),
      true,
    ),
    column(
      'shareOfWallet',
      t(($) => $.report.portfolio.shareOfWallet),
      'percent',
      1,
      { decimals: 2 },
    ),
    money(
      'contribution',
      t(($) => $.report.portfolio.contribution),
      true,
    ),
    column(
      'margin',
      t(($) => $.report.portfolio.margin),
      'percent',
      1,
      { decimals: 2 },
    ),
    column(
      'fte',
      t(($) => $.report.portfolio.fte),
      'number',
      1,
      { decimals: 1, sum: true },
    ),
    money(
      'salesPerHead',
      t(($) => $.report.portfolio.salesPerHead),
    ),
    money(
      'profitPerHead',
      t(($) => $.report.portfolio.profitPerHead),
    ),
    column(
      'salesIndex',
      t(($) => $.report.portfolio.salesIndex),
      'number',
      1,
      { decimals: 2 },
    ),
    column(
      'profitIndex',
      t(($) => $.report.portfolio.profitIndex),
      'number',
      1,
      { decimals: 2 },
    ),
  ];
}

function economicsCells(
  { view, summary }: PortfolioAccount,
  economics: readonly EconomicsYear[],
  years: readonly number[],
  { amount, locale }: PortfolioContext,
): readonly Cell[] {
  const latest = economics.at(-1);
  const revenue = `[revenue${latest?.year ?? ''}]`;
  return [
    ...years.map((year) => {
      const value = amount(economics.find((candidate) => candidate.year === year)?.revenue ?? null);
      return figureCell(
        value,
        value === null
          ? null
          : markOfRows(view, view.account.id, 'trx.year_sales', locale, (row) => row['year'] === year),
      );
    }),
    figureCell(summary.share),
    figureCell(amount(summary.wallet)),
    formulaCell(percent(summary.revenue, summary.wallet), `${revenue}/[wallet]*100`),
    figureCell(amount(latest?.contribution ?? null)),
    formulaCell(
      percent(latest?.contribution ?? null, latest?.revenue ?? null),
      `[contribution]/${revenue}*100`,
    ),
    figureCell(latest?.fte ?? null),
    formulaCell(amount(ratio(latest?.revenue ?? null, latest?.fte ?? null)), `${revenue}/[fte]`),
    formulaCell(amount(ratio(latest?.contribution ?? null, latest?.fte ?? null)), '[contribution]/[fte]'),
    figureCell(latest?.salesIndex ?? null),
    figureCell(latest?.profitIndex ?? null),
  ];
}

function standingColumns({ t }: PortfolioContext): readonly ReportColumn[] {
  const score = { decimals: 2 } as const;
  return [
    column(
      'stickiness',
      t(($) => $.report.portfolio.stickiness),
      'number',
      1,
      score,
    ),
    column(
      'relationship',
      t(($) => $.report.portfolio.relationship),
      'number',
      1,
      score,
    ),
    column(
      'health',
      t(($) => $.report.portfolio.health),
      'number',
      1,
      score,
    ),
    column(
      'quality',
      t(($) => $.report.portfolio.quality),
      'number',
      1,
      score,
    ),
    column(
      'completeness',
      t(($) => $.report.portfolio.completeness),
      'percent',
      1,
      score,
    ),
    column(
      'next',
      t(($) => $.report.portfolio.next),
      'text',
      1,
    ),
    column(
      'due',
      t(($) => $.report.portfolio.due),
      'date',
      1,
    ),
  ];
}

function standingCells({ view, summary }: PortfolioAccount): readonly Cell[] {
  const { metrics } = readRelationship(view);
  return [
    figureCell(summary.stickiness),
    figureCell(metrics.relationshipScore),
    figureCell(metrics.health),
    figureCell(summary.quality),
    figureCell(summary.completeness),
    textCell(summary.nextAction?.text ?? ''),
    dateCell(summary.nextAction?.due ?? null),
  ];
}
