import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** Name of a category or supplier, with the way to remove it. */
export const RecordHeader = observer(
  ({ recordId, remark }: { readonly recordId: string; readonly remark: string }) => {
    const { account, app, commands, inspector } = useStores();
    const { t } = app;
    const [, goTo] = useLocation();
    const name = account.view.title(recordId);
    const remove = async () => {
      inspector.clear();
      goTo(routes.account(account.view.account.id, 'supplier'));
      await commands.removeRecord(recordId);
    };
    return (
      <header className="supplier-header">
        <h2>{name}</h2>
        <span className="muted">{remark}</span>
        <Popconfirm title={t(($) => $.supplier.removeConfirm, { name })} onConfirm={() => void remove()}>
          <Button size="small" type="text" danger data-testid="remove-record">
            {t(($) => $.supplier.remove)}
          </Button>
        </Popconfirm>
      </header>
    );
  },
);
