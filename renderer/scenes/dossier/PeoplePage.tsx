import { observer } from 'mobx-react-lite';
import { useStores } from '../../stores/stores.ts';
import { PeopleList } from './PeopleList.tsx';
import { PersonPage } from './PersonPage.tsx';

/** The people of the customer, or one of them. */
export const PeoplePage = observer(({ personId }: { readonly personId: string | undefined }) => {
  const { account } = useStores();
  const isPerson = personId !== undefined && account.view.record(personId)?.kind === 'person';
  return isPerson ? <PersonPage key={personId} personId={personId} /> : <PeopleList />;
});
