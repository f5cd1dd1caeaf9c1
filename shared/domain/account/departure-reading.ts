import { daysBetween, isCalendarDate } from '../../lib/calendar-date.ts';
import { isKeyPerson, type Link } from '../relationship/person.ts';
import { percent, rounded } from '../scale.ts';
import { readMapPerson } from './map-person-reading.ts';
import { oncePerView } from './once-per-view.ts';
import { readSeats, type SeatHolder, type SeatReading } from './people-reading.ts';
import { readRelationship } from './relationship-reading.ts';
import { isFormer, seatOf } from './seat-reading.ts';
import type { AccountView } from './view.ts';

/** A seat that somebody left not long ago and in which we know nobody yet (domain §7.4, departure alert). */
export type Departure = {
  readonly seatId: string;
  readonly title: string;
  readonly department: string;
  /** Who left. */
  readonly personId: string;
  readonly name: string;
  /** Last day on the seat, YYYY-MM-DD. */
  readonly until: string;
  /** Where to, in words; '' when nobody knows or the person is still here. */
  readonly leftFor: string;
  /** Title of the seat that the person holds here now; null for who has gone. */
  readonly nowOn: string | null;
  /** Our links with the person, the closest first: the successor has none of them. */
  readonly links: readonly Link[];
  readonly wasKey: boolean;
  /** Who holds the seat now, without a contact so far; null when nobody is known. */
  readonly successor: { readonly personId: string; readonly name: string } | null;
  /**
   * Key coverage if an unmet successor counts as a key person too: covered ÷ (keys + 1) × 100. Null when the former
   * holder was none, and when the successor counts already.
   */
  readonly coverage: {
    readonly covered: number;
    readonly keys: number;
    readonly share: number | null;
  } | null;
};

const ALERT_DAYS = 180;

/** Departures of the last 180 days that need a successor to be named or met, newest first. */
export const readDepartures = oncePerView((view): readonly Departure[] => {
  const { metrics } = readRelationship(view);
  const levels = new Map(metrics.people.map(({ id, level }) => [id, level]));
  const keys = metrics.keyPeople.length;
  const covered = metrics.coveredKeys.length;
  return readSeats(view)
    .flatMap((seat): readonly Departure[] => {
      const [holder] = seat.holders;
      if (holder !== undefined && (levels.get(holder.personId) ?? 0) > 0) return [];
      const last = lastHolder(view, seat);
      if (last === null) return [];
      const { personId, until } = last;
      const record = view.record(personId);
      if (record === undefined) return [];
      const person = readMapPerson(view, record);
      const wasKey = isKeyPerson(person);
      const nowOn = seatOf(view, personId);
      return [
        {
          seatId: seat.id,
          title: seat.title || seat.code,
          department: seat.department,
          personId,
          name: person.name,
          until,
          leftFor: isFormer(view, personId) ? view.text(personId, 'per.left_for') : '',
          nowOn: nowOn === null ? null : view.title(nowOn),
          links: [...person.links].filter(({ level }) => level > 0).sort((a, b) => b.level - a.level),
          wasKey,
          successor: holder === undefined ? null : { personId: holder.personId, name: holder.name },
          coverage:
            wasKey && holder === undefined
              ? { covered, keys, share: rounded(percent(covered, keys + 1)) }
              : null,
        },
      ];
    })
    .sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : a.seatId < b.seatId ? -1 : 1));
});

/** Who left the seat within the last 180 days, with the last day; null when that is longer ago or not dated. */
function lastHolder(
  view: AccountView,
  { formerHolders, holders }: SeatReading,
): { readonly personId: string; readonly until: string } | null {
  const current = new Set(holders.map(({ personId }) => personId));
  const gone = formerHolders
    .filter(({ personId }) => !current.has(personId))
    .flatMap((holder) => {
      const until = endOf(view, holder);
      return until === null ? [] : [{ personId: holder.personId, until }];
    })
    .sort((a, b) => (a.until < b.until ? 1 : -1))[0];
  if (gone === undefined) return null;
  const days = daysBetween(gone.until, view.today);
  return days >= 0 && days <= ALERT_DAYS ? gone : null;
}

function endOf(view: AccountView, { personId, to }: SeatHolder): string | null {
  const until = to ?? view.text(personId, 'per.left');
  return isCalendarDate(until) ? until : null;
}
