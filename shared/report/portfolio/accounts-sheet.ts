import { readEconomics } from '../../domain/account/economics-reading.ts';
import { readRelationship } from '../../domain/account/relationship-reading.ts';
import { readTier } from '../../domain/account/tier-reading.ts';
import { DISPOSITIONS, dispositionOf } from '../../domain/tier/matrix.ts';
import { formatBoolean } from '../../format/value.ts';
import { dateCell, figureCell, textCell } from '../blocks.ts';
import type { ReportTable } from '../document.ts';
import { economics } from './accounts-economics.ts';
import { type Item, item, type Line, TWO } from './accounts-items.ts';
import type { PortfolioContext } from './context.ts';

/** One row an account: identity, tier, economics, relationship, quality, next step (domain §10.4). */
export function accountsSheet(context: PortfolioContext): ReportTable {
  const items = [...identity(context), ...economics(context), ...standing(context)];
  return {
    kind: 'table',
    sheet: 'Accounts',
    totalLabel: context.t(($) => $.report.total),
    columns: items.map((one) => one.column),
    rows: context.accounts.map((account) => {
      const years = readEconomics(account.view);
      const { metrics } = readRelationship(account.view);
      const line: Line = { ...account, economics: years, latest: years.at(-1), metrics };
      return items.map(({ cell }) => cell(line));
    }),
  };
}

function identity({ t, locale, text }: PortfolioContext): readonly Item[] {
  const disposition = ({ summary, economics: years }: Line) => {
    const contributions = years.flatMap(({ contribution }) => contribution ?? []);
    return DISPOSITIONS.find(({ key }) => key === dispositionOf(summary.cv, summary.fp, contributions));
  };
  return [
    item(
      'code',
      t(($) => $.report.portfolio.code),
      'text',
      ({ summary }) => textCell(summary.code),
    ),
    item(
      'name',
      t(($) => $.report.portfolio.account),
      'text',
      ({ summary }) => textCell(summary.name),
    ),
    item(
      'industry',
      t(($) => $.report.portfolio.industry),
      'text',
      ({ summary }) => textCell(summary.industry),
    ),
    item(
      'manager',
      t(($) => $.report.portfolio.manager),
      'text',
      ({ summary }) => textCell(summary.manager),
    ),
    item(
      'tier',
      t(($) => $.report.portfolio.tier),
      'text',
      ({ summary }) => textCell(summary.tier ?? t(($) => $.tier.unrated)),
    ),
    item(
      'score',
      t(($) => $.report.portfolio.score),
      'number',
      ({ summary }) => figureCell(summary.tierScore),
      TWO,
    ),
    item(
      'borderline',
      t(($) => $.report.portfolio.borderline),
      'text',
      ({ summary }) => textCell(summary.tierScore === null ? '' : formatBoolean(summary.borderline, locale)),
    ),
    item(
      'cv',
      t(($) => $.report.portfolio.cv),
      'number',
      ({ summary }) => figureCell(summary.cv),
      TWO,
    ),
    item(
      'fp',
      t(($) => $.report.portfolio.fp),
      'number',
      ({ summary }) => figureCell(summary.fp),
      TWO,
    ),
    item(
      'fit',
      t(($) => $.report.portfolio.fit),
      'number',
      ({ view }) => figureCell(readTier(view).now.fit),
      TWO,
    ),
    item(
      'disposition',
      t(($) => $.report.portfolio.disposition),
      'text',
      (line) => {
        const found = disposition(line);
        return textCell(found === undefined ? '' : text(found.label));
      },
    ),
  ];
}

function standing({ t }: PortfolioContext): readonly Item[] {
  return [
    item(
      'stickiness',
      t(($) => $.report.portfolio.stickiness),
      'number',
      ({ summary }) => figureCell(summary.stickiness),
      TWO,
    ),
    item(
      'relationship',
      t(($) => $.report.portfolio.relationship),
      'number',
      ({ metrics }) => figureCell(metrics.relationshipScore),
      TWO,
    ),
    item(
      'health',
      t(($) => $.report.portfolio.health),
      'number',
      ({ metrics }) => figureCell(metrics.health),
      TWO,
    ),
    item(
      'quality',
      t(($) => $.report.portfolio.quality),
      'number',
      ({ summary }) => figureCell(summary.quality),
      TWO,
    ),
    item(
      'completeness',
      t(($) => $.report.portfolio.completeness),
      'percent',
      ({ summary }) => figureCell(summary.completeness),
      TWO,
    ),
    item(
      'next',
      t(($) => $.report.portfolio.next),
      'text',
      ({ summary }) => textCell(summary.nextAction?.text ?? ''),
    ),
    item(
      'due',
      t(($) => $.report.portfolio.due),
      'date',
      ({ summary }) => dateCell(summary.nextAction?.due ?? null),
    ),
  ];
}
