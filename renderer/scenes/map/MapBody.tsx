import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { EmptyMap } from './EmptyMap.tsx';
import { Finder } from './Finder.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import type { MapDialog } from './MapDialogs.tsx';
import type { MapModel } from './map-model.ts';
import { PeopleTable } from './PeopleTable.tsx';
import { ViewControls } from './ViewControls.tsx';
import { CoverageMatrix } from './views/CoverageMatrix.tsx';
import { HeatMap } from './views/HeatMap.tsx';

type Props = {
  readonly model: MapModel;
  readonly isEmpty: boolean;
  readonly onAsk: (dialog: MapDialog) => void;
};

/** The view that is open: cards and lines, or one of the tables. */
export const MapBody = observer(({ model, isEmpty, onAsk }: Props) => {
  const { app, account, map: session } = useStores();
  const { t } = app;
  if (isEmpty) {
    return <EmptyMap onAsk={onAsk} />;
  }
  if (session.isPast && session.canvasView === null && session.view !== 'coverage' && session.frame === null)
    return <p className="map-rule">{t(($) => $.mapTime.loading)}</p>;
  if (session.isPast && session.view === 'coverage') {
    return (
      <EmptyState title={t(($) => $.mapTime.tableTitle)} text={t(($) => $.mapTime.tableText)}>
        <Button onClick={() => session.showDate(null)}>{t(($) => $.mapTime.backToNow)}</Button>
      </EmptyState>
    );
  }
  if (session.view === 'list') return <PeopleTable model={model} />;
  if (session.view === 'heat') return <HeatMap model={model} />;
  if (session.view === 'coverage') return <CoverageMatrix model={model} />;
  return (
    <section className="map-body" aria-label={t(($) => $.maps.views[session.canvasView ?? 'tree'])}>
      <MapCanvas
        key={`${account.id} ${session.mapId}`}
        model={model}
        onConnect={(from, to) => onAsk({ kind: 'relation', task: { kind: 'add', from, to } })}
        onEditTie={(entryId) => onAsk({ kind: 'relation', task: { kind: 'edit', entryId } })}
      />
      <Finder model={model} />
      <ViewControls />
    </section>
  );
});
