import './people.css';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { PeopleLists } from './PeopleLists.tsx';
import { PersonPage } from './PersonPage.tsx';
import { SeatPage } from './SeatPage.tsx';

type PeoplePageProps = { readonly list: 'people' | 'seats'; readonly recordId: string | undefined };

/** The people and seats of the customer, or one of them. */
export const PeoplePage = observer(({ list, recordId }: PeoplePageProps) => {
  const { account } = useStores();
  const record = recordId === undefined ? undefined : account.view.record(recordId);
  if (record?.kind === 'person') return <PersonPage key={record.id} personId={record.id} />;
  if (record?.kind === 'seat') return <SeatPage key={record.id} seatId={record.id} />;
  return <PeopleLists list={list} />;
});
