import { observer } from 'mobx-react-lite';
import { formatLongDate } from '../../../shared/format/date.ts';
import { useStores } from '../../stores/stores.ts';

/** The day above its steps. */
export const DayHeading = observer(({ day }: { readonly day: string }) => (
  <h2 className="history-day">{formatLongDate(day, useStores().app.locale)}</h2>
));
