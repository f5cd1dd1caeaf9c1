import { observer } from 'mobx-react-lite';
import type { Vacancy } from '../../../../shared/domain/account/seat-reading.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { useStores } from '../../../stores/stores.ts';

/** Who held an empty seat last, and until when. */
export const LastHolder = observer(({ seat: { last } }: { readonly seat: Vacancy }) => {
  const { app, account } = useStores();
  if (last === null) return null;
  const name = account.view.title(last.personId);
  return last.until === null
    ? app.t(($) => $.mapGoals.heldBy, { name })
    : app.t(($) => $.mapGoals.heldUntil, { name, date: formatDate(last.until, app.locale) });
});
