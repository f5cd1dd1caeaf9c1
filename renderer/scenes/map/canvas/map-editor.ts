import { when } from 'mobx';
import type { CanvasView } from '../../../../shared/domain/relationship/map-views.ts';
import type { Point } from '../../../../shared/figure/svg.ts';
import type { Stores } from '../../../stores/stores.ts';
import { type Alignment, type Axis, aligned, distributed, movedBy, type Places } from './arrange.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { Settling } from './canvas-state.ts';
import { reportsBelow } from './chiefs.ts';
import { hasPlaces, hasReports } from './settled.ts';

/** Longest time in milliseconds that dropped cards wait for the map to show them there. */
const PATIENCE = 2_000;

/** Where places are saved: the view and the map (null = the account's), and the undo step they belong to. */
type SavedTo = {
  readonly canvasView: CanvasView | null;
  readonly mapId: string | null;
  readonly step?: string;
};

/** What can be done to the cards of the map; each is one undo step. */
export class MapEditor {
  private readonly canvas: CanvasModel;
  private readonly stores: Stores;

  constructor(canvas: CanvasModel, stores: Stores) {
    this.canvas = canvas;
    this.stores = stores;
  }

  /** Moves cards by a way; they stay there on the screen while it is being saved. */
  async move(ids: readonly string[], by: Point): Promise<void> {
    if (by.x === 0 && by.y === 0) return;
    await this.carry(movedBy(this.cards(ids), by));
  }

  async align(how: Alignment): Promise<void> {
    const cards = this.cards(this.canvas.selected);
    if (cards.length > 1) await this.place(aligned(cards, how));
  }

  async distribute(axis: Axis): Promise<void> {
    await this.place(distributed(this.cards(this.canvas.selected), axis));
  }

  /** Puts cards (left out: all) back to their computed places. */
  async tidy(ids?: readonly string[]): Promise<void> {
    const placed = [...this.canvas.map.places.keys()];
    const nodes = ids === undefined ? placed : placed.filter((id) => ids.includes(id));
    if (!this.canvas.canEdit || nodes.length === 0) return;
    await this.save(nodes.map((node) => ({ node, place: null })));
  }

  /** Hangs cards under a chief (null = at the top), where the tree puts them; `by` = how far they were carried. */
  async reparent(ids: readonly string[], chief: string | null, by: Point | null = null): Promise<void> {
    const nodes = ids.filter((id) => this.isOwn(id));
    if (!this.canvas.canEdit || nodes.length === 0) return;
    const hang = () => this.hang(nodes, chief);
    if (by === null) await hang();
    else {
      const isIn = hasReports(nodes, chief);
      await this.settle({ ids: new Set(nodes), by, places: new Map(), isIn }, hang);
    }
  }

  /** Folds what hangs below the cards away, or shows it again when all of them are folded. */
  fold(ids: readonly string[]): void {
    const { session } = this.canvas;
    const areFolded = ids.every((id) => session.folded.has(id));
    for (const id of ids) session.fold(id, !areFolded);
  }

  selectAll(): void {
    const nodes = this.canvas.index?.scene.nodes ?? [];
    this.canvas.session.select(
      nodes.filter(({ recordId }) => this.isOwn(recordId)).map(({ recordId }) => recordId),
    );
  }

  /** Adds everybody below the selected cards to the selection. */
  selectReports(): void {
    const { chiefs, selected, session } = this.canvas;
    session.select([...new Set([...selected, ...reportsBelow(chiefs, selected)])]);
  }

  /** True for people and seats of the customer: our people and rivals are drawn, not edited here. */
  isOwn(recordId: string): boolean {
    return this.kindOf(recordId) !== null;
  }

  kindOf(recordId: string): 'person' | 'vacancy' | null {
    const kind = this.canvas.index?.nodesOf(recordId)[0]?.kind;
    return kind === 'person' || kind === 'vacancy' ? kind : null;
  }

  private get accountId(): string {
    return this.stores.account.view.account.id;
  }

  /** Cards where they stand, be it that the map does not show them there yet. */
  private cards(ids: readonly string[]) {
    const { index, settling } = this.canvas;
    return ids.flatMap((id) => {
      const box = index?.nodesOf(id)[0]?.box;
      return box === undefined ? [] : [{ id, box: { ...box, ...settling?.places.get(id) } }];
    });
  }

  private async place(places: Places): Promise<void> {
    if (!this.canvas.canEdit || places.size === 0) return;
    await this.save([...places].map(([node, place]) => ({ node, place })));
  }

  /** Keeps dropped cards where they were dropped until the map shows them there, or they could not be saved. */
  private async carry(places: Places): Promise<void> {
    const [first] = places;
    const box = first === undefined ? undefined : this.canvas.index?.nodesOf(first[0])[0]?.box;
    if (first === undefined || box === undefined || !this.canvas.canEdit) return;
    const by = { x: first[1].x - box.x, y: first[1].y - box.y };
    await this.settle({ ids: new Set(places.keys()), by, places, isIn: hasPlaces(places) }, () =>
      this.save([...places].map(([node, place]) => ({ node, place }))),
    );
  }

  private async hang(nodes: readonly string[], chief: string | null): Promise<boolean> {
    const group = crypto.randomUUID();
    const { commands } = this.stores;
    // Taken now: meanwhile another view may be opened.
    const { canvasView, mapId } = this.canvas.session;
    const placed = nodes.filter((id) => this.canvas.map.places.has(id));
    const isSaved = await commands.reparent({ accountId: this.accountId, nodes: [...nodes], chief, group });
    if (isSaved && mapId !== null) this.sayMovedOnAll();
    if (!isSaved || placed.length === 0) return isSaved;
    return this.save(
      placed.map((node) => ({ node, place: null })),
      { canvasView, mapId, step: group },
    );
  }

  /** Lines belong to the seats, not to the map that is open: who moves them on a further map is told. */
  private sayMovedOnAll(): void {
    const { app, notices, undo } = this.stores;
    notices.success(
      app.t(($) => $.mapEdit.movedOnAll),
      { label: app.t(($) => $.trash.undo), run: () => void undo.undo() },
    );
  }

  private async settle(settling: Settling, save: () => Promise<boolean>): Promise<void> {
    const isOver = () => this.canvas.settling !== settling;
    this.canvas.settle(settling);
    const isSaved = await save();
    if (isSaved) await when(isOver, { timeout: PATIENCE }).catch(() => undefined);
    if (!isOver()) this.canvas.settle(null);
  }

  private async save(
    places: readonly { readonly node: string; readonly place: Point | null }[],
    { canvasView, mapId, step }: SavedTo = this.canvas.session,
  ): Promise<boolean> {
    if (canvasView !== 'tree' && canvasView !== 'power') return false;
    return this.stores.commands.placeCards({
      accountId: this.accountId,
      mapId,
      view: canvasView,
      places: places.map(({ node, place }) => ({ node, place: place === null ? null : { ...place } })),
      ...(step === undefined ? {} : { group: step }),
    });
  }
}
