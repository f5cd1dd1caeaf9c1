import './map.css';
import './map-details.css';
import { observer } from 'mobx-react-lite';
import { useEffect, useMemo, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import { MapBody } from './MapBody.tsx';
import { type MapDialog, MapDialogs } from './MapDialogs.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapSide, type SideName } from './MapSide.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { MapModel } from './map-model.ts';
import { MapSwitcher } from './maps/MapSwitcher.tsx';
import { MetricStrip } from './metrics/MetricStrip.tsx';
import { Departures } from './person/Departures.tsx';
import { TimeBar } from './time/TimeBar.tsx';
import { TimeModel } from './time/time-model.ts';
import { useMapAddress } from './use-map-address.ts';

/** Who decides at the open account, who influences whom, and how we stand with each. */
export const MapTab = observer(() => {
  const stores = useStores();
  const { account, map: session } = stores;
  useMapAddress();
  const model = useMemo(() => new MapModel(stores), [stores]);
  const [side, setSide] = useState<SideName | null>(null);
  const [dialog, setDialog] = useState<MapDialog | null>(null);
  const [isTimeOpen, setIsTimeOpen] = useState(false);
  const time = useMemo(() => new TimeModel(stores), [stores]);
  const hasTimeBar = isTimeOpen || session.isPast || session.comparedWith !== null;
  const { mapId } = session;
  const accountId = account.id;
  useEffect(() => time.enter(accountId, mapId), [time, accountId, mapId]);
  const { people, parked, vacancies } = model.reading;
  const isEmpty = people.length + parked.length + vacancies.length === 0;
  return (
    <div className="map-tab" data-testid="map-tab">
      <div className="map-head">
        <MapSwitcher model={model} onOpen={(id) => void time.openMap(id)} onAsk={setDialog} />
        <MetricStrip model={model} onAsk={setDialog} />
      </div>
      <Departures />
      <div className="panel map-panel">
        <MapToolbar
          model={model}
          side={side}
          onSide={(name) => setSide(side === name ? null : name)}
          isTimeOpen={hasTimeBar}
          onTime={() => {
            if (hasTimeBar) time.leave();
            setIsTimeOpen(!hasTimeBar);
          }}
          onAsk={setDialog}
        />
        {hasTimeBar && (
          <TimeBar
            time={time}
            onCompared={() => setSide('compare')}
            onClose={() => {
              time.leave();
              setIsTimeOpen(false);
            }}
          />
        )}
        <div className="map-stage">
          <MapBody model={model} isEmpty={isEmpty} onAsk={setDialog} />
          <MapSide model={model} time={time} name={side} onClose={() => setSide(null)} />
        </div>
        {!isEmpty && session.canvasView !== null && <MapLegend model={model} />}
      </div>
      <MapDialogs model={model} dialog={dialog} onClose={() => setDialog(null)} />
    </div>
  );
});
