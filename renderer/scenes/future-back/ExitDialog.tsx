import { Input, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import type { FutureRow } from './future-rows.ts';

type ExitDialogProps = { readonly row: FutureRow; readonly onClose: () => void };

/** To leave a customer takes an approval, which is written down with it (domain §5.4). */
export const ExitDialog = observer(({ row, onClose }: ExitDialogProps) => {
  const { app, commands } = useStores();
  const { t } = app;
  const [reason, setReason] = useState(row.dispositionReason ?? '');
  const id = useId();
  const decide = async () => {
    const done = await commands.setValue(row.accountId, 'val.disposition', 'exit', { note: reason.trim() });
    if (done !== null) onClose();
  };
  return (
    <Modal
      open
      title={t(($) => $.futureBack.exitTitle, { name: row.name })}
      okText={t(($) => $.futureBack.exitConfirm)}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', 'data-testid': 'confirm' }}
      onOk={() => void decide()}
      onCancel={onClose}
    >
      <p className="future-dialog-text">{t(($) => $.futureBack.exitNeedsReason)}</p>
      <div className="labeled-input">
        <label htmlFor={id}>{t(($) => $.futureBack.exitReason)}</label>
        <Input.TextArea
          id={id}
          rows={4}
          autoFocus
          value={reason}
          data-testid="exit-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </Modal>
  );
});
