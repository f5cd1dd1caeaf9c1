import { useVirtualizer } from '@tanstack/react-virtual';
import { Input, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useRef, useState } from 'react';
import type { PersonReading } from '../../../shared/domain/account/people-reading.ts';
import { readRelationship } from '../../../shared/domain/account/relationship-reading.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { PersonRow } from './PersonRow.tsx';
import { filterPeople, PEOPLE_FILTERS, type PeopleFilter } from './people-filter.ts';
import { RetentionNotice } from './RetentionNotice.tsx';

const ROW_HEIGHT = 34;
const COLUMNS = [
  'name',
  'seat',
  'department',
  'rank',
  'role',
  'closeness',
  'lastContact',
  'keepUntil',
] as const;

/** The people of the customer with seat, closeness and last contact; only the rows in view exist. */
export const PeopleList = observer(({ people }: { readonly people: readonly PersonReading[] }) => {
  const { t } = useStores().app;
  const [filter, setFilter] = useState<PeopleFilter>('current');
  const [text, setText] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const { people: placed, metrics } = useReading(readRelationship);
  const closeness = new Map(metrics.people.map(({ id, level }) => [id, level]));
  const onMap = new Map(placed.map((person) => [person.id, person]));
  const rows = filterPeople(people, filter, text);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    // Drawn before the first measure, so that a short list is there at once.
    initialRect: { width: 900, height: 700 },
  });

  if (people.length === 0) return <p className="muted dossier-empty">{t(($) => $.dossier.people.empty)}</p>;
  return (
    <>
      <RetentionNotice people={people} onShow={() => setFilter('retention')} />
      <div className="people-tools">
        <Segmented
          size="small"
          value={filter}
          data-testid="people-filter"
          aria-label={t(($) => $.people.list.filter)}
          options={PEOPLE_FILTERS.map((value) => ({ value, label: t(($) => $.people.list[value]) }))}
          onChange={setFilter}
        />
        <Input
          size="small"
          allowClear
          className="people-search"
          value={text}
          aria-label={t(($) => $.people.list.filter)}
          placeholder={t(($) => $.people.list.filter)}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div ref={scroller} className="people-scroll">
        <table className="people-table" aria-rowcount={rows.length + 1}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(($) => $.people.list.columns[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => {
              const person = rows[index];
              return person === undefined ? null : (
                <PersonRow
                  key={person.id}
                  top={start}
                  index={index}
                  person={person}
                  level={closeness.get(person.id) ?? null}
                  placed={onMap.get(person.id)}
                />
              );
            })}
          </tbody>
        </table>
        {rows.length === 0 && (filter === 'former' || filter === 'retention') && text === '' && (
          <p className="muted dossier-empty">
            {filter === 'former' ? t(($) => $.people.list.noneFormer) : t(($) => $.people.list.noneDue)}
          </p>
        )}
      </div>
    </>
  );
});
