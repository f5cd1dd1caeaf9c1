import { computed, type IComputedValue } from 'mobx';
import type { AccountView } from '../../shared/domain/account/view.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { AccountStore } from './account-store.ts';
import { useStores } from './stores.ts';

type Read<Reading> = (view: AccountView<EntryRow>) => Reading;

const readings = new WeakMap<AccountStore, Map<unknown, IComputedValue<unknown>>>();

/** What a rule reads of the open account, computed once a change for everybody who shows it. `read` is a module's. */
export function useReading<Reading>(read: Read<Reading>): Reading {
  const { account } = useStores();
  const cache = readings.get(account) ?? new Map<unknown, IComputedValue<unknown>>();
  readings.set(account, cache);
  const known = cache.get(read) ?? computed(() => read(account.view));
  cache.set(read, known);
  return known.get() as Reading;
}
