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
    if (record !== undefined) inspector.select({ kind: 'person', recordId: record });
  }, [accountId, search, session, inspector]);
}
