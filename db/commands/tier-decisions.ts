import type { RatableAccount } from '../../shared/domain/account/summary.ts';
import { decisionRow, pastDecisionRow } from '../../shared/domain/account/tier-decision.ts';
import type { Field, RowValue, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { rateAccount } from '../../shared/domain/tier/rating.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import type { CommandContext } from './context.ts';
import { requireRecord } from './find.ts';
import { checkReferences } from './references.ts';

const HISTORY = 'tier.history';

/**
 * Adopts the computed tier of many accounts in one commit; those without enough scores are skipped.
 * @throws NOT_FOUND for an unknown account, REFERENCE_MISSING for an unknown colleague, OVERRIDE_FORBIDDEN when the
 * proposer approves
 */
export function decideTiers(
  context: CommandContext,
  accounts: readonly RatableAccount[],
  input: ParsedInput<'tier.decide'>,
): { decided: number; skipped: number } {
  const { year, trigger, proposerId, approverId, accountIds } = input;
  if (proposerId === approverId) throw new AppError('OVERRIDE_FORBIDDEN', { reason: 'proposerApproves' });
  if (new Set(accountIds).size !== accounts.length) throw new AppError('NOT_FOUND');
  const version = context.models.current;
  const given = {
    year,
    trigger,
    date: context.today,
    override: false,
    reasonKind: null,
    reason: null,
    proposer: proposerId,
    approvers: [approverId],
    effective: context.today,
    expires: null,
  };
  const rows = accounts.flatMap(({ facts, basis }) => {
    const { tier } = rateAccount(basis, version.model.tier).now;
    if (tier === 'unrated') return [];
    return [{ accountId: facts.accountId, row: decisionRow(basis, version, { ...given, tier }) }];
  });
  checkPeople(context, rows[0]?.row);
  const skipped = accounts.length - rows.length;
  if (rows.length === 0) return { decided: 0, skipped };
  const ends = endsOfHistory(context);
  const subject = rows.length === 1 ? (accounts[0]?.facts.name ?? '') : String(rows.length);
  context.commit({ code: 'tier.decide', subject }, (recorder) => {
    for (const { accountId, row } of rows) {
      insertDecision(context, recorder, { accountId, position: (ends.get(accountId) ?? 0) + 1 }, row);
    }
  });
  return { decided: rows.length, skipped };
}

/**
 * Enters the tier of an earlier year with the scores of then; it decides nothing about today.
 * @throws NOT_FOUND, VALIDATION_FAILED (reason `year`) for a year that is not over
 */
export function recordYear(context: CommandContext, input: ParsedInput<'tier.recordYear'>): EntryRow {
  const { id } = requireAccount(context, input.accountId);
  const { year, tier, scores } = input;
  if (year >= Number(context.today.slice(0, 4)))
    throw new AppError('VALIDATION_FAILED', { field: `${HISTORY}.year`, reason: 'year' });
  const row = pastDecisionRow(scores, context.models.current, {
    year,
    tier,
    date: context.today,
    trigger: 'past',
    override: false,
    reasonKind: null,
    reason: null,
    proposer: null,
    approvers: [],
    effective: null,
    expires: null,
  });
  return context.commit({ code: 'tier.recordYear', subject: String(year) }, (recorder) =>
    appendDecision(context, recorder, id, row),
  );
}

/** Appends a decision to the account's history within a commit. */
export function appendDecision(
  context: CommandContext,
  recorder: Recorder,
  accountId: string,
  row: RowValue,
): EntryRow {
  const position = (endsOfHistory(context, accountId).get(accountId) ?? 0) + 1;
  return insertDecision(context, recorder, { accountId, position }, row);
}

/** The account itself. @throws NOT_FOUND */
export function requireAccount(context: CommandContext, id: string): RecordRow {
  const record = requireRecord(context, id);
  if (record.kind !== 'account') throw new AppError('NOT_FOUND');
  return record;
}

function insertDecision(
  context: CommandContext,
  recorder: Recorder,
  at: { readonly accountId: string; readonly position: number },
  row: RowValue,
): EntryRow {
  return recorder.insert('entry', {
    recordId: at.accountId,
    accountId: at.accountId,
    fieldKey: HISTORY,
    position: at.position,
    value: checkedRow(context, HISTORY, row),
    evidence: ofOurOwn(context),
  });
}

/** A row of one of the fields that only these commands write, checked as any other. */
export function checkedRow(context: CommandContext, fieldKey: string, row: RowValue): Value {
  const field = requireKnown(context, fieldKey);
  return checkValue(fieldKey, field.type, row);
}

/** References of a row: colleagues who are there. @throws REFERENCE_MISSING */
export function checkPeople(context: CommandContext, row: RowValue | undefined, fieldKey = HISTORY): void {
  if (row !== undefined) checkReferences(context, requireKnown(context, fieldKey), row);
}

function requireKnown(context: CommandContext, fieldKey: string): Field {
  const field = context.catalogue.field(fieldKey);
  if (field === undefined) throw new AppError('UNKNOWN_FIELD', { field: fieldKey });
  return field;
}

/** Our own decision is its own proof. */
function ofOurOwn({ today, actor }: CommandContext): Evidence {
  return {
    status: 'collected',
    confidence: 'high',
    sourceType: 'own_system',
    asOf: today,
    recordedBy: actor,
  };
}

/** Last position in the history of every account, trash included, or of one. */
function endsOfHistory(
  { connection }: CommandContext,
  accountId: string | null = null,
): ReadonlyMap<string, number> {
  const sql = `SELECT record_id AS id, max(position) AS last FROM entry
    WHERE field_key = ? AND (? IS NULL OR record_id = ?) GROUP BY record_id`;
  const rows = connection.all<{ id: string; last: number }>(sql, HISTORY, accountId, accountId);
  return new Map(rows.map(({ id, last }) => [id, last]));
}
