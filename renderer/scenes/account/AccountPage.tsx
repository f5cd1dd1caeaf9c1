import './account.css';
import { Button, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { useRoute, useSearch } from 'wouter';
import { type AccountTab, type FieldPlace, isAccountTab, readFieldPlace } from '../../app/routes.ts';
import { useIdle } from '../../app/use-idle.ts';
import { useStores } from '../../stores/stores.ts';
import { AccountHeader } from './AccountHeader.tsx';
import { AccountTabs } from './AccountTabs.tsx';
import { Inspector } from './inspector/Inspector.tsx';

const LOADERS = {
  overview: async () => ({ default: (await import('../overview/OverviewTab.tsx')).OverviewTab }),
  dossier: async () => ({ default: (await import('../dossier/DossierTab.tsx')).DossierTab }),
  supplier: async () => ({ default: (await import('../supplier/SupplierTab.tsx')).SupplierTab }),
  map: async () => {
    const [{ MapTab }, { prepareLayout }] = await Promise.all([
      import('../map/MapTab.tsx'),
      import('../../canvas/layout-client.ts'),
    ]);
    prepareLayout();
    return { default: MapTab };
  },
  tier: async () => ({ default: (await import('../tier/TierTab.tsx')).TierTab }),
  stickiness: async () => ({ default: (await import('../stickiness/StickinessTab.tsx')).StickinessTab }),
  value: async () => ({ default: (await import('../value/ValueTab.tsx')).ValueTab }),
  strategy: async () => ({
    default: (await import('../account-strategy/AccountStrategyTab.tsx')).AccountStrategyTab,
  }),
  history: async () => ({ default: (await import('../history/HistoryTab.tsx')).HistoryTab }),
  assessment: async () => ({ default: (await import('../assessment/AssessmentTab.tsx')).AssessmentTab }),
  contacts: async () => ({ default: (await import('../contacts/ContactsTab.tsx')).ContactsTab }),
  notes: async () => ({ default: (await import('../notes/NotesTab.tsx')).NotesTab }),
} as const satisfies { readonly [tab in AccountTab]: () => Promise<{ default: ComponentType }> };

const PANELS = {
  overview: lazy(LOADERS.overview),
  dossier: lazy(LOADERS.dossier),
  supplier: lazy(LOADERS.supplier),
  map: lazy(LOADERS.map),
  tier: lazy(LOADERS.tier),
  stickiness: lazy(LOADERS.stickiness),
  value: lazy(LOADERS.value),
  strategy: lazy(LOADERS.strategy),
  assessment: lazy(LOADERS.assessment),
  history: lazy(LOADERS.history),
  contacts: lazy(LOADERS.contacts),
  notes: lazy(LOADERS.notes),
} as const satisfies { readonly [tab in AccountTab]: unknown };

/** Pages whose work is judging single values have the inspector beside them before anything is selected. */
function keepsInspector(tab: AccountTab, { record, section }: FieldPlace): boolean {
  if (tab === 'supplier') return record !== undefined;
  const isOverview = section === 'attachments' || section === 'group';
  return tab === 'dossier' && !isOverview && (section !== 'people' || record !== undefined);
}

/** One account: its header, tabs, and the inspector of what is selected. */
export const AccountPage = observer(() => {
  const { account, app, inspector, notices } = useStores();
  const search = useSearch();
  const [, params] = useRoute('/account/:id/:tab?');
  const id = params?.id;
  const tab = isAccountTab(params?.tab ?? '') ? (params?.tab as AccountTab) : 'overview';

  useEffect(() => {
    if (id !== undefined) void account.open(id);
  }, [account, id]);

  useIdle(() => void Promise.all(Object.values(LOADERS).map((load) => load())));

  if (account.problem !== null) {
    return (
      <div className="account-state">
        <p>{notices.sentence(account.problem)}</p>
        <Button onClick={() => void account.reload()}>{app.t(($) => $.account.retry)}</Button>
      </div>
    );
  }
  if (!account.isLoaded || account.id !== id) {
    return (
      <div className="account-state" aria-busy="true">
        <Spin />
      </div>
    );
  }
  const Panel = PANELS[tab];
  const hasInspector = inspector.target !== null || keepsInspector(tab, readFieldPlace(search));
  return (
    <div className="account" data-testid="account-page">
      <AccountHeader />
      <AccountTabs current={tab} />
      <div className={hasInspector ? 'account-content account-content-inspected' : 'account-content'}>
        <div className="account-panel" data-testid={`tab-${tab}`}>
          <Suspense fallback={<div className="account-state" aria-busy="true" />}>
            <Panel />
          </Suspense>
        </div>
        {hasInspector && <Inspector />}
      </div>
    </div>
  );
});
