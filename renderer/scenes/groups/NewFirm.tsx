import { Button, Input, InputNumber, type InputRef } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useStores } from '../../stores/stores.ts';

type NewFirmProps = {
  /** The firm that will own it; null makes the head of a group. */
  readonly ownerId: string | null;
  /** Called with each new firm, and with null when the user is through. */
  readonly onDone: (firmId: string | null) => void;
};

/** A line for the name (and stake) of a new company: Enter adds it and waits for the next, Esc ends. */
export const NewFirm = observer(({ ownerId, onDone }: NewFirmProps) => {
  const { app, client, notices } = useStores();
  const { t } = app;
  const [name, setName] = useState('');
  const [stake, setStake] = useState<number | null>(ownerId === null ? null : 100);
  const input = useRef<InputRef>(null);

  const add = async () => {
    if (name.trim() === '') return;
    try {
      const firm = await client.group.createFirm({ name, ownerId, stake, accountId: null });
      setName('');
      input.current?.focus();
      onDone(firm.id);
    } catch (error) {
      notices.show(error);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void add();
    else if (event.key === 'Escape') onDone(null);
    else return;
    event.preventDefault();
  };

  return (
    <span className="groups-new" data-testid="new-firm">
      <Input
        ref={input}
        size="small"
        autoFocus
        value={name}
        placeholder={t(($) => $.groups.newName)}
        aria-label={t(($) => $.groups.newName)}
        data-testid="new-firm-name"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {ownerId === null ? null : (
        <InputNumber<number>
          size="small"
          min={0}
          max={100}
          value={stake}
          aria-label={t(($) => $.groups.newStake)}
          placeholder={t(($) => $.groups.newStake)}
          suffix="%"
          onChange={setStake}
          onKeyDown={onKeyDown}
        />
      )}
      <Button size="small" type="primary" disabled={name.trim() === ''} onClick={() => void add()}>
        {t(($) => $.groups.add)}
      </Button>
      <span className="groups-new-hint muted">{t(($) => $.groups.addHint)}</span>
    </span>
  );
});
