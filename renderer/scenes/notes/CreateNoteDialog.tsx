import { Modal, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useStores } from '../../stores/stores.ts';
import { createNote } from './create-note.ts';

/** Which account a new note is about, when none is open; the one visited last is offered. */
export const CreateNoteDialog = observer(() => {
  const stores = useStores();
  const { app, dialogs, portfolio, recent } = stores;
  const { t } = app;
  const [, goTo] = useLocation();
  const [chosen, setChosen] = useState(
    recent.accounts[0]?.accountId ?? portfolio.summaries[0]?.accountId ?? null,
  );
  const create = () => {
    if (chosen === null) return;
    dialogs.close();
    void createNote(stores, chosen, goTo);
  };
  return (
    <Modal
      open
      title={t(($) => $.notes.dialog.title)}
      okText={t(($) => $.notes.create)}
      okButtonProps={{ disabled: chosen === null, 'data-testid': 'confirm' }}
      onOk={create}
      onCancel={dialogs.close}
    >
      {chosen === null ? (
        <p className="muted">{t(($) => $.notes.dialog.none)}</p>
      ) : (
        <Select<string>
          className="note-account"
          autoFocus
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t(($) => $.notes.dialog.account)}
          value={chosen}
          options={portfolio.summaries.map(({ accountId, name, code }) => ({
            value: accountId,
            label: `${name} · ${code}`,
          }))}
          onChange={setChosen}
        />
      )}
    </Modal>
  );
});
