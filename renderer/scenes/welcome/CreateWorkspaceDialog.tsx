import { Checkbox, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';

const SHORTEST = 8;

/** A new workspace, with a passphrase unless the user decides against it; the system asks for the place. */
export const CreateWorkspaceDialog = observer(() => {
  const { app, client, dialogs, notices } = useStores();
  const [, goTo] = useLocation();
  const [isEncrypted, setIsEncrypted] = useState(true);
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const { t } = app;
  const isShort = passphrase.length < SHORTEST;
  const isReady = !isEncrypted || (!isShort && passphrase === repeated);

  const create = async () => {
    setIsBusy(true);
    try {
      const state = await client.workspace.create({ passphrase: isEncrypted ? passphrase : null });
      if (state === null) return;
      dialogs.close();
      goTo(routes.portfolio);
    } catch (thrown) {
      notices.show(thrown);
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <Modal
      open
      title={t(($) => $.welcome.dialog.title)}
      okText={t(($) => $.welcome.dialog.next)}
      okButtonProps={{ disabled: !isReady, loading: isBusy, 'data-testid': 'confirm' }}
      onOk={() => void create()}
      onCancel={dialogs.close}
    >
      <p>
        <Checkbox
          checked={isEncrypted}
          data-testid="encrypt"
          onChange={(event) => setIsEncrypted(event.target.checked)}
        >
          {t(($) => $.welcome.dialog.encrypt)}
        </Checkbox>
      </p>
      {isEncrypted ? (
        <>
          <LabeledInput
            type="password"
            label={t(($) => $.welcome.dialog.passphrase)}
            value={passphrase}
            problem={passphrase !== '' && isShort ? t(($) => $.welcome.dialog.short) : null}
            isFirst
            testId="passphrase"
            onChange={setPassphrase}
          />
          <LabeledInput
            type="password"
            label={t(($) => $.welcome.dialog.repeat)}
            value={repeated}
            problem={repeated !== '' && repeated !== passphrase ? t(($) => $.welcome.dialog.different) : null}
            testId="passphrase-repeat"
            onChange={setRepeated}
          />
          <p className="muted">{t(($) => $.welcome.dialog.warning)}</p>
        </>
      ) : (
        <p className="muted">{t(($) => $.welcome.dialog.plainWarning)}</p>
      )}
    </Modal>
  );
});
