import './maps.css';
import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { MapDialog } from '../MapDialogs.tsx';
import type { MapModel } from '../map-model.ts';
import { type MapListed, mapsOf } from './map-list.ts';

type Props = {
  readonly model: MapModel;
  readonly onOpen: (mapId: string | null) => void;
  readonly onAsk: (dialog: MapDialog) => void;
};

/** Which map is open, and what can be done with maps. */
export const MapSwitcher = observer(({ model, onOpen, onAsk }: Props) => {
  const { app, account, commands, map: session } = useStores();
  const { t } = app;
  const [isOpen, setIsOpen] = useState(false);
  const maps = mapsOf(
    account.view,
    t(($) => $.maps.ownMap),
  );
  const openId = model.reading.mapId;
  const open = maps.find(({ id }) => id === openId) ?? maps[0];
  const ask = (kind: 'newMap' | 'renameMap' | 'addPeople' | 'merge') => () => {
    setIsOpen(false);
    onAsk({ kind });
  };
  const choose = (id: string | null) => {
    setIsOpen(false);
    onOpen(id);
  };
  const remove = async () => {
    setIsOpen(false);
    if (openId === null) return;
    session.openMap(null);
    await commands.removeRecord(openId);
  };
  const deeds = (
    <div className="maps-deeds">
      <Button size="small" type="text" onClick={ask('newMap')} data-testid="map-new">
        {t(($) => $.maps.newMap)}
      </Button>
      {maps.length > 1 && (
        <Button size="small" type="text" onClick={ask('merge')} data-testid="map-merge">
          {t(($) => $.maps.merge)}
        </Button>
      )}
      {openId !== null && (
        <>
          <Button size="small" type="text" onClick={ask('addPeople')} data-testid="map-add-people">
            {t(($) => $.maps.addPeople)}
          </Button>
          <Button size="small" type="text" onClick={ask('renameMap')} data-testid="map-rename">
            {t(($) => $.maps.renameMap)}
          </Button>
          <Button size="small" type="text" danger onClick={() => void remove()} data-testid="map-remove">
            {t(($) => $.maps.removeMap)}
          </Button>
        </>
      )}
    </div>
  );
  const content = (
    <section className="maps-list" aria-label={t(($) => $.maps.chooseMap)}>
      <ul>
        {maps.map((map) => (
          <li key={map.id}>
            <button
              type="button"
              className="maps-choice"
              aria-pressed={map.id === openId}
              onClick={() => choose(map.id)}
              data-testid={`map-choice-${map.id ?? 'own'}`}
            >
              <CheckOutlined aria-hidden="true" data-on={map.id === openId} />
              <span className="maps-name">
                <b>{map.name}</b>
                <MapNote map={map} />
              </span>
              <span className="maps-count">{t(($) => $.maps.people, { count: map.people })}</span>
            </button>
          </li>
        ))}
      </ul>
      {session.isPast ? <p className="form-hint">{t(($) => $.mapTime.mapsReadOnly)}</p> : deeds}
    </section>
  );
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={setIsOpen}
      content={content}
      destroyOnHidden
    >
      <Button size="small" className="maps-switch" aria-expanded={isOpen} data-testid="map-switch">
        <span className="visually-hidden">{t(($) => $.maps.chooseMap)}</span>
        <b title={open?.name}>{open?.name}</b>
        <span className="muted">{model.reading.people.length}</span>
        <DownOutlined aria-hidden="true" />
      </Button>
    </Popover>
  );
});

const MapNote = observer(({ map: { kind, opportunity } }: { readonly map: MapListed }) => {
  const { t } = useStores().app;
  const words = [kind === null ? '' : t(($) => $.maps.kinds[kind]), opportunity].filter(
    (word) => word !== '',
  );
  return words.length === 0 ? null : <small className="muted">{words.join(' · ')}</small>;
});
