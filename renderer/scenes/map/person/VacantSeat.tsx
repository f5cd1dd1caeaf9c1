import './person.css';
import { observer } from 'mobx-react-lite';
import { readVacancies } from '../../../../shared/domain/account/seat-reading.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { useStores } from '../../../stores/stores.ts';
import { useReading } from '../../../stores/use-reading.ts';
import { SeatFields } from './SeatFields.tsx';
import { SuccessorForm } from './SuccessorForm.tsx';

/** An empty seat: what it is, who held it last, and who takes it. */
export const VacantSeat = observer(({ seatId }: { readonly seatId: string }) => {
  const { account, app, inspector } = useStores();
  const { t } = app;
  const seat = useReading(readVacancies).find((vacancy) => vacancy.seatId === seatId);
  if (seat === undefined) return null;
  const { last } = seat;
  return (
    <div className="person" data-testid="seat-inspector">
      <header className="person-head">
        <h2>{account.view.title(seatId)}</h2>
        <p className="muted">{t(($) => $.mapPerson.departure.vacant)}</p>
        {last !== null && (
          <p>
            <button
              type="button"
              className="map-link"
              onClick={() => inspector.select({ kind: 'person', recordId: last.personId })}
            >
              {account.view.title(last.personId)}
            </button>{' '}
            {last.until !== null &&
              t(($) => $.mapPerson.until, { date: formatDate(last.until ?? '', app.locale) })}
          </p>
        )}
      </header>
      <section className="person-block" aria-label={t(($) => $.map.seat)}>
        <SeatFields seatId={seatId} personId={null} />
      </section>
      <section className="person-block" aria-label={t(($) => $.mapPerson.departure.name)}>
        <h3>{t(($) => $.mapPerson.departure.name)}</h3>
        <SuccessorForm seatId={seatId} onDone={inspector.clear} />
      </section>
    </div>
  );
});
