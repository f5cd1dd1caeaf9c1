import { mergeMaps } from '../../../db/commands/map-merge.ts';
import { addPeople, parkPeople, removePeople } from '../../../db/commands/map-people.ts';
import { placeCards } from '../../../db/commands/map-places.ts';
import { createMap } from '../../../db/commands/maps.ts';
import { reparent } from '../../../db/commands/reparent.ts';
import { mapDays } from '../../../db/queries/map-days.ts';
import { mapFrames } from '../../../db/queries/map-frames.ts';
import type { mapContract } from '../../../shared/ipc/map.contract.ts';
import { endOfLocalDay, localDay } from '../local-day.ts';
import type { HandlersOf } from './handler-types.ts';

/** A workspace may live on a day of its own: everything that was done counts as done by then. */
const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** Maps of an account: people, places, lines, and how they were. Days are those of this machine. */
export const mapHandlers: HandlersOf<typeof mapContract> = {
  'map.create': ({ workspace }, input, place) => createMap(workspace().commands(place), input),
  'map.place': ({ workspace }, input, place) => placeCards(workspace().commands(place), input),
  'map.reparent': ({ workspace }, input, place) => reparent(workspace().commands(place), input),
  'map.addPeople': ({ workspace }, input, place) => addPeople(workspace().commands(place), input),
  'map.removePeople': ({ workspace }, input, place) => removePeople(workspace().commands(place), input),
  'map.park': ({ workspace }, input, place) => parkPeople(workspace().commands(place), input),
  'map.merge': ({ workspace }, input, place) => mergeMaps(workspace().commands(place), input),
  'map.frames': ({ workspace }, { accountId, mapId, dates }) => {
    const open = workspace();
    const momentOf = (day: string) =>
      day < open.today() ? { at: endOfLocalDay(day), today: day } : { at: END_OF_TIME, today: day };
    return mapFrames(open, accountId, mapId, dates.map(momentOf));
  },
  'map.days': ({ workspace }, { accountId, mapId }) => {
    const { connection, today } = workspace();
    const days = mapDays(connection, accountId, mapId).map((at) => localDay(new Date(at)));
    const last = today();
    const past = days.filter((day) => day < last);
    return [...new Set(past.length < days.length ? [...past, last] : past)];
  },
};
