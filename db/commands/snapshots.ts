import type { Value } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { isSigned } from '../history/signed-snapshots.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import type { CommandContext } from './context.ts';
import { requireRecord } from './find.ts';
import { insertRecord } from './records.ts';

type NewSnapshot = {
  readonly accountId: string;
  readonly reason: 'manual' | 'approval' | 'scheduled';
  readonly name?: string;
  readonly note?: string;
};

/** Gives this moment of an account a name; nothing is copied, the history has the rows. @throws NOT_FOUND */
export function createSnapshot(context: CommandContext, input: ParsedInput<'snapshot.create'>): RecordRow {
  if (requireRecord(context, input.accountId).kind !== 'account') throw new AppError('NOT_FOUND');
  return context.commit({ code: 'record.create.snapshot', subject: input.name }, (recorder) =>
    insertSnapshot(context, recorder, { ...input, reason: 'manual' }),
  );
}

/** The record of a snapshot within a commit; an approval has no name of its own. */
export function insertSnapshot(
  context: CommandContext,
  recorder: Recorder,
  { accountId, reason, name = '', note = '' }: NewSnapshot,
): RecordRow {
  const record = insertRecord(context, recorder, { kind: 'snapshot', accountId });
  insertFixed(recorder, record, {
    'snp.name': name,
    'snp.note': note,
    'snp.reason': reason,
    'snp.taken_at': recorder.now,
    'snp.taken_by': context.actor,
  });
  return record;
}

/** Another name and remark for a snapshot that is not signed. @throws NOT_FOUND, FIELD_LOCKED */
export function renameSnapshot(context: CommandContext, input: ParsedInput<'snapshot.rename'>): RecordRow {
  const record = requireSnapshot(context, input.id);
  const named = cellEntries(context.connection, record.id, 'snp.name')[0];
  return context.commit({ code: 'snapshot.rename', subject: input.name }, (recorder) => {
    if (named === undefined) insertFixed(recorder, record, { 'snp.name': input.name });
    else recorder.update('entry', named.id, { value: input.name });
    return record;
  });
}

/**
 * Signs a snapshot: from then on nobody renames, removes or takes it back, and undo forgets the steps that made it.
 * @throws NOT_FOUND, FIELD_LOCKED when it is signed already
 */
export function signSnapshot(context: CommandContext, input: ParsedInput<'snapshot.sign'>): RecordRow {
  const record = requireSnapshot(context, input.id);
  const subject = recordTitle(context.connection, record);
  return context.commit({ code: 'snapshot.sign', subject, seals: record.id }, (recorder) => {
    insertFixed(recorder, record, { 'snp.signed_by': input.signer, 'snp.signed_at': recorder.now });
    return record;
  });
}

function requireSnapshot(context: CommandContext, id: string): RecordRow {
  const record = requireRecord(context, id);
  if (record.kind !== 'snapshot') throw new AppError('NOT_FOUND');
  if (isSigned(context.connection, id)) throw new AppError('FIELD_LOCKED', { field: 'snp.signed_by' });
  return record;
}

/** Values that only the program writes: they need no evidence, for they are no statement about the customer. */
function insertFixed(
  recorder: Recorder,
  record: RecordRow,
  values: { readonly [fieldKey: string]: Value },
): void {
  for (const [fieldKey, value] of Object.entries(values)) {
    if (value === '') continue;
    recorder.insert('entry', {
      recordId: record.id,
      accountId: record.accountId,
      fieldKey,
      position: 0,
      value,
      evidence: null,
    });
  }
}
