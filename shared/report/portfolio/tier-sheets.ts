import type { TierDecision } from '../../domain/account/tier-history.ts';
import type { CriterionReading } from '../../domain/account/tier-reading.ts';
import { sum } from '../../domain/scale.ts';
import { DISPOSITIONS, FUTURE_PAIRS, futurePair } from '../../domain/tier/matrix.ts';
import { OVERRIDE_REASON_LABELS, REVIEW_TRIGGERS } from '../../domain/tier/review.ts';
import { formatBoolean } from '../../format/value.ts';
import { dateCell, figureCell, formulaCell, textCell } from '../blocks.ts';
import { markOfKey } from '../evidence-mark.ts';
import type { Line, PortfolioContext } from './context.ts';
import { field, plan, type SheetPlan } from './fields.ts';

type CriterionRow = Line & { readonly reading: CriterionReading };

/** Every criterion behind every tier: what the dossier says, what was judged, what it brings (domain §5.2). */
export function tierDetailSheet(context: PortfolioContext): SheetPlan {
  const { t, text, locale } = context;
  const statusOf = ({ reading, view }: CriterionRow) => {
    if (reading.score === null) return null;
    if (reading.judged === null) return reading.input?.status ?? 'inferred';
    return view.entry(view.account.id, `tier.${reading.criterion.id}`)?.evidence?.status ?? 'inferred';
  };
  const fields = [
    field<CriterionRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<CriterionRow>(context, 'id', 'text', ({ reading }) => textCell(reading.criterion.id)),
    field<CriterionRow>(context, 'criterion', 'text', ({ reading }) => textCell(text(reading.criterion.label))),
    field<CriterionRow>(context, 'input', 'number', ({ reading }) => figureCell(reading.input?.value ?? null)),
    field<CriterionRow>(context, 'unit', 'text', ({ reading: { input, criterion } }) =>
      textCell(input === null || criterion.inputUnit === undefined ? '' : text(criterion.inputUnit)),
    ),
    field<CriterionRow>(context, 'formula', 'text', ({ reading }) => textCell(reading.input?.formula ?? '')),
    field<CriterionRow>(context, 'measured', 'integer', ({ reading }) => figureCell(reading.measured)),
    field<CriterionRow>(context, 'judged', 'integer', ({ reading }) => figureCell(reading.judged)),
    field<CriterionRow>(context, 'weight', 'number', ({ reading }) => figureCell(reading.criterion.weight)),
    field<CriterionRow>(context, 'mark', 'integer', ({ reading, view }) => {
      const key = `tier.${reading.criterion.id}`;
      const mark = reading.judged === null ? null : markOfKey(view, view.account.id, key, locale);
      return figureCell(reading.score, mark);
    }),
    field<CriterionRow>(context, 'points', 'number', ({ reading, tier }) =>
      formulaCell(tier.now.points[reading.criterion.id] ?? null, '[weight]*[mark]/5'),
    ),
    field<CriterionRow>(context, 'status', 'text', (row) => {
      const status = statusOf(row);
      return textCell(status === null ? '' : t(($) => $.evidence.status[status]));
    }),
    field<CriterionRow>(context, 'future', 'integer', ({ reading }) => figureCell(reading.future)),
    field<CriterionRow>(context, 'note', 'text', ({ reading, view }) =>
      textCell(view.entry(view.account.id, `tier.${reading.criterion.id}`)?.note ?? ''),
    ),
  ];
  return plan('TierDetail', fields, (line) =>
    line.tier.criteria.map((reading) => ({ ...line, reading })),
  );
}

type DecisionRow = Line & { readonly decision: TierDecision };

/** Every decision on a tier with the model and the weights of then (domain §5.7). */
export function tierHistorySheet(context: PortfolioContext): SheetPlan {
  const { t, text, locale } = context;
  const named = (list: readonly { readonly key: string; readonly label: { zh: string; en: string } }[], key: string | null) => {
    const found = list.find((one) => one.key === key);
    return textCell(found === undefined ? key : text(found.label));
  };
  const builtin = ({ decision }: DecisionRow) => decision.model ?? 1;
  const fields = [
    field<DecisionRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<DecisionRow>(context, 'year', 'year', ({ decision }) => figureCell(decision.year)),
    field<DecisionRow>(context, 'date', 'date', ({ decision }) => dateCell(decision.date)),
    field<DecisionRow>(context, 'model', 'integer', (row) => figureCell(builtin(row))),
    field<DecisionRow>(context, 'weights', 'number', ({ decision }) => figureCell(decision.weights)),
    field<DecisionRow>(context, 'score', 'number', ({ decision }) => figureCell(decision.result.tierScore)),
    field<DecisionRow>(context, 'cv', 'number', ({ decision }) => figureCell(decision.result.cv)),
    field<DecisionRow>(context, 'fp', 'number', ({ decision }) => figureCell(decision.result.fp)),
    field<DecisionRow>(context, 'fit', 'number', ({ decision }) => figureCell(decision.result.fit)),
    field<DecisionRow>(context, 'computed', 'text', ({ decision }) => textCell(decision.computed)),
    field<DecisionRow>(context, 'tier', 'text', ({ decision }) => textCell(decision.recorded)),
    field<DecisionRow>(context, 'override', 'text', ({ decision }) =>
      textCell(formatBoolean(decision.override, locale)),
    ),
    field<DecisionRow>(context, 'trigger', 'text', ({ decision }) => named(REVIEW_TRIGGERS, decision.trigger)),
    field<DecisionRow>(context, 'reasonKind', 'text', ({ decision }) =>
      named(OVERRIDE_REASON_LABELS, decision.reasonKind),
    ),
    field<DecisionRow>(context, 'reason', 'text', ({ decision }) => textCell(decision.reason), { width: 2 }),
    field<DecisionRow>(context, 'proposer', 'text', ({ decision, view }) =>
      textCell(view.title(decision.proposer ?? '') || decision.proposer),
    ),
    field<DecisionRow>(context, 'approvers', 'text', ({ decision, view }) =>
      textCell(decision.approvers.map((id) => view.title(id) || id).join(t(($) => $.common.listSeparator))),
    ),
    field<DecisionRow>(context, 'effective', 'date', ({ decision }) => dateCell(decision.effective)),
    field<DecisionRow>(context, 'expires', 'date', ({ decision }) => dateCell(decision.expires)),
  ];
  return plan('TierHistory', fields, (line) =>
    line.tier.history.map((decision) => ({ ...line, decision })),
  );
}

/** Where each account stands in the value matrix, and what was decided about it (domain §5.4). */
export function matrixSheet(context: PortfolioContext): SheetPlan {
  const { text, amount, t } = context;
  const named = (key: string | null) => {
    const found = DISPOSITIONS.find((one) => one.key === key);
    return textCell(found === undefined ? null : text(found.label));
  };
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<Line>(context, 'tier', 'text', ({ summary }) =>
      textCell(summary.tier ?? t(($) => $.portfolioReport.unrated)),
    ),
    field<Line>(context, 'x', 'number', ({ summary }) => figureCell(summary.cv)),
    field<Line>(context, 'y', 'number', ({ summary }) => figureCell(summary.fp)),
    field<Line>(context, 'size', 'money', ({ summary }) => figureCell(amount(summary.wallet))),
    field<Line>(context, 'colour', 'number', ({ summary }) => figureCell(summary.gap)),
    field<Line>(context, 'quadrant', 'text', ({ tier }) => named(tier.now.quadrant)),
    field<Line>(context, 'disposition', 'text', ({ summary }) => named(summary.disposition)),
    field<Line>(context, 'dispositionOwner', 'text', ({ summary }) => textCell(summary.dispositionOwner)),
    field<Line>(context, 'dispositionReview', 'date', ({ summary }) => dateCell(summary.dispositionReview)),
  ];
  return plan('Matrix', fields, (line) => (line.summary.cv === null && line.summary.fp === null ? [] : [line]));
}

/** Tier now against tier in three years, and what the pair calls for (domain §5.4). */
export function futureViewSheet(context: PortfolioContext): SheetPlan {
  const { t, text, amount } = context;
  const shown = (tier: string | null) =>
    textCell(tier === null || tier === 'unrated' ? t(($) => $.portfolioReport.unrated) : tier);
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<Line>(context, 'revenue', 'money', ({ summary }) => figureCell(amount(summary.revenue)), { sum: true }),
    field<Line>(context, 'tierToday', 'text', ({ summary }) => shown(summary.tier)),
    field<Line>(context, 'scoreToday', 'number', ({ summary }) => figureCell(summary.tierScore)),
    field<Line>(context, 'cv', 'number', ({ summary }) => figureCell(summary.cv)),
    field<Line>(context, 'fp', 'number', ({ summary }) => figureCell(summary.fp)),
    field<Line>(context, 'tierFuture', 'text', ({ summary }) => shown(summary.futureTier)),
    field<Line>(context, 'scoreFuture', 'number', ({ summary }) => figureCell(summary.futureScore)),
    field<Line>(context, 'cvFuture', 'number', ({ summary }) => figureCell(summary.futureCv)),
    field<Line>(context, 'fpFuture', 'number', ({ summary }) => figureCell(summary.futureFp)),
    field<Line>(context, 'pair', 'text', ({ summary }) => {
      const pair = FUTURE_PAIRS.find(({ key }) => key === futurePair(summary.tier ?? 'unrated', summary.futureTier));
      return textCell(pair === undefined ? '' : text(pair.label));
    }),
  ];
  return plan('FutureView', fields, (line) => [line], { totalLabel: t(($) => $.report.total) });
}

/** Sum of the weights that a decision was made with. */
export function weightSum(weights: readonly number[]): number | null {
  return weights.length === 0 ? null : sum(weights);
}
