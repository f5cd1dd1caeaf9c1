import { computed, makeAutoObservable, observableRef } from 'mobx';
import type { LayoutNode, LayoutRequest } from '../../../../shared/figure/map/layout.ts';
import { type Box, detailAt, type SceneNode } from '../../../../shared/figure/map/scene.ts';
import type { Point } from '../../../../shared/figure/svg.ts';
import { type Gesture, NO_GESTURE, type Tool } from '../../../canvas/gesture.ts';
import type { Live } from '../../../canvas/live-painter.ts';
import { SceneIndex } from '../../../canvas/scene-index.ts';
import type { MapSession } from '../../../stores/map-session.ts';
import type { MapModel } from '../map-model.ts';
import type { Draft, Settling } from './canvas-state.ts';
import { cardsWithElements } from './card-elements.ts';
import { chiefsAbove } from './chiefs.ts';

const NONE: ReadonlySet<string> = new Set();

/** What goes on at the canvas: the gesture, what the pointer is over, the line or card being made by keyboard. */
export class CanvasModel {
  gesture: Gesture = NO_GESTURE;
  tool: Tool = 'pan';
  /** Space is held: the next drag moves the map. */
  isHandHeld = false;
  hovered: string | null = null;
  hoveredEdge: string | null = null;
  /** The card from which a line is being drawn by keyboard. */
  linkFrom: string | null = null;
  draft: Draft | null = null;
  /** The record whose card is being given another name. */
  renaming: string | null = null;
  settling: Settling | null = null;
  /** The part of the map that was in sight when it last lay still, and the zoom. */
  sight: Box = { x: 0, y: 0, width: 0, height: 0 };
  zoom = 1;
  /** False from another map or view until its first picture. */
  private isPainted = true;
  private focusedId: string | null = null;
  /** The card that was reached by keyboard and has the focus. */
  keyedId: string | null = null;
  /** The user turned to the ground since a card was last pressed or reached. */
  private hasLeftCards = true;
  /** Where the ground was pressed for its menu. */
  private groundAt: Point | null = null;
  /** Presses on the ground since anything else was pressed: a card may move away below the second press on it. */
  groundPresses = 0;
  readonly map: MapModel;
  readonly session: MapSession;

  constructor(map: MapModel, session: MapSession) {
    this.map = map;
    this.session = session;
    makeAutoObservable<this, 'groundAt'>(
      this,
      {
        map: false,
        session: false,
        groundAt: false,
        groundPresses: false,
        gesture: observableRef,
        draft: observableRef,
        settling: observableRef,
        sight: observableRef,
        index: computed,
      },
      { autoBind: true },
    );
  }

  get index(): SceneIndex | null {
    return this.map.scene === null ? null : new SceneIndex(this.map.scene);
  }

  /** True while the map on the screen is not yet the one that is asked for. */
  get isBehind(): boolean {
    const { drawn } = this.map;
    // Asking for the order of a map that opens would work it out in the same frame.
    if (drawn === null || !this.isPainted) return true;
    return this.map.order !== null && drawn.order !== this.map.order;
  }

  /** Cards that get an element of their own beside the current one. */
  get reachable(): readonly SceneNode[] {
    return this.index === null ? [] : cardsWithElements(this.index, this.sight, this.current);
  }

  /** The card that always has an element. */
  get current(): SceneNode | null {
    return this.currentId === null ? null : (this.index?.node(this.currentId) ?? null);
  }

  private get middle(): Point {
    const { x, y, width, height } = this.sight;
    return { x: x + width / 2 - 90, y: y + height / 2 - 20 };
  }

  /** Cards can be moved here: not in the decision chain, and not in the past. */
  get canEdit(): boolean {
    return (
      (this.session.canvasView === 'tree' || this.session.canvasView === 'power') && !this.session.isPast
    );
  }

  /** The card that Tab reaches: the one focused last, at first the topmost. */
  get currentId(): string | null {
    const { index } = this;
    if (index === null) return null;
    if (this.focusedId !== null && index.node(this.focusedId) !== undefined) return this.focusedId;
    return index.scene.nodes[0]?.id ?? null;
  }

  /** Record of the current card. */
  get currentRecord(): string | null {
    return this.currentId === null ? null : (this.index?.node(this.currentId)?.recordId ?? null);
  }

  /** Record of the card that commands mean when none is selected; null while the user is not at a card. */
  get meantRecord(): string | null {
    const id = this.hasLeftCards ? null : this.focusedId;
    return id === null ? null : (this.index?.node(id)?.recordId ?? null);
  }

  /** True for a person or an empty seat of this map, be it folded away. */
  holds(recordId: string): boolean {
    const kind = this.map.content.nodes.find(({ id }) => id === recordId)?.kind;
    return kind === 'person' || kind === 'vacancy';
  }

  /** The card of the one record that is selected; null for none and for several. */
  get opened(): SceneNode | null {
    const [only, ...others] = this.session.selected;
    if (only === undefined || others.length > 0) return null;
    const { current } = this;
    return current?.recordId === only ? current : (this.index?.nodesOf(only)[0] ?? null);
  }

  /** Selected records that have a card in the view that is open. */
  get selected(): readonly string[] {
    return [...this.session.selected].filter((id) => (this.index?.nodesOf(id).length ?? 0) > 0);
  }

  /** Chief of every card, as the layout knows it. */
  get chiefs(): ReadonlyMap<string, string | null> {
    return new Map(this.map.content.nodes.map(({ id, chief }: LayoutNode) => [id, chief]));
  }

  /** What dropping the dragged cards here would do; null when it only moves them. */
  get drop(): { readonly onto: string; readonly isRefused: boolean } | null {
    const { gesture } = this;
    if (gesture.kind !== 'drag' || gesture.onto === null || this.session.canvasView !== 'tree') return null;
    const onto = gesture.onto;
    const kind = this.index?.node(onto)?.kind;
    if (kind !== 'person' && kind !== 'vacancy') return null;
    return { onto, isRefused: this.wouldCircle(gesture.ids, onto) };
  }

  /** True when one of the cards is above the chief, or is the chief. */
  wouldCircle(ids: readonly string[], chief: string): boolean {
    const above = [chief, ...chiefsAbove(this.chiefs, chief)];
    return ids.some((id) => above.includes(id));
  }

  /** What the pointer says about the next press. */
  get over(): 'ground' | 'card' | 'edge' | 'drag' | 'select' | 'connect' {
    const { kind } = this.gesture;
    if (kind === 'drag' || kind === 'pan') return 'drag';
    if (kind === 'none' && this.isHandHeld) return 'ground';
    if (kind === 'connect' || this.linkFrom !== null) return 'connect';
    if (kind === 'outline') return 'select';
    if (this.hovered !== null) return 'card';
    if (this.hoveredEdge !== null) return 'edge';
    return this.tool === 'pan' ? 'ground' : 'select';
  }

  private get carriedIds(): readonly string[] | null {
    return this.gesture.kind === 'drag' ? this.gesture.ids : null;
  }

  /** Cards that are being dragged; the same set for as long as they are. */
  private get carried(): ReadonlySet<string> | null {
    return this.carriedIds === null ? null : new Set(this.carriedIds);
  }

  /** What is painted above the map, but for the words. */
  get live(): Omit<Live, 'drop'> {
    const { gesture, settling } = this;
    const dragged =
      gesture.kind === 'drag' && this.carried !== null ? { ids: this.carried, by: gesture.by } : null;
    return {
      gesture,
      moved: dragged ?? settling,
      selected: this.session.selected.size === 0 ? NONE : new Set(this.session.selected),
      near: gesture.kind === 'none' ? this.hovered : null,
      named: gesture.kind === 'none' ? (this.hovered ?? this.keyedId) : null,
      hovered: this.canEdit && gesture.kind === 'none' ? this.hovered : null,
      hoveredEdge: gesture.kind === 'none' ? this.hoveredEdge : null,
      link: this.linkFrom === null ? null : { from: this.linkFrom, to: this.currentId },
    };
  }

  setGesture(gesture: Gesture): void {
    if (gesture !== this.gesture) this.gesture = gesture;
  }

  setTool(tool: Tool): void {
    this.tool = tool;
  }

  holdHand(isHeld: boolean): void {
    this.isHandHeld = isHeld;
  }

  hover(card: string | null, edge: string | null): void {
    this.hovered = card;
    this.hoveredEdge = edge;
  }

  setCurrent(id: string): void {
    this.focusedId = id;
    this.hasLeftCards = false;
    this.groundAt = null;
  }

  /** A card was reached by keyboard, or the focus went elsewhere. */
  setKeyed(id: string | null): void {
    this.keyedId = id;
  }

  /** The user turned to the ground; `at` = where its menu opens. */
  leaveCards(at: Point | null): void {
    this.hasLeftCards = true;
    this.groundAt = at;
  }

  countPress(isGround: boolean): void {
    this.groundPresses = isGround ? this.groundPresses + 1 : 0;
  }

  startLink(from: string | null): void {
    this.linkFrom = from;
  }

  startDraft(draft: Draft | null): void {
    this.draft = draft;
  }

  rename(recordId: string | null): void {
    this.renaming = recordId;
  }

  /** The card on which another name is typed; the current one of a record that has several. */
  get renamed(): SceneNode | null {
    const { current, index, renaming } = this;
    if (renaming === null) return null;
    return current?.recordId === renaming ? current : (index?.nodesOf(renaming)[0] ?? null);
  }

  /** Begins to add a card below a record, or in the middle of the view for null. */
  draftBelow(kind: Draft['kind'], chief: string | null): void {
    const box = chief === null ? undefined : this.index?.nodesOf(chief)[0]?.box;
    const at = box === undefined ? (this.groundAt ?? this.middle) : { x: box.x, y: box.y + box.height + 12 };
    this.draft = { kind, chief, at };
  }

  /** True when something hangs below the record's card. */
  canFold(recordId: string): boolean {
    return this.index?.nodesOf(recordId).some(({ canFold }) => canFold) === true;
  }

  setPainted(isPainted: boolean): void {
    this.isPainted = isPainted;
  }

  /** The map lies still and shows this part. */
  rest(sight: Box, zoom: number): void {
    this.sight = sight;
    this.zoom = zoom;
    this.map.see(detailAt(zoom));
  }

  settle(settling: Settling | null): void {
    this.settling = settling;
  }

  /** The cards are where they were dropped, or somewhere else by now: nothing is left to bridge. */
  settled(request: LayoutRequest): void {
    if (this.settling?.isIn(request) === true) this.settling = null;
  }

  /** Ends whatever is going on, leaving everything as it was; true when there was something. */
  cancel(): boolean {
    const { gesture, linkFrom, draft, renaming } = this;
    const wasBusy = gesture.kind !== 'none' || linkFrom !== null || draft !== null || renaming !== null;
    this.gesture = NO_GESTURE;
    this.linkFrom = null;
    this.draft = null;
    this.renaming = null;
    return wasBusy;
  }
}
