import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { MAP_VIEWS } from '../../../shared/domain/relationship/map-views.ts';
import { readMapPlace } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** Opens what the address names: which map, which view, which person. */
export function useMapAddress(): void {
  const { account, inspector, map: session } = useStores();
  const search = useSearch();
  const accountId = account.id;
  useEffect(() => {
    if (accountId === null) return;
    session.enter(accountId);
    const { map, view, record } = readMapPlace(search);
    if (map !== undefined) session.openMap(map);
    const named = MAP_VIEWS.find(({ key }) => key === view)?.key;
    if (named !== undefined || view === 'list') session.show(named ?? 'list');
    const kind = record === undefined ? undefined : account.view.record(record)?.kind;
    // A search may lead to a map of its own, or to the account whose tie was found.
    if (record !== undefined && kind === 'map') session.openMap(record);
    if (record !== undefined && kind === 'person') inspector.select({ kind: 'person', recordId: record });
  }, [account, accountId, search, session, inspector]);
}
