import { Input, Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useId, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { LabeledColleague } from './LabeledColleague.tsx';

/** Puts the what-if in force; the reason goes with it for good. */
export const AdoptDialog = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { app, client, notices, whatIf, workspace } = useStores();
  const { t } = app;
  const [reason, setReason] = useState('');
  const [approver, setApprover] = useState<string | null>(null);
  const reasonId = useId();
  const { scores, model, openId, isModelChanged } = whatIf;
  const adopt = async () => {
    try {
      const { version } = await client.scenario.adopt({
        id: openId,
        model,
        scores: [...scores],
        reason: reason.trim(),
        adoptedBy: approver === null ? '' : workspace.title(approver),
      });
      whatIf.clear();
      notices.success(t(($) => $.whatIf.adopted, { version }));
      onClose();
    } catch (error) {
      notices.show(error);
    }
  };
  return (
    <Modal
      open
      title={t(($) => $.whatIf.adoptTitle)}
      okText={t(($) => $.whatIf.adoptTitle)}
      okButtonProps={{ disabled: reason.trim() === '' || approver === null, 'data-testid': 'confirm' }}
      onOk={() => void adopt()}
      onCancel={onClose}
    >
      <p className="what-if-dialog-text">
        {isModelChanged
          ? t(($) => $.whatIf.adoptText, { scores: scores.length })
          : t(($) => $.whatIf.adoptInputsOnly, { scores: scores.length })}
      </p>
      <div className="labeled-input">
        <label htmlFor={reasonId}>{t(($) => $.whatIf.reason)}</label>
        <Input.TextArea
          id={reasonId}
          rows={3}
          autoFocus
          value={reason}
          data-testid="adopt-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <LabeledColleague
        label={t(($) => $.whatIf.adoptedBy)}
        value={approver}
        testId="adopt-by"
        onChange={setApprover}
      />
    </Modal>
  );
});
