import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { AddPerson } from './AddPerson.tsx';
import { PersonRow } from './PersonRow.tsx';

/** Everybody we know at the customer, with role, closeness and stance (domain §2.9, §7.1). */
export const PeopleList = observer(() => {
  const { t } = useStores().app;
  const [isAdding, setAdding] = useState(false);
  const { people, metrics } = useReading(readRelationship);
  const columns = [
    'name',
    'jobTitle',
    'department',
    'role',
    'influence',
    'level',
    'attitude',
    'lastContact',
  ] as const;

  return (
    <div data-testid="people-page">
      <header className="section-header">
        <h2>{t(($) => $.dossier.people.title)}</h2>
        <span className="muted">{t(($) => $.dossier.people.count, { count: people.length })}</span>
        <Button
          className="section-action"
          size="small"
          type="primary"
          data-testid="add-person"
          onClick={() => setAdding(true)}
        >
          {t(($) => $.dossier.people.add)}
        </Button>
      </header>
      {isAdding && <AddPerson onClose={() => setAdding(false)} />}
      {people.length === 0 ? (
        <p className="muted dossier-empty">{t(($) => $.dossier.people.empty)}</p>
      ) : (
        <table className="dossier-table dossier-nowrap">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(($) => $.dossier.people[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person, index) => (
              <PersonRow key={person.id} person={person} level={metrics.people[index]?.level ?? 0} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
});
