import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useState } from 'react';
import { useStores } from '../../stores/stores.ts';

type NotApplicableFormProps = {
  readonly recordId: string;
  readonly fieldKey: string;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Why a field does not apply to this customer. */
export const NotApplicableForm = observer((props: NotApplicableFormProps) => {
  const { recordId, fieldKey, onDone, onCancel } = props;
  const { app, commands } = useStores();
  const { t } = app;
  const [reason, setReason] = useState('');
  const save = async () => {
    if (reason.trim() === '') return;
    const done = await commands.setNotApplicable(recordId, fieldKey, reason.trim());
    if (done !== null) onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <div className="visit-reason">
      <Input
        size="small"
        autoFocus
        value={reason}
        aria-label={t(($) => $.questions.answer.reason)}
        placeholder={t(($) => $.questions.answer.reason)}
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={() => void save()}
        onKeyDown={onKeyDown}
      />
      <Button size="small" disabled={reason.trim() === ''} onClick={() => void save()}>
        {t(($) => $.questions.answer.notApplicable)}
      </Button>
    </div>
  );
});
