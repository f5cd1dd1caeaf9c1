import { type AccountView, createAccountView } from '../../shared/domain/account/view.ts';
import { type Summary, summarise } from '../../shared/domain/account/summary.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Workspace } from '../workspace.ts';
import { accounts, entriesOf, recordById, recordsOf } from './read-rows.ts';

type Shared = { readonly records: readonly RecordRow[]; readonly entries: readonly EntryRow[] };

function sharedRows(workspace: Workspace): Shared {
  return { records: recordsOf(workspace.connection, null), entries: entriesOf(workspace.connection, null) };
}

/** The view of one account with what the workspace shares. @throws NOT_FOUND */
export function accountView(
  workspace: Workspace,
  accountId: string,
  shared: Shared = sharedRows(workspace),
): AccountView<EntryRow> {
  if (recordById(workspace.connection, accountId)?.kind !== 'account') throw new AppError('NOT_FOUND');
  return createAccountView({
    catalogue: workspace.catalogue(),
    today: workspace.today(),
    accountId,
    records: [...shared.records, ...recordsOf(workspace.connection, accountId)],
    entries: [...shared.entries, ...entriesOf(workspace.connection, accountId)],
  });
}

/** Views of all accounts, one after the other, so that only one is held at a time. */
export function* accountViews(workspace: Workspace, accountIds?: readonly string[]): Generator<AccountView<EntryRow>> {
  const shared = sharedRows(workspace);
  const known = accounts(workspace.connection).map(({ id }) => id);
  const wanted = accountIds === undefined ? known : known.filter((id) => accountIds.includes(id));
  for (const id of wanted) yield accountView(workspace, id, shared);
}

export type SummaryCache = {
  /** Summaries of all accounts, or of those asked for; computed once until `forget`. */
  readonly list: (workspace: Workspace, accountIds?: readonly string[]) => Summary[];
  /** Drops accounts that changed; null drops all (a setting or our company's figures changed). */
  readonly forget: (accountIds: readonly string[] | null) => void;
};

/** Keeps summaries while the data host lives: a portfolio of 2,000 accounts is not read anew for one edit. */
export function createSummaryCache(): SummaryCache {
  const kept = new Map<string, Summary>();
  let day = '';
  return {
    list: (workspace, accountIds) => {
      if (day !== workspace.today()) kept.clear();
      day = workspace.today();
      const ids = accounts(workspace.connection).map(({ id }) => id);
      const wanted = accountIds === undefined ? ids : ids.filter((id) => accountIds.includes(id));
      const missing = wanted.filter((id) => !kept.has(id));
      if (missing.length > 0) {
        for (const view of accountViews(workspace, missing)) kept.set(view.account.id, summarise(view));
      }
      return wanted.flatMap((id) => kept.get(id) ?? []);
    },
    forget: (accountIds) => {
      if (accountIds === null) kept.clear();
      else for (const id of accountIds) kept.delete(id);
    },
  };
}
