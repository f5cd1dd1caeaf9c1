import { isRow } from '../../shared/domain/account/view.ts';
import type { Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { readFirms } from '../../shared/domain/group/firm-reading.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { checkValue } from '../../shared/schemas/value.ts';
import type { Recorder } from '../history/recorder.ts';
import { firmSource } from '../queries/firms.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import { type CommandContext, guess } from './context.ts';
import { requireRecord } from './find.ts';
import { insertRecord, insertValue } from './records.ts';

/** A firm with its first owner and its account, one undo step. @throws NOT_FOUND, VALIDATION_FAILED */
export function createFirm(context: CommandContext, input: ParsedInput<'group.createFirm'>): RecordRow {
  const { name, ownerId, stake, accountId } = input;
  requireKind(context, ownerId, 'firm');
  requireKind(context, accountId, 'account');
  return context.commit({ code: 'record.create.firm', subject: name }, (recorder) => {
    const firm = insertRecord(context, recorder, { kind: 'firm', accountId: null });
    insertValue(context, recorder, firm, 'frm.name', name);
    if (accountId !== null) insertValue(context, recorder, firm, 'frm.account', accountId);
    if (ownerId !== null) insertOwner(context, recorder, firm, { firm: ownerId, stake }, guess(context));
    return firm;
  });
}

/**
 * Makes firms of the subsidiaries that the account's basic data name and that the group does not have yet, below the
 * account's own firm, which is made where there is none. Their evidence goes with them. One undo step.
 * @throws NOT_FOUND for no account
 */
export function takeOverSubsidiaries(
  context: CommandContext,
  { accountId }: ParsedInput<'group.takeOverSubsidiaries'>,
): { firmId: string; added: number } {
  const account = requireKind(context, accountId, 'account');
  if (account === null) throw new AppError('NOT_FOUND');
  const { connection } = context;
  const subject = recordTitle(connection, account);
  return context.commit({ code: 'group.takeOverSubsidiaries', subject }, (recorder) => {
    const firms = readFirms(firmSource(connection));
    const parentId =
      firms.find((firm) => firm.accountId === accountId)?.id ??
      insertAccountFirm(context, recorder, accountId, subject).id;
    const known = new Set(
      firms.filter(({ owners }) => owners.some(({ firm }) => firm === parentId)).map(({ name }) => name),
    );
    let added = 0;
    for (const { value, evidence } of cellEntries(connection, accountId, 'bas.subs')) {
      const row = isRow(value) ? value : {};
      const name = typeof row.name === 'string' ? row.name.trim() : '';
      if (name === '' || known.has(name)) continue;
      known.add(name);
      const proof = evidence ?? guess(context);
      const firm = insertRecord(context, recorder, { kind: 'firm', accountId: null });
      insertValue(context, recorder, firm, 'frm.name', name, proof);
      if (typeof row.role === 'string' && row.role !== '')
        insertValue(context, recorder, firm, 'frm.business', row.role, proof);
      insertOwner(context, recorder, firm, { firm: parentId, stake: row.stake ?? null }, proof);
      added += 1;
    }
    return { firmId: parentId, added };
  });
}

function insertAccountFirm(
  context: CommandContext,
  recorder: Recorder,
  accountId: string,
  name: string,
): RecordRow {
  const firm = insertRecord(context, recorder, { kind: 'firm', accountId: null });
  insertValue(context, recorder, firm, 'frm.name', name);
  insertValue(context, recorder, firm, 'frm.account', accountId);
  return firm;
}

function insertOwner(
  context: CommandContext,
  recorder: Recorder,
  firm: RecordRow,
  row: Value,
  evidence: Evidence,
): void {
  const field = context.catalogue.field('frm.owners');
  if (field === undefined) throw new AppError('UNKNOWN_FIELD', { field: 'frm.owners' });
  recorder.insert('entry', {
    recordId: firm.id,
    accountId: null,
    fieldKey: field.key,
    position: 1,
    value: checkValue(field.key, field.type, row),
    evidence,
  });
}

/** The live record, which must be of that kind; null stays null. @throws NOT_FOUND */
function requireKind(context: CommandContext, id: string | null, kind: RecordRow['kind']): RecordRow | null {
  if (id === null) return null;
  const record = requireRecord(context, id);
  if (record.kind !== kind) throw new AppError('NOT_FOUND');
  return record;
}
