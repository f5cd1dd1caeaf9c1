import {
  type RatableAccount,
  readRatable,
  type Summary,
  summaryKinds,
  summaryOf,
} from '../../shared/domain/account/summary.ts';
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
    models: workspace.models(),
    today: workspace.today(),
    accountId,
    records,
    entries: entriesOf(workspace.connection, accountId).filter(({ fieldKey }) =>
      isDisclosed(catalogue.field(fieldKey), disclosure),
    ),
    shared,
  });
}

/** Views of all accounts, or of those asked for in their order, one after the other: only one is held at a time. */
export function* accountViews(
  workspace: Workspace,
  accountIds?: readonly string[],
): Generator<AccountView<EntryRow>> {
  const shared = sharedRows(workspace);
  const known = new Set(knownAccounts(workspace, accountIds));
  for (const id of accountIds ?? known)
    if (known.has(id)) yield accountView(workspace, id, NO_DISCLOSURE, shared);
}

/** What summaries are made of, one account after the other. */
function* ratableAccounts(workspace: Workspace, accountIds: readonly string[]): Generator<RatableAccount> {
  const { connection } = workspace;
  const shared = sharedRows(workspace);
  const [catalogue, models] = [workspace.catalogue(), workspace.models()];
  const kinds = summaryKinds(catalogue);
  const people = peopleCounts(connection);
  const today = workspace.today();
  for (const accountId of accountIds) {
    const records = recordsOfKinds(connection, accountId, kinds);
    const entries = entriesOfKinds(connection, accountId, kinds);
    const view = createAccountView({ catalogue, models, today, accountId, records, entries, shared });
    const { facts, ...rest } = readRatable(view);
    yield { ...rest, facts: { ...facts, people: people.get(accountId) ?? 0 } };
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
  /** Summaries of all accounts, or of those asked for, by the model in force. */
  readonly list: (workspace: Workspace, accountIds?: readonly string[]) => Summary[];
  /** What they are made of: a what-if model is applied to it without reading anything. */
  readonly ratable: (workspace: Workspace, accountIds?: readonly string[]) => RatableAccount[];
  /** Drops accounts that changed; null drops all (our company's figures or the catalogue changed). */
  readonly forget: (accountIds: readonly string[] | null) => void;
};

/** Keeps what was read while the data host lives: 2,000 accounts are not read anew for one edit or one weight. */
export function createSummaryCache(): SummaryCache {
  const kept = new Map<string, RatableAccount>();
  let basis = '';
  const ratable: SummaryCache['ratable'] = (workspace, accountIds) => {
    // Of a model, what is read depends on the credit grades, the stickiness and the planning assumptions alone.
    const { credit, stickiness, value } = workspace.models().current.model;
    const wantedBasis = JSON.stringify([workspace.today(), credit, stickiness, value]);
    if (basis !== wantedBasis) kept.clear();
    basis = wantedBasis;
    const wanted = knownAccounts(workspace, accountIds);
    const missing = wanted.filter((id) => !kept.has(id));
    if (missing.length > 0) {
      for (const account of ratableAccounts(workspace, missing)) kept.set(account.facts.accountId, account);
    }
    return wanted.flatMap((id) => kept.get(id) ?? []);
  };
  return {
    ratable,
    list: (workspace, accountIds) => {
      const { model } = workspace.models().current;
      return ratable(workspace, accountIds).map((account) => summaryOf(account, model));
    },
    forget: (accountIds) => {
      if (accountIds === null) kept.clear();
      else for (const id of accountIds) kept.delete(id);
    },
  };
}
