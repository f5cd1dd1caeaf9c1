import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';

export const DeleteSampleDialog = observer(() => {
  const { app, client, dialogs, notices } = useStores();
  const [isBusy, setIsBusy] = useState(false);
  const { t } = app;
  const remove = async () => {
    setIsBusy(true);
    await client.workspace.deleteSample({}).catch(notices.show);
    dialogs.close();
  };
  return (
    <Modal
      open
      title={t(($) => $.frame.sampleBar.removeTitle)}
      okText={t(($) => $.frame.sampleBar.remove)}
      okButtonProps={{ danger: true, loading: isBusy, 'data-testid': 'confirm' }}
      onOk={() => void remove()}
      onCancel={dialogs.close}
    >
      {t(($) => $.frame.sampleBar.removeText)}
    </Modal>
  );
});
