import { type Summary, summarise, summaryKinds } from '../../shared/domain/account/summary.ts';
import {
  type AccountView,
  createAccountView,
  indexRows,
  type RowIndex,
} from '../../shared/domain/account/view.ts';
import { type Disclosure, isDisclosed, NO_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Workspace } from '../workspace.ts';
import { peopleCounts } from './people-count.ts';
import { accountIdsInOrder, entriesOf, entriesOfKinds, recordsOf, recordsOfKinds } from './read-rows.ts';

/** What the workspace shares, indexed once for all views of a reading. */
function sharedRows({ connection }: Workspace): RowIndex<EntryRow> {
  return indexRows(recordsOf(connection, null), entriesOf(connection, null));
}

/**
 * The view of one account with what the workspace shares. Personal and sensitive entries are left out unless they are
 * disclosed, so that no document or check can print what nobody ticked (domain §2.13). @throws NOT_FOUND
 */
export function accountView(
  workspace: Workspace,
  accountId: string,
  disclosure: Disclosure = NO_DISCLOSURE,
  shared: RowIndex<EntryRow> = sharedRows(workspace),
): AccountView<EntryRow> {
  const records = recordsOf(workspace.connection, accountId);
  if (!records.some(({ id, kind }) => id === accountId && kind === 'account'))
    throw new AppError('NOT_FOUND');
  const catalogue = workspace.catalogue();
  return createAccountView({
    catalogue,
    today: workspace.today(),
    accountId,
    records,
    entries: entriesOf(workspace.connection, accountId).filter(({ fieldKey }) =>
      isDisclosed(catalogue.field(fieldKey), disclosure),
    ),
    shared,
  });
}

/** Views of all accounts, or of those asked for, one after the other, so that only one is held at a time. */
export function* accountViews(
  workspace: Workspace,
  accountIds?: readonly string[],
): Generator<AccountView<EntryRow>> {
  const shared = sharedRows(workspace);
  for (const id of knownAccounts(workspace, accountIds))
    yield accountView(workspace, id, NO_DISCLOSURE, shared);
}

/** Summaries one after the other, of the rows that a summary is made of. */
function* summariesOf(workspace: Workspace, accountIds: readonly string[]): Generator<Summary> {
  const { connection } = workspace;
  const shared = sharedRows(workspace);
  const catalogue = workspace.catalogue();
  const kinds = summaryKinds(catalogue);
  const people = peopleCounts(connection);
  const today = workspace.today();
  for (const accountId of accountIds) {
    const records = recordsOfKinds(connection, accountId, kinds);
    const entries = entriesOfKinds(connection, accountId, kinds);
    const summary = summarise(createAccountView({ catalogue, today, accountId, records, entries, shared }));
    yield { ...summary, people: people.get(accountId) ?? 0 };
  }
}

function knownAccounts(
  { connection }: Workspace,
  accountIds: readonly string[] | undefined,
): readonly string[] {
  const known = accountIdsInOrder(connection);
  if (accountIds === undefined) return known;
  const wanted = new Set(accountIds);
  return known.filter((id) => wanted.has(id));
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
      const wanted = knownAccounts(workspace, accountIds);
      const missing = wanted.filter((id) => !kept.has(id));
      if (missing.length > 0) {
        for (const summary of summariesOf(workspace, missing)) kept.set(summary.accountId, summary);
      }
      return wanted.flatMap((id) => kept.get(id) ?? []);
    },
    forget: (accountIds) => {
      if (accountIds === null) kept.clear();
      else for (const id of accountIds) kept.delete(id);
    },
  };
}
