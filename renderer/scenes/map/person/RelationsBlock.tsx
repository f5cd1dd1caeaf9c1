import { EditOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { type MapEdge, readMapEdges } from '../../../../shared/domain/account/map-edges.ts';
import { edgeKindInfo, RELATION_KINDS } from '../../../../shared/domain/relationship/edge-kinds.ts';
import { useStores } from '../../../stores/stores.ts';
import { RelationDialog, type RelationTask } from '../RelationDialog.tsx';
import type { InspectedPerson } from './person-on-map.ts';

const RECORDED: ReadonlySet<string> = new Set(RELATION_KINDS.map(({ key }) => key));

/** Ties with others, further bosses and dotted lines among them: the way to record them without drawing lines. */
export const RelationsBlock = observer(({ inspected }: { readonly inspected: InspectedPerson }) => {
  const { app, account } = useStores();
  const { t } = app;
  const [task, setTask] = useState<RelationTask | null>(null);
  const { person, reading } = inspected;
  const ties = readMapEdges(account.view, reading).filter(
    ({ kind, from, to }) => RECORDED.has(kind) && (from === person.id || to === person.id),
  );
  const others = reading.people.filter(({ id }) => id !== person.id);
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.relations)}>
      <h3>{t(($) => $.map.person.relations)}</h3>
      <ul>
        {ties.map((edge) => (
          <Tie
            key={edge.id}
            edge={edge}
            personId={person.id}
            onEdit={(entryId) => setTask({ kind: 'edit', entryId })}
          />
        ))}
      </ul>
      <Select<string>
        size="small"
        className="person-add"
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t(($) => $.map.addRelation)}
        aria-label={t(($) => $.map.addRelation)}
        onChange={(to) => setTask({ kind: 'add', from: person.id, to })}
        options={others.map(({ id, name }) => ({ value: id, label: name }))}
        data-testid="person-add-relation"
      />
      {task !== null && <RelationDialog task={task} onClose={() => setTask(null)} />}
    </section>
  );
});

type TieProps = {
  readonly edge: MapEdge;
  readonly personId: string;
  readonly onEdit: (entryId: string) => void;
};

const Tie = observer(({ edge, personId, onEdit }: TieProps) => {
  const { app, account, inspector } = useStores();
  const other = edge.from === personId ? edge.to : edge.from;
  const name = account.view.title(other);
  const { label, directed } = edgeKindInfo(edge.kind);
  const arrow = !directed ? '' : edge.from === personId ? '→ ' : '← ';
  const { entryId } = edge;
  return (
    <li className="person-row" title={edge.note ?? undefined}>
      <button
        type="button"
        className="map-link"
        onClick={() => inspector.select({ kind: 'person', recordId: other })}
      >
        {name}
      </button>
      <span>
        {arrow}
        {app.label(label)}
        {edge.kind === 'influences' && edge.strength !== null ? ` ${edge.strength}` : ''}
      </span>
      {entryId !== null && (
        <Button
          type="text"
          size="small"
          icon={<EditOutlined />}
          aria-label={`${app.t(($) => $.map.editRelation)} ${name}`}
          onClick={() => onEdit(entryId)}
        />
      )}
    </li>
  );
});
