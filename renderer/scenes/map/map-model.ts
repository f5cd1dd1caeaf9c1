import { computedStruct, makeAutoObservable } from 'mobx';
import { type MapEdge, readMapEdges } from '../../../shared/domain/account/map-edges.ts';
import type { MapPersonReading } from '../../../shared/domain/account/map-person-reading.ts';
import { type RelationshipReading, readMap } from '../../../shared/domain/account/relationship-reading.ts';
import type { WeighedPerson } from '../../../shared/domain/relationship/person.ts';
import type { Stores } from '../../stores/stores.ts';

export type PersonOnMap = MapPersonReading & WeighedPerson;

/** The map that is open, read from the open account: who is on it with which figures, and the lines between them. */
export class MapModel {
  readonly stores: Pick<Stores, 'account' | 'app' | 'map'>;

  constructor(stores: Pick<Stores, 'account' | 'app' | 'map'>) {
    this.stores = stores;
    makeAutoObservable(this, { stores: false, edges: computedStruct, people: computedStruct }, { autoBind: true });
  }

  get reading(): RelationshipReading {
    return readMap(this.stores.account.view, this.stores.map.mapId);
  }

  /** Everybody with what the metrics make of them, by id. */
  get people(): ReadonlyMap<string, PersonOnMap> {
    const { people, metrics } = this.reading;
    const weighed = new Map(metrics.people.map((person) => [person.id, person]));
    return new Map(
      people.flatMap((person) => {
        const found = weighed.get(person.id);
        return found === undefined ? [] : [[person.id, { ...person, ...found }] as const];
      }),
    );
  }

  /** Lines of every kind. */
  get edges(): readonly MapEdge[] {
    return readMapEdges(this.stores.account.view, this.reading);
  }

  /** Lines of the kinds that are switched on. */
  get shownEdges(): readonly MapEdge[] {
    return this.edges.filter(({ kind }) => !this.stores.map.hiddenKinds.has(kind));
  }
}
