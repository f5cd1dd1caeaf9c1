import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { carryPerson } from './carried-person.ts';

/** People who are not worth drawing; a drag onto the map or a press puts them back. */
export const ParkingTray = observer(({ model }: { readonly model: MapModel }) => {
  const { app, account, commands, inspector, map: session } = useStores();
  const { t } = app;
  const [typed, setTyped] = useState('');
  const { parked, people } = model.reading;
  const selected = people.flatMap(({ id }) => (session.selected.has(id) ? [id] : []));
  const found = parked.filter(({ name, seat }) =>
    `${name} ${seat?.title ?? ''} ${seat?.department ?? ''}`
      .toLowerCase()
      .includes(typed.trim().toLowerCase()),
  );
  const park = (personIds: readonly string[], isParked: boolean) =>
    void commands.park({
      accountId: account.view.account.id,
      mapId: session.mapId,
      personIds: [...personIds],
      isParked,
    });
  return (
    <div className="maps-parking" data-testid="parking-tray">
      <p className="form-hint">{t(($) => $.maps.parkingHint)}</p>
      <Button
        size="small"
        block
        disabled={selected.length === 0 || session.isPast}
        onClick={() => park(selected, true)}
        data-testid="park-selected"
      >
        {t(($) => $.maps.parkSelected, { count: selected.length })}
      </Button>
      {parked.length > 0 && (
        <Input
          size="small"
          allowClear
          value={typed}
          placeholder={t(($) => $.maps.search)}
          aria-label={t(($) => $.maps.search)}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {found.length === 0 && (
        <p className="muted">{t(($) => (parked.length === 0 ? $.maps.parkingEmpty : $.maps.parkingNone))}</p>
      )}
      <ul>
        {found.map(({ id, code, name, seat }) => (
          <li key={id} draggable={!session.isPast} onDragStart={(event) => carryPerson(event, id)}>
            <button
              type="button"
              className="map-link"
              onClick={() => inspector.select({ kind: 'person', recordId: id })}
            >
              {name}
            </button>
            <small className="muted" title={seat?.title}>
              {seat?.title}
            </small>
            <Button
              size="small"
              type="text"
              disabled={session.isPast}
              aria-label={t(($) => $.maps.putBackPerson, { name })}
              onClick={() => park([id], false)}
              data-testid={`put-back-${code}`}
            >
              {t(($) => $.maps.putBack)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
});
