import { DISPOSITIONS, FUTURE_PAIRS, futurePair } from '../../domain/tier/matrix.ts';
import { dateCell, figureCell, textCell } from '../blocks.ts';
import type { Line, PortfolioContext } from './context.ts';
import { field, plan, type SheetPlan } from './fields.ts';

/** Where each account stands in the value matrix, and what was decided about it (domain §5.4). */
export function matrixSheet(context: PortfolioContext): SheetPlan {
  const { text, amount, t } = context;
  const unrated = t(($) => $.portfolioReport.unrated);
  const named = (key: string | null) => {
    const found = DISPOSITIONS.find((one) => one.key === key);
    return textCell(found === undefined ? null : text(found.label));
  };
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<Line>(context, 'tier', 'text', ({ summary }) => textCell(summary.tier ?? unrated)),
    field<Line>(context, 'x', 'number', ({ summary }) => figureCell(summary.cv)),
    field<Line>(context, 'y', 'number', ({ summary }) => figureCell(summary.fp)),
    field<Line>(context, 'size', 'money', ({ summary }) => figureCell(amount(summary.wallet))),
    field<Line>(context, 'colour', 'number', ({ summary }) => figureCell(summary.gap)),
    field<Line>(context, 'quadrant', 'text', ({ tier }) => named(tier.now.quadrant)),
    field<Line>(context, 'disposition', 'text', ({ summary }) => named(summary.disposition)),
    field<Line>(context, 'dispositionOwner', 'text', ({ summary }) => textCell(summary.dispositionOwner)),
    field<Line>(context, 'dispositionReview', 'date', ({ summary }) => dateCell(summary.dispositionReview)),
  ];
  return plan('Matrix', fields, (line) =>
    line.summary.cv === null && line.summary.fp === null ? [] : [line],
  );
}

/** Tier now against tier in three years, and what the pair calls for (domain §5.4). */
export function futureViewSheet(context: PortfolioContext): SheetPlan {
  const { t, text, amount } = context;
  const unrated = t(($) => $.portfolioReport.unrated);
  const shown = (tier: string | null) => textCell(tier === null || tier === 'unrated' ? unrated : tier);
  const fields = [
    field<Line>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<Line>(context, 'revenue', 'money', ({ summary }) => figureCell(amount(summary.revenue)), {
      sum: true,
    }),
    field<Line>(context, 'tierToday', 'text', ({ summary }) => shown(summary.tier)),
    field<Line>(context, 'scoreToday', 'number', ({ summary }) => figureCell(summary.tierScore)),
    field<Line>(context, 'cv', 'number', ({ summary }) => figureCell(summary.cv)),
    field<Line>(context, 'fp', 'number', ({ summary }) => figureCell(summary.fp)),
    field<Line>(context, 'tierFuture', 'text', ({ summary }) => shown(summary.futureTier)),
    field<Line>(context, 'scoreFuture', 'number', ({ summary }) => figureCell(summary.futureScore)),
    field<Line>(context, 'cvFuture', 'number', ({ summary }) => figureCell(summary.futureCv)),
    field<Line>(context, 'fpFuture', 'number', ({ summary }) => figureCell(summary.futureFp)),
    field<Line>(context, 'pair', 'text', ({ summary }) => {
      const pair = FUTURE_PAIRS.find(
        ({ key }) => key === futurePair(summary.tier ?? 'unrated', summary.futureTier),
      );
      return textCell(pair === undefined ? '' : text(pair.label));
    }),
  ];
  return plan('FutureView', fields, (line) => [line], { totalLabel: t(($) => $.report.total) });
}
