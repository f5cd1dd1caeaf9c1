import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';

type SnapshotFormProps = {
  readonly purpose: 'sign' | 'rename';
  readonly initial: string;
  readonly onSave: (text: string) => Promise<unknown>;
  readonly onDone: () => void;
};

/** Who signs, or what the snapshot is called; signing says first that it is for good. */
export const SnapshotForm = observer(({ purpose, initial, onSave, onDone }: SnapshotFormProps) => {
  const { t } = useStores().app;
  const [text, setText] = useState(initial);
  const isSigning = purpose === 'sign';
  const label = isSigning ? t(($) => $.history.snapshot.signer) : t(($) => $.history.snapshot.name);
  const save = () => {
    if (text.trim() === '') return;
    void onSave(text.trim());
    onDone();
  };
  return (
    <fieldset className="history-form" aria-label={label}>
      {isSigning && <p>{t(($) => $.history.snapshot.signHint)}</p>}
      <Input
        size="small"
        autoFocus
        value={text}
        maxLength={isSigning ? 120 : 200}
        aria-label={label}
        placeholder={label}
        data-testid="snapshot-text"
        onChange={(event) => setText(event.target.value)}
        onPressEnter={save}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <div className="history-actions">
        <Button
          size="small"
          type="primary"
          disabled={text.trim() === ''}
          data-testid="snapshot-confirm"
          onClick={save}
        >
          {isSigning ? t(($) => $.history.snapshot.confirmSign) : t(($) => $.history.snapshot.save)}
        </Button>
        <Button size="small" onClick={onDone}>
          {t(($) => $.history.snapshot.cancel)}
        </Button>
      </div>
    </fieldset>
  );
});
