import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readSnapshots } from '../../../shared/domain/account/snapshots.ts';
import { useStores } from '../../stores/stores.ts';
import { SnapshotItem } from './SnapshotItem.tsx';

/** The named moments of the dossier, and how to name this one. */
export const SnapshotList = observer(({ onCompare }: { readonly onCompare: (id: string) => void }) => {
  const { account, app, commands } = useStores();
  const { t } = app;
  const { view } = account;
  const [name, setName] = useState('');
  const snapshots = readSnapshots(view);
  const create = () => {
    if (name.trim() === '') return;
    void commands.createSnapshot(view.account.id, name.trim());
    setName('');
  };

  return (
    <section className="panel history-card" data-testid="snapshots">
      <h2>{t(($) => $.history.snapshot.title)}</h2>
      <p className="muted">
        {snapshots.length === 0 ? t(($) => $.history.snapshot.empty) : t(($) => $.history.snapshot.hint)}
      </p>
      <div className="history-create">
        <Input
          size="small"
          value={name}
          maxLength={200}
          aria-label={t(($) => $.history.snapshot.name)}
          placeholder={t(($) => $.history.snapshot.placeholder)}
          data-testid="snapshot-name"
          onChange={(event) => setName(event.target.value)}
          onPressEnter={create}
        />
        <Button
          size="small"
          type="primary"
          disabled={name.trim() === ''}
          data-testid="snapshot-create"
          onClick={create}
        >
          {t(($) => $.history.snapshot.create)}
        </Button>
      </div>
      <ul className="history-snapshots">
        {snapshots.map((snapshot) => (
          <SnapshotItem key={snapshot.id} snapshot={snapshot} onCompare={onCompare} />
        ))}
      </ul>
    </section>
  );
});
