import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { GoalsPanel } from './goals/GoalsPanel.tsx';
import type { MapModel } from './map-model.ts';
import { ParkingTray } from './maps/ParkingTray.tsx';
import { ComparePanel } from './time/ComparePanel.tsx';
import type { TimeModel } from './time/time-model.ts';

export type SideName = 'goals' | 'parked' | 'compare';

type Props = {
  readonly model: MapModel;
  readonly time: TimeModel;
  readonly name: SideName | null;
  readonly onClose: () => void;
};

/** What stands beside the map: goals and gaps, parked people, or what changed between two days. */
export const MapSide = observer(({ model, time, name, onClose }: Props) => {
  const { app, map: session } = useStores();
  const { t } = app;
  if (name === null || (name === 'compare' && time.comparison === null)) return null;
  const title = t(($) =>
    name === 'goals' ? $.mapGoals.title : name === 'parked' ? $.maps.parking : $.mapTime.compareTitle,
  );
  return (
    <aside className="map-side" aria-label={title} data-testid={`map-side-${name}`}>
      <header>
        <h2>{title}</h2>
        {name === 'parked' && <span className="muted">{model.reading.parked.length}</span>}
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined />}
          aria-label={t(($) => $.maps.close)}
          onClick={onClose}
        />
      </header>
      {name !== 'compare' && session.isPast && <p className="form-hint">{t(($) => $.mapTime.presentOnly)}</p>}
      {name === 'goals' && <GoalsPanel model={model} />}
      {name === 'parked' && <ParkingTray model={model} />}
      {name === 'compare' && <ComparePanel time={time} />}
    </aside>
  );
});
