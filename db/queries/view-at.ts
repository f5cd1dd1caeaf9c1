import { type AccountView, createAccountView, indexRows } from '../../shared/domain/account/view.ts';
import { type Disclosure, isDisclosed } from '../../shared/domain/dossier/privacy.ts';
import { modelsUpTo } from '../../shared/domain/model/scoring-model.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Workspace } from '../workspace.ts';
import { stateAt } from './state-at.ts';

/** A moment with the day (YYYY-MM-DD) on which the readings of then counted ages. */
export type PastMoment = { readonly at: string; readonly today: string };

/**
 * The view of an account as it was at a moment, with what the workspace shared then; what is not disclosed is left
 * out. @throws NOT_FOUND when the account was not there
 */
export function accountViewAt(
  workspace: Workspace,
  accountId: string,
  { at, today }: PastMoment,
  disclosure: Disclosure,
): AccountView<EntryRow> {
  const { connection } = workspace;
  const catalogue = workspace.catalogue();
  const { records, entries } = stateAt(connection, accountId, at);
  if (!records.some(({ id }) => id === accountId)) throw new AppError('NOT_FOUND');
  const shared = stateAt(connection, null, at);
  return createAccountView({
    catalogue,
    models: modelsUpTo(workspace.models(), today),
    today,
    accountId,
    records,
    entries: entries.filter(({ fieldKey }) => isDisclosed(catalogue.field(fieldKey), disclosure)),
    shared: indexRows(shared.records, shared.entries),
  });
}
