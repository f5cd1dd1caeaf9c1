import { accounts, recordsOf } from '../../db/queries/read-rows.ts';
import { recordTitle } from '../../db/queries/titles.ts';
import { accountView } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import type { AccountView } from '../../shared/domain/account/view.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { holdsSensitive } from '../../shared/domain/dossier/sensitive.ts';
import type { Field, RecordKind } from '../../shared/domain/dossier/types.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Session } from './session.ts';

export type Target = {
  readonly view: AccountView<EntryRow>;
  readonly recordId: string;
  readonly code: string;
};

/**
 * The record that `ACCOUNT` or `ACCOUNT/CODE` names: an account by code, name or id, or one of its records by code
 * (`YX/S01`). @throws AppError UNKNOWN_ACCOUNT, NOT_FOUND
 */
export function findTarget(workspace: Workspace, text: string): Target {
  const [accountText = '', recordCode] = text.split('/', 2);
  const account = findAccount(workspace, accountText);
  const view = accountView(workspace, account.id, FULL_DISCLOSURE);
  if (recordCode === undefined) return { view, recordId: account.id, code: account.code };
  const record = recordsOf(workspace.connection, account.id).find(({ code }) => code === recordCode);
  if (record === undefined) throw new AppError('NOT_FOUND', { name: text });
  return { view, recordId: record.id, code: record.code };
}

/** @throws AppError UNKNOWN_ACCOUNT */
export function findAccount(workspace: Workspace, text: string) {
  const all = accounts(workspace.connection);
  const found =
    all.find(({ code, id }) => code === text || id === text) ??
    all.find((account) => recordTitle(workspace.connection, account) === text);
  if (found === undefined) throw new AppError('UNKNOWN_ACCOUNT', { name: text });
  return found;
}

/** The field, declared for the record's kind. @throws AppError UNKNOWN_FIELD */
export function findField(target: Target, fieldKey: string): Field {
  const { view, recordId } = target;
  const field = view.catalogue.field(fieldKey);
  const kind = view.record(recordId)?.kind;
  if (field === undefined || view.catalogue.sectionOf(fieldKey)?.of !== kind) {
    throw new AppError('UNKNOWN_FIELD', { field: fieldKey });
  }
  return field;
}

/** Id of a record by code, title or id, for references typed by hand; null when none or several fit. */
export function resolveReference(view: AccountView, kind: RecordKind, text: string): string | null {
  const records = view.records(kind);
  const exact = records.filter(({ id, code }) => id === text || code === text);
  const found = exact.length > 0 ? exact : records.filter(({ id }) => view.title(id) === text);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/**
 * Sensitive data need a purpose on the command line too; it is written down (domain §2.13).
 * @throws AppError SENSITIVE_LOCKED without `--purpose`
 */
export async function openSensitive(
  session: Session,
  { recordId, view }: Target,
  field: Field,
  purpose: string | undefined,
): Promise<void> {
  if (!holdsSensitive(view.catalogue, field.key)) return;
  if (purpose === undefined) throw new AppError('SENSITIVE_LOCKED', { field: field.key });
  await session.call('person.unlock', { personId: recordId, purpose });
}
