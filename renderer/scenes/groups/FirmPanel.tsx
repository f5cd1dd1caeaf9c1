import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { SectionForm } from '../../components/field/SectionForm.tsx';
import { useStores } from '../../stores/stores.ts';
import { AddOwner } from './AddOwner.tsx';
import { AddTie } from './AddTie.tsx';

type FirmPanelProps = { readonly firmId: string; readonly rootId: string };

/** The selected company: its data, owners and ties, and what can be done with it. */
export const FirmPanel = observer(({ firmId, rootId }: FirmPanelProps) => {
  const { app, client, commands, groups, notices, workspace } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const firm = groups.ownership.firms.get(firmId);
  if (firm === undefined)
    return <aside className="panel groups-panel">{t(($) => $.groups.selectFirm)}</aside>;
  const holdings = groups.ownership.holdings(firmId).length;

  const createAccount = async () => {
    const account = await commands.createRecord({
      kind: 'account',
      accountId: null,
      values: { 'bas.short': firm.name },
    });
    if (account !== null) await commands.setValue(firmId, 'frm.account', account.id);
  };
  const remove = async () => {
    const owner = firm.owners[0]?.firm;
    try {
      await client.record.remove({ id: firmId });
      notices.info(t(($) => $.groups.removeNote, { name: firm.name }));
      if (firmId === rootId) goTo(owner === undefined ? routes.groups : routes.group(owner));
    } catch (error) {
      notices.show(error);
    }
  };

  return (
    <aside className="panel groups-panel" aria-label={firm.name} data-testid="firm-panel">
      <header className="groups-panel-head">
        <h2>{firm.name}</h2>
        <span className="muted">{firm.code}</span>
      </header>
      <div className="groups-panel-actions">
        {firm.accountId === null ? (
          <Button size="small" onClick={() => void createAccount()}>
            {t(($) => $.groups.createAccount)}
          </Button>
        ) : (
          <Button size="small" onClick={() => goTo(routes.account(firm.accountId ?? ''))}>
            {t(($) => $.groups.openAccount)}
          </Button>
        )}
        {firmId === rootId ? null : (
          <Button size="small" type="text" onClick={() => goTo(routes.group(firmId))}>
            {t(($) => $.groups.openGroup)}
          </Button>
        )}
        <Popconfirm
          title={t(($) => $.groups.remove)}
          description={holdings === 0 ? null : t(($) => $.groups.hasHoldings, { count: holdings })}
          okText={t(($) => $.groups.remove)}
          onConfirm={() => void remove()}
        >
          <Button size="small" type="text" danger>
            {t(($) => $.groups.remove)}
          </Button>
        </Popconfirm>
      </div>
      <div key={firmId} className="groups-form">
        {workspace.catalogue.sectionsOf('firm').map((section) => (
          <SectionForm key={section.key} recordId={firmId} section={section} />
        ))}
        <AddOwner firmId={firmId} />
        <AddTie firmId={firmId} />
      </div>
    </aside>
  );
});
