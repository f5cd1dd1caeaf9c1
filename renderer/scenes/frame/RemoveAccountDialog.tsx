import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

export const RemoveAccountDialog = observer(() => {
  const { app, account, commands, dialogs } = useStores();
  const [, goTo] = useLocation();
  const { t } = app;
  const { id, summary } = account;
  if (id === null) return null;
  const remove = async () => {
    dialogs.close();
    goTo(routes.portfolio);
    await commands.removeRecord(id);
  };
  return (
    <Modal
      open
      title={t(($) => $.actions.removeAccount.title, { name: summary?.name ?? '' })}
      okText={t(($) => $.actions.removeAccount.confirm)}
      okButtonProps={{ danger: true, 'data-testid': 'confirm' }}
      onOk={() => void remove()}
      onCancel={dialogs.close}
    >
      {t(($) => $.actions.removeAccount.text)}
    </Modal>
  );
});
