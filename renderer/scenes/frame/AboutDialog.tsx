import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';

export const AboutDialog = observer(() => {
  const { app, dialogs } = useStores();
  const { t } = app;
  return (
    <Modal open title={t(($) => $.frame.about.title)} footer={null} onCancel={dialogs.close}>
      <p>
        <strong>{t(($) => $.common.product)}</strong>
      </p>
      <p>{t(($) => $.frame.about.text)}</p>
    </Modal>
  );
});
