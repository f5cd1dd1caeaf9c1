import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { LastHolder } from './LastHolder.tsx';
import { PersonLinks } from './PeopleDetail.tsx';

/** Key seats that nobody holds, and that no metric counts them; nothing where there are none. */
export const VacantKeys = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const { vacantKeySeats } = model;
  if (vacantKeySeats.length === 0) return null;
  return (
    <div className="map-vacant-keys" data-testid="vacant-keys">
      <p className="map-rule">{t(($) => $.mapGoals.vacantRule, { count: vacantKeySeats.length })}</p>
      <ul>
        {vacantKeySeats.map((seat) => (
          <li key={seat.seatId}>
            <PersonLinks ids={[seat.seatId]} />{' '}
            <span className="muted">
              <LastHolder seat={seat} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
});
