import { type AccountView, createAccountView, indexRows } from '../../shared/domain/account/view.ts';
import { type Disclosure, isDisclosed } from '../../shared/domain/dossier/privacy.ts';
import { modelsUpTo } from '../../shared/domain/model/scoring-model.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Workspace } from '../workspace.ts';
import { type State, stateAt, statesAt } from './state-at.ts';

/** A moment with the day (YYYY-MM-DD) on which the readings of then counted ages. */
export type PastMoment = { readonly at: string; readonly today: string };

/**
 * The view of an account as it was at a moment, with what the workspace shared then; what is not disclosed is left
 * out. @throws NOT_FOUND when the account was not there
 */
export function accountViewAt(
  workspace: Workspace,
  accountId: string,
  moment: PastMoment,
  disclosure: Disclosure,
): AccountView<EntryRow> {
  const { connection } = workspace;
  const own = stateAt(connection, accountId, moment.at);
  if (!isThere(own, accountId)) throw new AppError('NOT_FOUND');
  return viewOf(workspace, accountId, moment, disclosure, own, stateAt(connection, null, moment.at));
}

/** The same for several moments, one after the other; moments before the account was there are left out. */
export function* accountViewsAt(
  workspace: Workspace,
  accountId: string,
  moments: readonly PastMoment[],
  disclosure: Disclosure,
): Generator<{ readonly moment: PastMoment; readonly view: AccountView<EntryRow> }> {
  const instants = moments.map(({ at }) => at);
  const own = statesAt(workspace.connection, accountId, instants);
  const shared = statesAt(workspace.connection, null, instants);
  for (const [index, moment] of moments.entries()) {
    const [here, around] = [own[index], shared[index]];
    if (here === undefined || around === undefined || !isThere(here, accountId)) continue;
    yield { moment, view: viewOf(workspace, accountId, moment, disclosure, here, around) };
  }
}

function isThere({ records }: State, accountId: string): boolean {
  return records.some(({ id, kind }) => id === accountId && kind === 'account');
}

function viewOf(
  workspace: Workspace,
  accountId: string,
  { today }: PastMoment,
  disclosure: Disclosure,
  own: State,
  shared: State,
): AccountView<EntryRow> {
  const catalogue = workspace.catalogue();
  const asked = new Map<string, boolean>();
  const isShown = (fieldKey: string): boolean => {
    const known = asked.get(fieldKey) ?? isDisclosed(catalogue.field(fieldKey), disclosure);
    asked.set(fieldKey, known);
    return known;
  };
  return createAccountView({
    catalogue,
    models: modelsUpTo(workspace.models(), today),
    today,
    accountId,
    records: own.records,
    entries: own.entries.filter(({ fieldKey }) => isShown(fieldKey)),
    shared: indexRows(shared.records, shared.entries),
  });
}
