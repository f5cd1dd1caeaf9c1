import './map.css';
import './person-card.css';
import './map-lines.css';
import './map-details.css';
import { ReactFlowProvider } from '@xyflow/react';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useMemo, useState } from 'react';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { AddPersonDialog } from './AddPersonDialog.tsx';
import { MapCanvas } from './MapCanvas.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapToolbar } from './MapToolbar.tsx';
import { MapModel } from './map-model.ts';
import { MetricStrip } from './metrics/MetricStrip.tsx';
import { OriDrawer } from './OriDrawer.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { RelationDialog, type RelationTask } from './RelationDialog.tsx';

/** Who decides at the open account, who influences whom, and how we stand with each. */
export const MapTab = observer(() => {
  const { app, account } = useStores();
  const { t } = app;
  const model = useMemo(() => new MapModel(account), [account]);
  const [isAdding, setIsAdding] = useState(false);
  const [isScoring, setIsScoring] = useState(false);
  const [relation, setRelation] = useState<RelationTask | null>(null);
  const isEmpty = model.people.size === 0;
  return (
    <ReactFlowProvider>
      <div className="map-tab" data-testid="map-tab">
        <MetricStrip model={model} onEditOri={() => setIsScoring(true)} />
        <div className="panel map-panel">
          <MapToolbar model={model} onAddPerson={() => setIsAdding(true)} />
          {isEmpty ? (
            <EmptyState title={t(($) => $.map.empty)} text={t(($) => $.map.emptyHint)}>
              <Button type="primary" onClick={() => setIsAdding(true)}>
                {t(($) => $.map.addPerson)}
              </Button>
            </EmptyState>
          ) : model.mode === 'map' ? (
            <MapCanvas
              key={account.id}
              model={model}
              onConnect={(from, to) => setRelation({ kind: 'add', from, to })}
              onEditTie={(entryId) => setRelation({ kind: 'edit', entryId })}
            />
          ) : (
            <PeopleTable model={model} />
          )}
          {!isEmpty && model.mode === 'map' && <MapLegend />}
        </div>
      </div>
      <AddPersonDialog model={model} isOpen={isAdding} onClose={() => setIsAdding(false)} />
      <OriDrawer isOpen={isScoring} onClose={() => setIsScoring(false)} />
      {relation !== null && <RelationDialog task={relation} onClose={() => setRelation(null)} />}
    </ReactFlowProvider>
  );
});
