import type { TierDecision } from '../../domain/account/tier-history.ts';
import type { CriterionReading } from '../../domain/account/tier-reading.ts';
import { modelOf } from '../../domain/model/scoring-model.ts';
import { sum } from '../../domain/scale.ts';
import { OVERRIDE_REASON_LABELS, REVIEW_TRIGGERS, readPairs } from '../../domain/tier/review.ts';
import { activeCriteria } from '../../domain/tier/rules.ts';
import { formatBoolean } from '../../format/value.ts';
import { dateCell, figureCell, formulaCell, textCell } from '../blocks.ts';
import { markOfKey } from '../evidence-mark.ts';
import type { Line, PortfolioContext } from './context.ts';
import { field, plan, type SheetPlan } from './fields.ts';

type CriterionRow = Line & { readonly reading: CriterionReading };

/** Every criterion behind every tier: what the dossier says, what was judged, what it brings (domain §5.2). */
export function tierDetailSheet(context: PortfolioContext): SheetPlan {
  const { t, text, locale } = context;
  // Looked up once: a translation for each of thousands of rows would cost more than writing them.
  const statusTexts = t(($) => $.evidence.status, { returnObjects: true });
  const statusOf = ({ reading, view }: CriterionRow) => {
    if (reading.score === null) return null;
    if (reading.judged === null) return reading.input?.status ?? 'inferred';
    return view.entry(view.account.id, `tier.${reading.criterion.id}`)?.evidence?.status ?? 'inferred';
  };
  const fields = [
    field<CriterionRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<CriterionRow>(context, 'id', 'text', ({ reading }) => textCell(reading.criterion.id)),
    field<CriterionRow>(context, 'criterion', 'text', ({ reading }) =>
      textCell(text(reading.criterion.label)),
    ),
    field<CriterionRow>(context, 'input', 'number', ({ reading }) =>
      figureCell(reading.input?.value ?? null),
    ),
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
      return textCell(status === null ? '' : statusTexts[status]);
    }),
    field<CriterionRow>(context, 'future', 'integer', ({ reading }) => figureCell(reading.future)),
    field<CriterionRow>(context, 'note', 'text', ({ reading, view }) =>
      textCell(view.entry(view.account.id, `tier.${reading.criterion.id}`)?.note ?? ''),
    ),
  ];
  return plan('TierDetail', fields, (line) => line.tier.criteria.map((reading) => ({ ...line, reading })));
}

type DecisionRow = Line & { readonly decision: TierDecision };

/** Every decision on a tier with the model and the weights of then (domain §5.7). */
export function tierHistorySheet(context: PortfolioContext): SheetPlan {
  const { text, locale } = context;
  const named = (
    list: readonly { readonly key: string; readonly label: { zh: string; en: string } }[],
    key: string | null,
  ) => {
    const found = list.find((one) => one.key === key);
    return textCell(found === undefined ? key : text(found.label));
  };
  const builtin = ({ decision }: DecisionRow) => decision.model ?? 1;
  const fields = [
    field<DecisionRow>(context, 'account', 'text', ({ summary }) => textCell(summary.name)),
    field<DecisionRow>(context, 'year', 'year', ({ decision }) => figureCell(decision.year)),
    field<DecisionRow>(context, 'date', 'date', ({ decision }) => dateCell(decision.date)),
    field<DecisionRow>(context, 'model', 'integer', (row) => figureCell(builtin(row))),
    field<DecisionRow>(context, 'weights', 'number', (row) => figureCell(weightSum(row))),
    field<DecisionRow>(context, 'score', 'number', ({ decision }) => figureCell(decision.result.tierScore)),
    field<DecisionRow>(context, 'cv', 'number', ({ decision }) => figureCell(decision.result.cv)),
    field<DecisionRow>(context, 'fp', 'number', ({ decision }) => figureCell(decision.result.fp)),
    field<DecisionRow>(context, 'fit', 'number', ({ decision }) => figureCell(decision.result.fit)),
    field<DecisionRow>(context, 'computed', 'text', ({ decision }) => textCell(decision.computed)),
    field<DecisionRow>(context, 'tier', 'text', ({ decision }) => textCell(decision.recorded)),
    field<DecisionRow>(context, 'override', 'text', ({ decision }) =>
      textCell(formatBoolean(decision.override, locale)),
    ),
    field<DecisionRow>(context, 'trigger', 'text', ({ decision }) =>
      named(REVIEW_TRIGGERS, decision.trigger),
    ),
    field<DecisionRow>(context, 'reasonKind', 'text', ({ decision }) =>
      named(OVERRIDE_REASON_LABELS, decision.reasonKind),
    ),
    field<DecisionRow>(context, 'reason', 'text', ({ decision }) => textCell(decision.reason), { width: 2 }),
    field<DecisionRow>(context, 'proposer', 'text', ({ decision, view }) =>
      textCell(view.title(decision.proposer ?? '') || decision.proposer),
    ),
    field<DecisionRow>(context, 'approvers', 'text', ({ decision, view }) =>
      textCell(decision.approvers.map((id) => view.title(id) || id).join(locale === 'en' ? ', ' : '、')),
    ),
    field<DecisionRow>(context, 'effective', 'date', ({ decision }) => dateCell(decision.effective)),
    field<DecisionRow>(context, 'expires', 'date', ({ decision }) => dateCell(decision.expires)),
  ];
  return plan('TierHistory', fields, (line) => line.tier.history.map((decision) => ({ ...line, decision })));
}

/** Sum of the weights that the decision was made with: its own, else those of the model it names. */
function weightSum({ view, decision }: DecisionRow): number {
  const stored = view
    .rows(view.account.id, 'tier.history')
    .find(({ entry }) => entry.id === decision.entryId);
  const weights = Object.values(readPairs(stored?.row.weights));
  const ofModel = activeCriteria(modelOf(view.models, decision.model).tier).map(({ weight }) => weight);
  return sum(weights.length === 0 ? ofModel : weights);
}
