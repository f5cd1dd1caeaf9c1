import { Button, Segmented } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { readPeople, readSeats } from '../../../shared/domain/account/people-reading.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { AddPerson } from './AddPerson.tsx';
import { AddSeat } from './AddSeat.tsx';
import { PeopleList } from './PeopleList.tsx';
import { SeatList } from './SeatList.tsx';

/** Everybody at the customer, or every seat of its chart: the two are kept apart (domain §2.9). */
export const PeopleLists = observer(({ list }: { readonly list: 'people' | 'seats' }) => {
  const { account, app } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [isAdding, setAdding] = useState(false);
  const people = useReading(readPeople);
  const seats = useReading(readSeats);
  const empty = seats.filter(({ holders }) => holders.length === 0).length;
  const current = people.filter(({ isFormer }) => !isFormer).length;
  const close = () => setAdding(false);

  return (
    <div className="people-lists" data-testid={`${list}-page`}>
      <header className="section-header">
        <h2>{t(($) => $.dossier.people.title)}</h2>
        <Segmented
          size="small"
          value={list}
          aria-label={t(($) => $.people.list.view)}
          options={(['people', 'seats'] as const).map((value) => ({
            value,
            label: t(($) => $.people.list[value]),
          }))}
          onChange={(section) => {
            close();
            goTo(routes.account(account.view.account.id, 'dossier', { section }));
          }}
        />
        <span className="muted">
          {list === 'people'
            ? t(($) => $.dossier.people.count, { count: current })
            : t(($) => $.people.seats.count, { count: seats.length, empty })}
        </span>
        <Button
          className="section-action"
          size="small"
          type="primary"
          data-testid={list === 'people' ? 'add-person' : 'add-seat'}
          onClick={() => setAdding(true)}
        >
          {list === 'people' ? t(($) => $.dossier.people.add) : t(($) => $.people.seats.add)}
        </Button>
      </header>
      {isAdding && (list === 'people' ? <AddPerson onClose={close} /> : <AddSeat onClose={close} />)}
      {list === 'people' ? <PeopleList people={people} /> : <SeatList seats={seats} />}
    </div>
  );
});
