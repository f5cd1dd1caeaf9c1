import type { RatableAccount } from '../../shared/domain/account/summary.ts';
import { decisionRow } from '../../shared/domain/account/tier-decision.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import type { RowValue } from '../../shared/domain/dossier/types.ts';
import { overrideIssues } from '../../shared/domain/tier/override.ts';
import { rateAccount, tierNamed } from '../../shared/domain/tier/rating.ts';
import { REVIEW_TRIGGERS } from '../../shared/domain/tier/review.ts';
import type { Tier } from '../../shared/domain/tier/tiers.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { addDays, addMonths } from '../../shared/lib/calendar-date.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';
import { requireEntry } from './find.ts';
import { appendDecision, checkedRow, checkPeople, requireAccount } from './tier-decisions.ts';

const REVIEWS = 'tier.reviews';

/** Opens a review of the account's tier (domain §5.7). @throws NOT_FOUND, REFERENCE_MISSING */
export function openReview(context: CommandContext, input: ParsedInput<'review.open'>): EntryRow {
  const { id } = requireAccount(context, input.accountId);
  const row = {
    ...opened(context),
    trigger: input.trigger,
    note: input.note || null,
    owner: input.ownerId,
    ...(input.due === null ? {} : { due: input.due }),
  };
  checkPeople(context, row, REVIEWS);
  return context.commit({ code: 'review.open', subject: '' }, (recorder) =>
    insertReview(context, recorder, id, row),
  );
}

/**
 * Proposes a tier in a review, or in a new one; approvals of an earlier proposal are gone.
 * @throws OVERRIDE_FORBIDDEN, REVIEW_CLOSED, NOT_FOUND, REFERENCE_MISSING
 */
export function proposeTier(
  context: CommandContext,
  account: RatableAccount | undefined,
  input: ParsedInput<'review.propose'>,
): EntryRow {
  if (account === undefined) throw new AppError('NOT_FOUND');
  const { accountId } = account.facts;
  const review = input.entryId === null ? null : requirePending(context, input.entryId, accountId);
  const row = {
    ...(review === null ? { ...opened(context), trigger: 'request' } : rowOf(review)),
    status: 'proposed',
    computed: computedOf(context, account),
    tier: input.tier,
    reason_kind: input.reasonKind,
    reason: input.reason || null,
    proposer: input.proposerId,
    approvers: [],
    months: input.months,
    effective: input.effective ?? context.today,
    comment: null,
  };
  checkPeople(context, row, REVIEWS);
  // Approvers come later; everything else must be right from the start.
  requireAllowed(context, account, row, ['noApprover', 'secondApproverMissing']);
  return context.commit({ code: 'review.propose', subject: input.tier }, (recorder) =>
    review === null
      ? insertReview(context, recorder, accountId, row)
      : recorder.update('entry', review.id, { value: checkedRow(context, REVIEWS, row) }),
  );
}

/**
 * Approves a proposal. When the rules are met the decision is appended and the review is decided; until then it waits
 * for the next approver (domain §5.7).
 * @throws OVERRIDE_FORBIDDEN, REVIEW_CLOSED, NOT_FOUND, REFERENCE_MISSING
 */
export function approveReview(
  context: CommandContext,
  ratable: (accountId: string) => RatableAccount | undefined,
  { entryId, approverId, comment }: ParsedInput<'review.approve'>,
): EntryRow {
  const review = requirePending(context, entryId);
  const account = ratable(review.recordId);
  const before = rowOf(review);
  const to = tierNamed(before.tier);
  if (account === undefined) throw new AppError('NOT_FOUND');
  if (before.status !== 'proposed' || to === null) throw forbidden(['notProposed'], context);
  const approvers = approversOf(before);
  if (approvers.includes(approverId)) throw forbidden(['secondApproverMissing'], context);
  const row: RowValue = {
    ...before,
    approvers: [...approvers, approverId],
    comment: joined(before.comment, comment),
  };
  checkPeople(context, row, REVIEWS);
  const waitsFor = requireAllowed(context, account, row, ['secondApproverMissing']);
  return context.commit({ code: 'review.approve', subject: to }, (recorder) => {
    if (waitsFor.length > 0) return closed(context, recorder, review, row, null);
    appendDecision(context, recorder, account.facts.accountId, decisionOf(context, account, row, to));
    return closed(context, recorder, review, row, 'decided');
  });
}

/** Ends a review without a decision; who proposed cannot reject either. @throws OVERRIDE_FORBIDDEN, REVIEW_CLOSED, NOT_FOUND, REFERENCE_MISSING */
export function rejectReview(
  context: CommandContext,
  { entryId, approverId, comment }: ParsedInput<'review.reject'>,
): EntryRow {
  const review = requirePending(context, entryId);
  const before = rowOf(review);
  if (before.proposer === approverId) throw forbidden(['proposerApproves'], context);
  const row = { ...before, approvers: [approverId], comment: joined(before.comment, comment) };
  checkPeople(context, row, REVIEWS);
  return context.commit({ code: 'review.reject', subject: '' }, (recorder) =>
    closed(context, recorder, review, row, 'rejected'),
  );
}

/** What forbids the proposal, beyond what may still be missing; answers what is missing. @throws OVERRIDE_FORBIDDEN */
function requireAllowed(
  context: CommandContext,
  account: RatableAccount,
  row: RowValue,
  mayMiss: readonly string[],
): readonly string[] {
  const to = tierNamed(row.tier);
  const from = computedOf(context, account) ?? account.basis.recorded;
  if (to === null || from === null) throw forbidden(['unrated'], context);
  const issues = isOverride(context, account, to)
    ? overrideIssues(
        {
          from,
          to,
          reason: String(row.reason ?? ''),
          proposer: String(row.proposer),
          approvers: approversOf(row),
          months: Number(row.months),
          capped: rateAccount(account.basis, context.models.current.model.tier).now.capped,
        },
        context.models.current.model.review,
      )
    : confirmationIssues(row);
  const [missing, wrong] = [
    issues.filter((one) => mayMiss.includes(one)),
    issues.filter((one) => !mayMiss.includes(one)),
  ];
  if (wrong.length > 0) throw forbidden(wrong, context);
  if (isOverride(context, account, to) && row.reason_kind === null)
    throw forbidden(['reasonKindMissing'], context);
  return missing;
}

/** Confirming the computed tier needs no more than another pair of eyes. */
function confirmationIssues(row: RowValue): readonly string[] {
  const approvers = approversOf(row);
  if (approvers.length === 0) return ['noApprover'];
  return approvers.includes(String(row.proposer)) ? ['proposerApproves'] : [];
}

function decisionOf(context: CommandContext, account: RatableAccount, row: RowValue, tier: Tier): RowValue {
  const effective = String(row.effective ?? context.today);
  const override = isOverride(context, account, tier);
  return decisionRow(account.basis, context.models.current, {
    year: Number(effective.slice(0, 4)),
    date: context.today,
    tier,
    trigger: REVIEW_TRIGGERS.find(({ key }) => key === row.trigger)?.key ?? 'request',
    override,
    reasonKind: override ? String(row.reason_kind) : null,
    reason: typeof row.reason === 'string' ? row.reason : null,
    proposer: String(row.proposer),
    approvers: approversOf(row),
    effective,
    expires: override ? addMonths(effective, Number(row.months)) : null,
  });
}

function computedOf({ models }: CommandContext, { basis }: RatableAccount): Tier | null {
  const { tier } = rateAccount(basis, models.current.model.tier).now;
  return tier === 'unrated' ? null : tier;
}

function isOverride(context: CommandContext, account: RatableAccount, to: Tier): boolean {
  return computedOf(context, account) !== to;
}

function opened({ today, models }: CommandContext): RowValue {
  return { opened: today, status: 'open', due: addDays(today, models.current.model.review.reviewDays) };
}

function insertReview(
  context: CommandContext,
  recorder: Recorder,
  accountId: string,
  row: RowValue,
): EntryRow {
  const last = cellEntries(context.connection, accountId, REVIEWS).at(-1)?.position ?? 0;
  return recorder.insert('entry', {
    recordId: accountId,
    accountId,
    fieldKey: REVIEWS,
    position: last + 1,
    value: checkedRow(context, REVIEWS, row),
    evidence: null,
  });
}

function closed(
  context: CommandContext,
  recorder: Recorder,
  review: EntryRow,
  row: RowValue,
  status: 'decided' | 'rejected' | null,
): EntryRow {
  const value = status === null ? row : { ...row, status, closed: context.today };
  return recorder.update('entry', review.id, { value: checkedRow(context, REVIEWS, value) });
}

/** The review, which must be open or proposed. @throws NOT_FOUND, REVIEW_CLOSED */
function requirePending(context: CommandContext, entryId: string, accountId?: string): EntryRow {
  const entry = requireEntry(context, entryId);
  if (entry.fieldKey !== REVIEWS || (accountId !== undefined && entry.recordId !== accountId))
    throw new AppError('NOT_FOUND');
  const { status } = rowOf(entry);
  if (status === 'decided' || status === 'rejected') throw new AppError('REVIEW_CLOSED');
  return entry;
}

function rowOf({ value }: EntryRow): RowValue {
  return isRow(value) ? value : {};
}

function approversOf(row: RowValue): readonly string[] {
  return Array.isArray(row.approvers) ? row.approvers.map(String) : [];
}

function joined(before: unknown, comment: string): string | null {
  return [before, comment].filter((text) => typeof text === 'string' && text !== '').join('\n') || null;
}

/** The refusal with the rules that its sentences name. */
function forbidden(issues: readonly string[], { models }: CommandContext): AppError {
  const { reasonLength, overrideMonths } = models.current.model.review;
  return new AppError('OVERRIDE_FORBIDDEN', {
    reason: issues.join(' '),
    least: reasonLength,
    months: overrideMonths,
  });
}
