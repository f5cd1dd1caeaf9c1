import { readEconomics } from '../../domain/account/economics-reading.ts';
import { readStickiness } from '../../domain/account/stickiness-reading.ts';
import { ratio } from '../../domain/scale.ts';
import { DISPOSITIONS, type Disposition, dispositionOf } from '../../domain/tier/matrix.ts';
import { formatBoolean } from '../../format/value.ts';
import { dateCell, figureCell, formulaCell, textCell } from '../blocks.ts';
import type { Cell } from '../document.ts';
import { markOfRows } from '../evidence-mark.ts';
import { sponsorOf } from './account-people.ts';
import type { Line, PortfolioContext } from './context.ts';
import { type Field, field, plan, type SheetPlan } from './fields.ts';
import type { RowCounter } from './row-counter.ts';

/** One row an account: identity, tier, economics, standing, next step (domain §10.4). */
export function accountsSheet(context: PortfolioContext, counter: RowCounter): SheetPlan {
  const fields = [
    ...identity(context),
    ...rating(context, counter),
    ...economics(context),
    ...standing(context),
  ];
  return plan('Accounts', fields, (line) => [line], {
    totalLabel: context.t(($) => $.report.total),
    frozen: 2,
  });
}

function identity(context: PortfolioContext): readonly Field<Line>[] {
  return [
    field(context, 'code', 'text', ({ summary }) => textCell(summary.code)),
    field(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field(context, 'industry', 'text', ({ summary }) => textCell(summary.industry)),
    field(context, 'manager', 'text', ({ summary }) => textCell(summary.manager)),
    field(context, 'sponsor', 'text', ({ view }) => textCell(sponsorOf(view))),
  ];
}

function rating(context: PortfolioContext, counter: RowCounter): readonly Field<Line>[] {
  const { t, text, locale } = context;
  const unrated = t(($) => $.portfolioReport.unrated);
  const named = (key: Disposition | null) => {
    const found = DISPOSITIONS.find((one) => one.key === key);
    return textCell(found === undefined ? null : text(found.label));
  };
  const tierText = (tier: string | null) => textCell(tier === null || tier === 'unrated' ? unrated : tier);
  return [
    field(context, 'computed', 'text', ({ summary }) => tierText(summary.computedTier)),
    field(context, 'tier', 'text', ({ summary }) => tierText(summary.tier)),
    field(context, 'override', 'text', ({ summary }) => textCell(formatBoolean(summary.isOverride, locale))),
    field(context, 'score', 'number', (line) => scoreCell(line, counter)),
    field(context, 'borderline', 'text', ({ summary }) =>
      textCell(summary.tierScore === null ? '' : formatBoolean(summary.borderline, locale)),
    ),
    field(context, 'cv', 'number', ({ summary }) => figureCell(summary.cv)),
    field(context, 'fp', 'number', ({ summary }) => figureCell(summary.fp)),
    field(context, 'fit', 'number', ({ summary }) => figureCell(summary.fit)),
    field(context, 'suggested', 'text', ({ summary, view }) =>
      named(
        dispositionOf(summary.cv, summary.fp, summary.contributions, view.models.current.model.tier.matrix),
      ),
    ),
    field(context, 'disposition', 'text', ({ summary }) => named(summary.disposition)),
    field(context, 'dispositionOwner', 'text', ({ summary }) => textCell(summary.dispositionOwner)),
    field(context, 'dispositionReview', 'date', ({ summary }) => dateCell(summary.dispositionReview)),
  ];
}

/** The weighted score of the account's rows in TierDetail; a bare figure where it is that of an earlier decision. */
function scoreCell({ summary, tier }: Line, counter: RowCounter): Cell {
  if (tier.now.tierScore === null) return figureCell(summary.tierScore);
  const [from, to] = counter.next('TierDetail', tier.criteria.length);
  const [weights, scores] = [`[TierDetail.weight@${from}-${to}]`, `[TierDetail.mark@${from}-${to}]`];
  return formulaCell(
    summary.tierScore,
    `20*SUMPRODUCT(${weights},${scores})/SUMIF(${scores},">=0",${weights})`,
  );
}

/** Sales of the last years, shares, contribution and productivity of the latest (domain §5.3), divisions as formulas. */
function economics(context: PortfolioContext): readonly Field<Line>[] {
  const { amount, years } = context;
  /** The cell of the latest sales; null where that year is too old to have a column. */
  const sales = ({ latest }: Line) =>
    latest !== undefined && years.includes(latest.year) ? `[revenue${latest.year}]` : null;
  const live = (value: number | null, line: Line, formula: (cell: string) => string) => {
    const cell = sales(line);
    return cell === null ? figureCell(value) : formulaCell(value, formula(cell));
  };
  return [
    ...years.map((year) => revenueOf(year, context)),
    field(context, 'share', 'percent', ({ summary }) => figureCell(summary.share)),
    field(context, 'wallet', 'money', ({ summary }) => figureCell(amount(summary.wallet)), { sum: true }),
    field(context, 'shareOfWallet', 'percent', (line) =>
      live(line.summary.shareOfWallet, line, (cell) => `${cell}/[wallet]*100`),
    ),
    field(
      context,
      'contribution',
      'money',
      ({ latest }) => figureCell(amount(latest?.contribution ?? null)),
      { sum: true },
    ),
    field(context, 'margin', 'percent', (line) =>
      live(line.latest?.contributionMargin ?? null, line, (cell) => `[contribution]/${cell}*100`),
    ),
    field(context, 'fte', 'number', ({ latest }) => figureCell(latest?.fte ?? null), {
      decimals: 1,
      sum: true,
    }),
    field(context, 'salesPerHead', 'money', (line) =>
      live(perHead(line, 'revenue', context), line, (cell) => `${cell}/[fte]`),
    ),
    field(context, 'profitPerHead', 'money', (line) =>
      formulaCell(perHead(line, 'contribution', context), '[contribution]/[fte]'),
    ),
    field(context, 'salesIndex', 'number', ({ latest }) => figureCell(latest?.salesIndex ?? null)),
    field(context, 'profitIndex', 'number', ({ latest }) => figureCell(latest?.profitIndex ?? null)),
  ];
}

/** Unrounded like the live formula; null without staff. */
function perHead({ latest }: Line, of: 'revenue' | 'contribution', { amount }: PortfolioContext) {
  return amount(ratio(latest?.[of] ?? null, latest?.fte ?? null));
}

function revenueOf(year: number, context: PortfolioContext): Field<Line> {
  const { t, amount, locale } = context;
  const label = t(($) => $.portfolioReport.revenueOf, { year });
  const cell = ({ view }: Line) => {
    const value = amount(readEconomics(view).find((one) => one.year === year)?.revenue ?? null);
    if (value === null) return figureCell(null);
    const mark = markOfRows(view, view.account.id, 'trx.year_sales', locale, (row) => row.year === year);
    return figureCell(value, mark);
  };
  return field(context, 'revenue', 'money', cell, { key: `revenue${year}`, label, sum: true });
}

function standing(context: PortfolioContext): readonly Field<Line>[] {
  return [
    field(context, 'stickiness', 'number', ({ summary }) => figureCell(summary.stickiness)),
    field(context, 'achieved', 'integer', ({ view }) =>
      figureCell(readStickiness(view).result.achievedLevel),
    ),
    field(context, 'relationship', 'number', ({ metrics }) => figureCell(metrics.relationshipScore)),
    field(context, 'health', 'number', ({ metrics }) => figureCell(metrics.health)),
    field(context, 'quality', 'number', ({ summary }) => figureCell(summary.quality)),
    field(context, 'completeness', 'percent', ({ summary }) => figureCell(summary.completeness)),
    field(context, 'next', 'text', ({ summary }) => textCell(summary.nextAction?.text ?? '')),
    field(context, 'due', 'date', ({ summary }) => dateCell(summary.nextAction?.due ?? null)),
  ];
}
