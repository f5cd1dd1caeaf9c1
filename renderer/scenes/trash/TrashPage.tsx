import './trash.css';
import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { TrashTable } from './TrashTable.tsx';
import { useTrash } from './use-trash.ts';

/** Everything that was deleted, newest first, and the way back. */
export const TrashPage = observer(() => {
  const { app, commands } = useStores();
  const { t } = app;
  const [query, setQuery] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { trash, older } = useTrash(query);
  const items = trash?.items ?? [];
  const isEmpty = trash !== null && items.length === 0;
  const restore = async (ids: readonly string[]) => {
    await commands.restoreFromTrash(ids);
    setSelected(new Set());
  };
  const chosen = items.filter(({ id }) => selected.has(id)).map(({ id }) => id);

  return (
    <div className="page trash" data-testid="trash-page">
      <header className="page-header">
        <h1>{t(($) => $.trash.title)}</h1>
        <span className="muted">{t(($) => $.trash.note)}</span>
        <div className="page-actions">
          <Input
            allowClear
            size="small"
            value={query}
            placeholder={t(($) => $.trash.search)}
            aria-label={t(($) => $.trash.search)}
            data-testid="trash-search"
            onChange={(event) => setQuery(event.target.value)}
          />
          <Button
            size="small"
            type="primary"
            disabled={chosen.length === 0}
            data-testid="trash-restore-selected"
            onClick={() => void restore(chosen)}
          >
            {t(($) => $.trash.restoreSelected, { count: chosen.length })}
          </Button>
        </div>
      </header>
      {isEmpty && (
        <EmptyState
          title={query === '' ? t(($) => $.trash.empty) : t(($) => $.trash.noHits)}
          text={query === '' ? t(($) => $.trash.emptyText) : t(($) => $.trash.noHitsText)}
        />
      )}
      {items.length > 0 && (
        <TrashTable
          items={items}
          titles={trash?.titles ?? {}}
          selected={selected}
          onSelect={(id, isOn) => setSelected(toggled(selected, id, isOn))}
          onRestore={(id) => void restore([id])}
        />
      )}
      {trash?.next != null && (
        <Button size="small" className="trash-older" onClick={older}>
          {t(($) => $.trash.older)}
        </Button>
      )}
    </div>
  );
});

function toggled(selected: ReadonlySet<string>, id: string, isOn: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  if (isOn) next.add(id);
  else next.delete(id);
  return next;
}
