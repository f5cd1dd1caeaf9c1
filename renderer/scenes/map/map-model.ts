import { computedStruct, makeAutoObservable, observable } from 'mobx';
import type { MapPersonReading } from '../../../shared/domain/account/map-person-reading.ts';
import {
  type RelationshipReading,
  readRelationship,
} from '../../../shared/domain/account/relationship-reading.ts';
import type { WeighedPerson } from '../../../shared/domain/relationship/person.ts';
import { layoutMap } from '../../../shared/figure/map-layout.ts';
import type { Point } from '../../../shared/figure/svg.ts';
import type { AccountStore } from '../../stores/account-store.ts';
import { type EdgeKind, type MapEdge, mapEdges } from './map-edges.ts';

export type PersonOnMap = MapPersonReading & WeighedPerson;

/** What the map of the open account shows, and what of it is switched on. */
export class MapModel {
  readonly hiddenKinds = observable.set<EdgeKind>();
  mode: 'map' | 'table' = 'map';
  private focusedId: string | null = null;
  private readonly account: AccountStore;

  constructor(account: AccountStore) {
    this.account = account;
    makeAutoObservable<this, 'account'>(
      this,
      {
        account: false,
        hiddenKinds: false,
        places: computedStruct,
        edges: computedStruct,
        people: computedStruct,
      },
      { autoBind: true },
    );
  }

  get reading(): RelationshipReading {
    return readRelationship(this.account.view);
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

  /** Top-left corner of every card: where the user left it, else its place in the organization tree. */
  get places(): ReadonlyMap<string, Point> {
    const { view } = this.account;
    const placed = new Map(
      view.records('person').flatMap(({ id, place }) => (place === null ? [] : [[id, place] as const])),
    );
    const people = this.reading.people.map(({ id, seat }) => ({ id, reportsTo: seat?.managerId ?? null }));
    return layoutMap(people, placed);
  }

  /** People whose card was dragged away from its computed place. */
  get placedIds(): readonly string[] {
    return this.account.view.records('person').flatMap(({ id, place }) => (place === null ? [] : [id]));
  }

  get edges(): readonly MapEdge[] {
    return mapEdges(this.account.view, this.reading.people);
  }

  get shownEdges(): readonly MapEdge[] {
    return this.edges.filter(({ kind }) => !this.hiddenKinds.has(kind));
  }

  /** The card that Tab reaches: the one focused last, at first the topmost person. */
  get currentId(): string | null {
    if (this.focusedId !== null && this.people.has(this.focusedId)) return this.focusedId;
    return this.reading.people[0]?.id ?? null;
  }

  setCurrent(id: string): void {
    this.focusedId = id;
  }

  setMode(mode: 'map' | 'table'): void {
    this.mode = mode;
  }

  setShownKinds(shown: readonly EdgeKind[], all: readonly EdgeKind[]): void {
    this.hiddenKinds.replace(all.filter((kind) => !shown.includes(kind)));
  }
}
