import { weigh } from '../../../shared/domain/relationship/person.ts';
import type { FramePerson, MapFrame } from '../../../shared/ipc/map-frame.ts';
import { addDays } from '../../../shared/lib/calendar-date.ts';
import type { PersonOnMap } from '../../../shared/report/map/card-words.ts';

/** What the tables show of a person, now or on a past day. */
export type ShownPerson = Omit<
  PersonOnMap,
  'seat' | 'statedLevel' | 'buying' | 'coach' | 'stability' | 'overridden'
> & {
  readonly seat: {
    readonly title: string;
    readonly department: string;
    readonly level: string | null;
  } | null;
};

/**
 * The people of a past day as the tables show them. Levels are those that counted then; weight, strength and priority
 * follow from them (domain §7.4). Contacts, actions and political status are not in the frame and stay empty.
 */
export function pastPeople(
  { date, people }: MapFrame,
  windowDays: number,
  codeOf: (id: string) => string,
): ReadonlyMap<string, ShownPerson> {
  return new Map(people.map((person) => [person.id, shownOf(person, date, windowDays, codeOf(person.id))]));
}

function shownOf(person: FramePerson, date: string, windowDays: number, code: string): ShownPerson {
  const { id, name, title, department, region, outside, managementLevel, roles } = person;
  const { attitude, influence, level, target, days, isKey, isCovered } = person;
  const weighed = weigh({ id, roles, influence, attitude, level, target, links: [], days }, windowDays);
  return {
    ...weighed,
    isKey,
    isCovered,
    code,
    name,
    seat: title === '' && department === '' ? null : { title, department, level: managementLevel },
    lastContact: days === null ? null : addDays(date, -days),
    contacts90: 0,
    outside,
    region,
  };
}
