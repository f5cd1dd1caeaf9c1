import { useMemo } from 'react';
import { useStores } from '../../stores/stores.ts';
import type { MapModel } from './map-model.ts';
import { pastPeople, type ShownPerson } from './past-people.ts';

type Shown = { readonly people: ReadonlyMap<string, ShownPerson>; readonly isPast: boolean };

/** Everybody on the map by id: of now, or of the past day that is shown once it has been read. */
export function useShownPeople(model: MapModel): Shown {
  const { account, map: session } = useStores();
  const { frame } = session;
  const { view } = account;
  const { windowDays } = model.reading;
  const past = useMemo(
    () => frame && pastPeople(frame, windowDays, (id) => view.record(id)?.code ?? ''),
    [frame, windowDays, view],
  );
  return past === null ? { people: model.people, isPast: false } : { people: past, isPast: true };
}
