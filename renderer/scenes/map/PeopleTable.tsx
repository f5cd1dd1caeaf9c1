import { Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { VirtualTable } from '../../components/table/VirtualTable.tsx';
import { useStores } from '../../stores/stores.ts';
import type { MapModel } from './map-model.ts';
import { usePeopleColumns } from './people-columns.tsx';
import { useShownPeople } from './shown-people.ts';

const BY_PRIORITY = { column: 'priority', isDescending: true } as const;

/** The people of the map as a list that sorts and filters: for reading aloud, for comparing, for long maps. */
export const PeopleTable = observer(({ model }: { readonly model: MapModel }) => {
  const { app, inspector } = useStores();
  const { t } = app;
  const [typed, setTyped] = useState('');
  const { people, isPast } = useShownPeople(model);
  const columns = usePeopleColumns(isPast);
  const rows = useMemo(() => {
    const wanted = typed.trim().toLowerCase();
    return [...people.values()].filter(({ name, code, seat, outside }) =>
      `${code} ${name} ${seat?.title ?? ''} ${seat?.department ?? ''} ${outside ?? ''}`
        .toLowerCase()
        .includes(wanted),
    );
  }, [people, typed]);
  return (
    <div className="map-list">
      <div className="map-list-bar">
        <Input
          size="small"
          allowClear
          value={typed}
          placeholder={t(($) => $.maps.listFilter)}
          aria-label={t(($) => $.maps.listFilter)}
          onChange={(event) => setTyped(event.target.value)}
          data-testid="people-filter"
        />
        <output className="muted">
          {t(($) => $.maps.listCount, { shown: rows.length, count: people.size })}
        </output>
      </div>
      <VirtualTable
        label={t(($) => $.maps.views.list)}
        rows={rows}
        columns={columns}
        keyOf={({ id }) => id}
        order={BY_PRIORITY}
        empty={t(($) => $.maps.listNone)}
        testId="people-table"
        onOpen={({ id }) => inspector.select({ kind: 'person', recordId: id })}
      />
    </div>
  );
});
