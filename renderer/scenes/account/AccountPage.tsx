import './account.css';
import { Button, Spin } from 'antd';
import { observer } from 'mobx-react-lite';
import { useEffect } from 'react';
import { useRoute, useSearch } from 'wouter';
import { type AccountTab, type FieldPlace, isAccountTab, readFieldPlace } from '../../app/routes.ts';
import { useIdle } from '../../app/use-idle.ts';
import { Lazy } from '../../components/lazy/Lazy.tsx';
import { useStores } from '../../stores/stores.ts';
import { AccountHeader } from './AccountHeader.tsx';
import { AccountTabs } from './AccountTabs.tsx';
import { Inspector } from './inspector/Inspector.tsx';
import { loadPanels, PANELS } from './panels.ts';

const WAITING = <div className="account-state" aria-busy="true" />;

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

  useIdle(() => void loadPanels());

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
  // What was selected in another account, or has been removed since, is nothing here.
  const { target } = inspector;
  const isSelected = target !== null && account.view.record(target.recordId) !== undefined;
  const hasInspector = isSelected || keepsInspector(tab, readFieldPlace(search));
  return (
    <div className="account" data-testid="account-page">
      <AccountHeader />
      <AccountTabs current={tab} />
      <div className={hasInspector ? 'account-content account-content-inspected' : 'account-content'}>
        <div className="account-panel" data-testid={`tab-${tab}`}>
          <Lazy part={PANELS[tab]} fallback={WAITING} />
        </div>
        {hasInspector && <Inspector />}
      </div>
    </div>
  );
});
