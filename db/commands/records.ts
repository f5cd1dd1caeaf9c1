import { RECORD_KIND_INFO } from '../../shared/domain/dossier/record-kinds.ts';
import { retentionFrom } from '../../shared/domain/dossier/retention.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { RecordKind, Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { childrenOf, entriesOfRecord, recordsOf } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import { checkedEvidence } from './checked-evidence.ts';
import { type CommandContext, guess } from './context.ts';
import { requireField, requireRecord } from './find.ts';
import { checkReferences } from './references.ts';

/** A new record with its first single values. @throws UNKNOWN_FIELD, VALIDATION_FAILED, INVARIANT_BROKEN (code taken) */
export function createRecord(context: CommandContext, input: ParsedInput<'record.create'>): RecordRow {
  const { kind } = input;
  if (kind !== 'account' && RECORD_KIND_INFO[kind].ofAccount !== (input.accountId !== null)) {
    throw new AppError('VALIDATION_FAILED', { field: 'accountId', reason: kind });
  }
  refuseLockedFields(context, input);
  const name = RECORD_KIND_INFO[kind].titleFields
    .map((key) => input.values[key])
    .find((value) => value !== undefined);
  const step = { code: `record.create.${kind}`, subject: String(name ?? ''), group: input.group };
  return context.commit(step, (recorder) => {
    const record = insertRecord(context, recorder, input);
    const values = { ...firstValues(context, kind), ...input.values };
    for (const [fieldKey, value] of Object.entries(values)) {
      insertValue(context, recorder, record, fieldKey, value, input.evidence);
    }
    return record;
  });
}

/** What only commands of its own may make (a snapshot), or write. @throws FIELD_LOCKED, SENSITIVE_LOCKED */
function refuseLockedFields(
  { catalogue }: CommandContext,
  { kind, values }: Pick<ParsedInput<'record.create'>, 'kind' | 'values'>,
): void {
  const fields = catalogue.sectionsOf(kind).flatMap((section) => section.fields);
  const locked = Object.keys(values).find((key) => catalogue.field(key)?.locked === true);
  const sensitive = Object.keys(values).find((key) => holdsSensitive(catalogue, key));
  if (sensitive !== undefined) throw new AppError('SENSITIVE_LOCKED', { field: sensitive });
  // A file comes with its content, by a command of its own.
  if (kind === 'attachment') throw new AppError('FIELD_LOCKED', { field: kind });
  if (locked !== undefined || (fields.length > 0 && fields.every((field) => field.locked === true)))
    throw new AppError('FIELD_LOCKED', { field: locked ?? kind });
}

/** What every new record of a kind starts with: personal data are kept for a term (domain §2.13). */
export function firstValues(
  context: CommandContext,
  kind: RecordKind,
): { readonly [fieldKey: string]: Value } {
  return kind === 'person' ? { 'per.retention_until': retentionFrom(context.today) } : {};
}

type NewRecord = {
  readonly kind: RecordKind;
  readonly accountId: string | null;
  readonly parentId?: string | null;
  readonly code?: string;
};

/** Inserts the identity row, with the next free code of its kind when none is given. */
export function insertRecord(context: CommandContext, recorder: Recorder, record: NewRecord): RecordRow {
  const id = recorder.newId();
  const accountId = record.kind === 'account' ? id : record.accountId;
  if (accountId !== null && accountId !== id) requireRecord(context, accountId);
  return recorder.insert('record', {
    id,
    kind: record.kind,
    code: record.code ?? nextCode(context, record.kind, record.accountId),
    accountId,
    parentId: record.parentId ?? null,
    place: null,
  });
}

/** Inserts one checked single value. */
export function insertValue(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  fieldKey: string,
  raw: Value,
  evidence?: Evidence,
): void {
  const field = requireField(context, record, fieldKey);
  const value = checkValue(fieldKey, field.type, raw);
  checkReferences(context, field, value);
  recorder.insert('entry', {
    recordId: record.id,
    accountId: record.accountId,
    fieldKey,
    position: 0,
    value,
    evidence: evidence === undefined ? guess(context) : checkedEvidence(context, fieldKey, evidence),
  });
}

/** `S15` after S14; every code ever used counts, so that a restored record finds its own free. */
export function nextCode(context: CommandContext, kind: RecordKind, accountId: string | null): string {
  const prefix = RECORD_KIND_INFO[kind].codePrefix;
  const used = context.connection.all<{ code: string }>(
    kind === 'account'
      ? `SELECT code FROM record WHERE kind = 'account' AND ? IS NULL`
      : 'SELECT code FROM record WHERE account_id IS ? AND kind = ?',
    ...(kind === 'account' ? [null] : [accountId, kind]),
  );
  const numbers = used.map(({ code }) => (code.startsWith(prefix) ? Number(code.slice(prefix.length)) : 0));
  const next = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
  return `${prefix}${String(next).padStart(2, '0')}`;
}

/** Moves a record, its children and all their entries to the trash; an account takes everything of it along. */
export function removeRecord(context: CommandContext, input: ParsedInput<'record.remove'>): null {
  const record = requireRecord(context, input.id);
  const subject = recordTitle(context.connection, record);
  context.commit({ code: `record.remove.${record.kind}`, subject }, (recorder) => {
    const doomed =
      record.kind === 'account' ? recordsOf(context.connection, record.id) : withChildren(context, record);
    for (const gone of doomed) {
      for (const entry of entriesOfRecord(context.connection, gone.id)) recorder.remove('entry', entry.id);
      recorder.remove('record', gone.id);
    }
  });
  return null;
}

function withChildren(context: CommandContext, record: RecordRow): RecordRow[] {
  return [
    record,
    ...childrenOf(context.connection, record.id).flatMap((child) => withChildren(context, child)),
  ];
}
