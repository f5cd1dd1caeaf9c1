import { pendingReviews } from '../../domain/account/tier-reviews.ts';
import { OVERRIDE_REASON_LABELS, REVIEW_STATES, REVIEW_TRIGGERS } from '../../domain/tier/review.ts';
import { formatDate } from '../../format/date.ts';
import { joinTexts } from '../../format/value.ts';
import { labelText } from '../../i18n/label-text.ts';
import { column, dateCell, facts, figureCell, heading, paragraph, textCell } from '../blocks.ts';
import type { Block, ReportTable } from '../document.ts';
import type { ExplanationContext } from './context.ts';

/** Reviews under way: what is proposed and why. */
export function reviewBlocks({ view, t, locale }: ExplanationContext): readonly Block[] {
  const reviews = pendingReviews(view);
  if (reviews.length === 0) return [paragraph(t(($) => $.tier.memo.noReview))];
  const named = (list: readonly { key: string; label: { zh: string; en: string } }[], key: string | null) => {
    const found = list.find((one) => one.key === key);
    return found === undefined ? null : labelText(found.label, locale);
  };
  const title = (id: string | null) => (id === null ? null : view.title(id));
  const date = (day: string | null) => (day === null ? null : formatDate(day, locale));
  return reviews.map((review) =>
    facts(
      [t(($) => $.report.item), t(($) => $.report.content)],
      [
        [t(($) => $.review.trigger), named(REVIEW_TRIGGERS, review.trigger)],
        [t(($) => $.review.title), named(REVIEW_STATES, review.status)],
        [t(($) => $.review.note), review.note],
        [t(($) => $.review.owner), title(review.owner)],
        [t(($) => $.review.dueDate), date(review.due)],
        [t(($) => $.review.computed), review.computed],
        [t(($) => $.review.tier), review.tier],
        [t(($) => $.review.reasonKind), named(OVERRIDE_REASON_LABELS, review.reasonKind)],
        [t(($) => $.review.reason), review.reason],
        [t(($) => $.review.proposer), title(review.proposer)],
        [t(($) => $.review.approvers), joinTexts(review.approvers.map(view.title), locale)],
        [t(($) => $.review.effective), date(review.effective)],
        [t(($) => $.review.comment), review.comment],
      ],
    ),
  );
}

/** Every decision on record, newest first. */
export function decisionsTable({ view, reading, t, locale }: ExplanationContext): readonly Block[] {
  const { history } = reading;
  if (history.length === 0) return [];
  const trigger = (key: string | null) => REVIEW_TRIGGERS.find((one) => one.key === key);
  const table: ReportTable = {
    kind: 'table',
    columns: [
      column(
        'year',
        t(($) => $.review.year),
        'year',
        8,
      ),
      column(
        'date',
        t(($) => $.review.date),
        'date',
        13,
      ),
      column(
        'tier',
        t(($) => $.review.final),
        'text',
        12,
      ),
      column(
        'computed',
        t(($) => $.review.computed),
        'text',
        9,
      ),
      column(
        'total',
        t(($) => $.review.total),
        'number',
        10,
        { decimals: 2 },
      ),
      column(
        'model',
        t(($) => $.review.model),
        'text',
        12,
      ),
      column(
        'trigger',
        t(($) => $.review.trigger),
        'text',
        16,
      ),
      column(
        'approvers',
        t(($) => $.review.approver),
        'text',
        20,
      ),
    ],
    rows: history.toReversed().map((decision) => {
      const found = trigger(decision.trigger);
      const override = decision.override ? ` · ${t(($) => $.review.override)}` : '';
      return [
        figureCell(decision.year),
        dateCell(decision.date),
        textCell(decision.recorded === null ? '' : `${decision.recorded}${override}`),
        textCell(decision.computed),
        figureCell(decision.result.tierScore),
        textCell(t(($) => $.review.modelVersion, { version: decision.model ?? 1 })),
        textCell(found === undefined ? t(($) => $.review.noTrigger) : labelText(found.label, locale)),
        textCell(joinTexts(decision.approvers.map(view.title), locale)),
      ];
    }),
  };
  return [
    heading(
      1,
      t(($) => $.tier.memo.history),
    ),
    table,
  ];
}

/** Room to sign: who proposes, and the two who must approve an S (domain §5.7). */
export function signaturesTable({ view, t }: ExplanationContext): ReportTable {
  const proposer = pendingReviews(view)[0]?.proposer ?? null;
  const row = (role: string, name: string) => [
    textCell(role),
    textCell(name),
    textCell(''),
    textCell(''),
    textCell(''),
  ];
  return {
    kind: 'table',
    rowHeads: true,
    rowHeight: 12,
    columns: [
      column(
        'role',
        t(($) => $.tier.memo.role),
        'text',
        18,
      ),
      column(
        'name',
        t(($) => $.tier.memo.name),
        'text',
        14,
      ),
      column(
        'opinion',
        t(($) => $.tier.memo.opinion),
        'text',
        26,
      ),
      column(
        'signature',
        t(($) => $.tier.memo.signature),
        'text',
        20,
      ),
      column(
        'day',
        t(($) => $.tier.memo.day),
        'text',
        14,
      ),
    ],
    rows: [
      row(
        t(($) => $.tier.memo.roles.proposer),
        proposer === null ? '' : view.title(proposer),
      ),
      row(
        t(($) => $.tier.memo.roles.sales),
        '',
      ),
      row(
        t(($) => $.tier.memo.roles.finance),
        '',
      ),
    ],
  };
}
