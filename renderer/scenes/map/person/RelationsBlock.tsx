import { EditOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import { tiesOfPerson } from '../map-edges.ts';
import type { MapModel, PersonOnMap } from '../map-model.ts';
import { RelationDialog, type RelationTask } from '../RelationDialog.tsx';

type Props = { readonly person: PersonOnMap; readonly model: MapModel };

/** The person's ties with colleagues: the way to record them without drawing lines. */
export const RelationsBlock = observer(({ person, model }: Props) => {
  const { app, inspector } = useStores();
  const { t } = app;
  const [task, setTask] = useState<RelationTask | null>(null);
  const ties = tiesOfPerson(model.edges, person.id);
  const others = [...model.people.values()].filter(({ id }) => id !== person.id);
  const nameOf = (id: string) => model.people.get(id)?.name ?? '';
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.relations)}>
      <h3>{t(($) => $.map.person.relations)}</h3>
      <ul>
        {ties.map(({ entryId, kind, other }) => (
          <li key={entryId} className="person-row">
            <button
              type="button"
              className="map-link"
              onClick={() => inspector.select({ kind: 'person', recordId: other })}
            >
              {nameOf(other)}
            </button>
            <span>{t(($) => $.map.edgeKind[kind])}</span>
            <Button
              type="text"
              size="small"
              icon={<EditOutlined />}
              aria-label={`${t(($) => $.map.editRelation)} ${nameOf(other)}`}
              onClick={() => setTask({ kind: 'edit', entryId })}
            />
          </li>
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
