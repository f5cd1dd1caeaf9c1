import { setImmediate } from 'node:timers/promises';
import { readStanding, type Standing } from '../../shared/domain/account/standing.ts';
import type { Workspace } from '../workspace.ts';
import { accountIdsInOrder } from './read-rows.ts';
import { accountViews } from './views.ts';

export type StandingCache = {
  /**
   * Standings of all accounts, or of those asked for. Reads a slice at a time and lets other calls in between; what
   * changes meanwhile is read anew. @throws whatever `workspace` throws when it is closed meanwhile
   */
  readonly list: (workspace: () => Workspace, accountIds?: readonly string[]) => Promise<readonly Standing[]>;
  /** Drops accounts that changed; null drops all. */
  readonly forget: (accountIds: readonly string[] | null) => void;
};

/** Accounts read before others get their turn: some hundredths of a second. */
const SLICE = 40;

/** Keeps what was read while the data host lives; whole dossiers are read, so thousands take seconds. */
export function createStandingCache(): StandingCache {
  const kept = new Map<string, Standing>();
  let basis = '';
  const missingOf = (workspace: Workspace, accountIds: readonly string[] | undefined) => {
    // Everything hangs on the day and on the model.
    const wantedBasis = `${workspace.today()} ${workspace.models().current.version}`;
    if (basis !== wantedBasis) kept.clear();
    basis = wantedBasis;
    const asked = accountIds === undefined ? null : new Set(accountIds);
    const wanted = accountIdsInOrder(workspace.connection).filter((id) => asked === null || asked.has(id));
    return { wanted, missing: wanted.filter((id) => !kept.has(id)) };
  };
  return {
    list: async (workspace, accountIds) => {
      let { wanted, missing } = missingOf(workspace(), accountIds);
      while (missing.length > 0) {
        for (let from = 0; from < missing.length; from += SLICE) {
          if (from > 0) await setImmediate();
          for (const view of accountViews(workspace(), missing.slice(from, from + SLICE)))
            kept.set(view.account.id, readStanding(view));
        }
        ({ wanted, missing } = missingOf(workspace(), accountIds));
      }
      return wanted.flatMap((id) => kept.get(id) ?? []);
    },
    forget: (accountIds) => {
      if (accountIds === null) kept.clear();
      else for (const id of accountIds) kept.delete(id);
    },
  };
}
