import { autorun, computedStruct, makeAutoObservable, observableRef, reaction } from 'mobx';
import { type MapEdge, readMapEdges } from '../../../shared/domain/account/map-edges.ts';
import { type RelationshipReading, readMap } from '../../../shared/domain/account/relationship-reading.ts';
import type { Vacancy } from '../../../shared/domain/account/seat-reading.ts';
import { readVacantKeySeats } from '../../../shared/domain/account/vacant-key-seats.ts';
import { type Findable, isFound, isInSpotlight } from '../../../shared/domain/relationship/spotlight.ts';
import type { LayoutRequest } from '../../../shared/figure/map/layout.ts';
import type { Detail, Scene } from '../../../shared/figure/map/scene.ts';
import type { CardInput, EdgeInput } from '../../../shared/figure/map/scene-of.ts';
import type { CardContext, PersonOnMap } from '../../../shared/report/map/card-words.ts';
import { groupWordsOf } from '../../../shared/report/map/group-words.ts';
import { peopleOnMap } from '../../../shared/report/map/map-cards.ts';
import { type DrawnMap, type LayoutOrder, withWords } from '../../canvas/drawn-map.ts';
import { LayoutClient } from '../../canvas/layout-client.ts';
import type { Stores } from '../../stores/stores.ts';
import { cardsOf, contentOf, type MapContent, pastCards, pastContent } from './canvas/map-content.ts';
import { placesOf } from './canvas/map-places.ts';
import { pastPeople } from './past-people.ts';

export type { PersonOnMap };
export type MapStores = Pick<Stores, 'account' | 'app' | 'map'>;

/** From so many people on, the page, the order and the words each have a task of their own, so that no frame waits for two. */
const MANY = 200;

/** The map that is open, read from the open account: who is on it with which figures, the lines, and the drawing. */
export class MapModel {
  /** The newest layout, with the order that it answers; null before the first one. */
  drawn: DrawnMap | null = null;
  /** How much of a card can be read where the map lies still. */
  detail: Detail = 'full';
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
        cards: computedStruct,
        found: computedStruct,
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

  /** Key seats that nobody holds; no metric counts them. */
  get vacantKeySeats(): readonly Vacancy[] {
    return readVacantKeySeats(this.stores.account.view, this.reading);
  }

  /** Lines of every kind. */
  get edges(): readonly MapEdge[] {
    return readMapEdges(this.stores.account.view, this.reading);
  }

  /** Lines of the kinds that are switched on. */
  get shownEdges(): readonly MapEdge[] {
    return this.edges.filter(({ kind }) => !this.stores.map.hiddenKinds.has(kind));
  }

  /** What is laid out: the map of now, or of the past day that is shown. */
  get content(): MapContent {
    const { context } = this;
    const { frame, hiddenKinds } = this.stores.map;
    if (frame === null) return contentOf(this.reading, this.shownEdges, context);
    const past = pastContent(frame, context);
    return hiddenKinds.has('reports_to') ? { ...past, edges: [] } : past;
  }

  /** What stands on the cards: apart from the layout, which is worked out meanwhile. */
  get cards(): readonly CardInput[] {
    const { context, found } = this;
    const { frame, changes } = this.stores.map;
    const cards =
      frame === null
        ? cardsOf(this.reading, this.shownEdges, context, changes)
        : pastCards(frame, context, changes);
    if (found === null) return cards;
    const bright = new Set(found);
    return cards.map((input) =>
      bright.has(input.recordId) ? input : { ...input, card: { ...input.card, isDimmed: true } },
    );
  }

  /** Everybody whom the finder can find: of now, or of the past day that is shown. */
  get findable(): readonly (Findable & { readonly id: string })[] {
    const { frame } = this.stores.map;
    const { view } = this.stores.account;
    if (frame === null) return [...this.people.values()];
    return [...pastPeople(frame, this.reading.windowDays, (id) => view.record(id)?.code ?? '').values()];
  }

  /** Ids of those whom the finder finds; null while nobody is looked for. */
  get found(): readonly string[] | null {
    const { isSearching, text, spotlight } = this.stores.map.finder;
    if (!isSearching) return null;
    return this.findable
      .filter((person) => isInSpotlight(person, spotlight) && isFound(person, text))
      .map(({ id }) => id);
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
    const cards = new Map(this.cards.map(({ recordId, card }) => [recordId, card]));
    return withWords(this.drawn, cards, (group) => groupWordsOf(group, t, locale));
  }

  /** Keeps the layout up to date while the map is on the screen; the answer ends it. */
  follow(): () => void {
    const client = new LayoutClient(this.draw);
    let stopOrders = () => {};
    let stopWords = () => {};
    let frame: number | undefined;
    const begin = () => {
      stopOrders = reaction(
        () => this.order,
        (order) => {
          if (order !== null) client.ask(order);
        },
        { fireImmediately: true },
      );
      // The words are worked out while the worker lays the map out, not when its answer comes.
      frame = requestAnimationFrame(() => {
        stopWords = autorun(() => this.cards);
      });
    };
    const waiting = this.reading.people.length < MANY ? undefined : setTimeout(begin);
    if (waiting === undefined) begin();
    return () => {
      clearTimeout(waiting);
      if (frame !== undefined) cancelAnimationFrame(frame);
      stopOrders();
      stopWords();
      client.close();
    };
  }

  /** What the words on cards and lines are made with. */
  get context(): CardContext {
    const { account, app } = this.stores;
    const { windowDays } = this.reading;
    return { t: app.t, locale: app.locale, view: account.view, windowDays };
  }

  /** The map lies still and is seen from so far away. */
  see(detail: Detail): void {
    this.detail = detail;
  }

  private get lines(): readonly EdgeInput[] {
    return this.content.edges;
  }

  private draw(drawn: DrawnMap): void {
    this.drawn = drawn;
  }
}
