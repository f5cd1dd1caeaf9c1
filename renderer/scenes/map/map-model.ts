import { computedStruct, makeAutoObservable, observableRef, reaction } from 'mobx';
import { type MapEdge, readMapEdges } from '../../../shared/domain/account/map-edges.ts';
import { type RelationshipReading, readMap } from '../../../shared/domain/account/relationship-reading.ts';
import type { LayoutRequest } from '../../../shared/figure/map/layout.ts';
import type { Scene } from '../../../shared/figure/map/scene.ts';
import type { EdgeInput } from '../../../shared/figure/map/scene-of.ts';
import type { PersonOnMap } from '../../../shared/report/map/card-words.ts';
import { groupWordsOf } from '../../../shared/report/map/group-words.ts';
import { peopleOnMap } from '../../../shared/report/map/map-cards.ts';
import { type DrawnMap, type LayoutOrder, withWords } from '../../canvas/drawn-map.ts';
import { LayoutClient } from '../../canvas/layout-client.ts';
import type { Stores } from '../../stores/stores.ts';
import { contentOf, type MapContent, pastContent } from './canvas/map-content.ts';
import { placesOf } from './canvas/map-places.ts';

export type { PersonOnMap };
export type MapStores = Pick<Stores, 'account' | 'app' | 'map'>;

/** From so many people on, the page is there before the cards are worked out: both at once would hold up a frame. */
const MANY = 200;

/** The map that is open, read from the open account: who is on it with which figures, the lines, and the drawing. */
export class MapModel {
  /** The newest layout, with the order that it answers; null before the first one. */
  drawn: DrawnMap | null = null;
  private readonly stores: MapStores;

  constructor(stores: MapStores) {
    this.stores = stores;
    makeAutoObservable<this, 'stores' | 'lines'>(
      this,
      {
        stores: false,
        drawn: observableRef,
        people: computedStruct,
        edges: computedStruct,
        content: computedStruct,
        request: computedStruct,
        lines: computedStruct,
      },
      { autoBind: true },
    );
  }

  get reading(): RelationshipReading {
    return readMap(this.stores.account.view, this.stores.map.mapId);
  }

  /** Everybody with what the metrics make of them, by id. */
  get people(): ReadonlyMap<string, PersonOnMap> {
    return new Map(peopleOnMap(this.reading).map((person) => [person.id, person]));
  }

  /** Lines of every kind. */
  get edges(): readonly MapEdge[] {
    return readMapEdges(this.stores.account.view, this.reading);
  }

  /** Lines of the kinds that are switched on. */
  get shownEdges(): readonly MapEdge[] {
    return this.edges.filter(({ kind }) => !this.stores.map.hiddenKinds.has(kind));
  }

  /** Cards and lines with their words: of now, or of the past day that is shown. */
  get content(): MapContent {
    const { account, app, map } = this.stores;
    const context = { t: app.t, locale: app.locale, view: account.view, windowDays: this.reading.windowDays };
    if (map.frame !== null) {
      const past = pastContent(map.frame, context, map.changes);
      return map.hiddenKinds.has('reports_to') ? { ...past, edges: [] } : past;
    }
    return contentOf(this.reading, this.shownEdges, context, map.changes);
  }

  /** Where the user put cards in the view that is open. */
  get places(): ReadonlyMap<string, { readonly x: number; readonly y: number }> {
    const { account, map } = this.stores;
    return placesOf(account.view, map.mapId, map.canvasView);
  }

  /** What the layout is to be made of; null in views that are tables. */
  get request(): LayoutRequest | null {
    const { map } = this.stores;
    if (map.canvasView === null) return null;
    const { nodes, steps, ties } = this.content;
    return {
      view: map.canvasView,
      nodes,
      steps,
      ties,
      placed: [...this.places],
      grouping: map.grouping,
      folded: [...map.folded],
    };
  }

  /** What is to be laid out; null in views that are tables. */
  get order(): LayoutOrder | null {
    return this.request === null ? null : { request: this.request, edges: this.lines };
  }

  /** The drawing; null until the view that is open has been laid out. */
  get scene(): Scene | null {
    if (this.drawn === null || this.drawn.order.request.view !== this.stores.map.canvasView) return null;
    const { t, locale } = this.stores.app;
    const cards = new Map(this.content.cards.map(({ recordId, card }) => [recordId, card]));
    return withWords(this.drawn, cards, (group) => groupWordsOf(group, t, locale));
  }

  /** Keeps the layout up to date while the map is on the screen; the answer ends it. */
  follow(): () => void {
    const client = new LayoutClient(this.draw);
    let stop = () => {};
    const start = () => {
      stop = reaction(
        () => this.order,
        (order) => {
          if (order !== null) client.ask(order);
        },
        { fireImmediately: true },
      );
    };
    const waiting = this.reading.people.length < MANY ? undefined : setTimeout(start);
    if (waiting === undefined) start();
    return () => {
      clearTimeout(waiting);
      stop();
      client.close();
    };
  }

  private get lines(): readonly EdgeInput[] {
    return this.content.edges;
  }

  private draw(drawn: DrawnMap): void {
    this.drawn = drawn;
  }
}
