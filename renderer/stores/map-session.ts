import { makeAutoObservable, observable, observableRef } from 'mobx';
import type { ActionId } from '../../shared/actions.ts';
import type { RowValue } from '../../shared/domain/dossier/types.ts';
import { EDGE_KINDS, type EdgeKind, SENSITIVE_KINDS } from '../../shared/domain/relationship/edge-kinds.ts';
import { type CanvasView, isCanvasView, type MapView } from '../../shared/domain/relationship/map-views.ts';
import type { Grouping } from '../../shared/figure/map/layout.ts';
import type { CardFacts } from '../../shared/figure/map/scene.ts';
import type { MapFrame } from '../../shared/ipc/map-frame.ts';
import { MapFinder } from './map-finder.ts';

/** Actions that the canvas performs while it is on the screen. */
export type CanvasActionId = Extract<ActionId, `canvas.${string}`>;

export function isCanvasAction(id: ActionId): id is CanvasActionId {
  return id.startsWith('canvas.');
}

/** What the toolbar and the actions ask of the canvas that is on the screen. */
export type CanvasControls = {
  readonly run: (id: CanvasActionId) => void;
  /** False while the action makes no sense: nothing is selected, the past is shown. */
  readonly canRun: (id: CanvasActionId) => boolean;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** Shows the whole map. */
  readonly fit: () => void;
  /** Puts every card back to its computed place, one undo step. */
  readonly tidy: () => void;
  /** Brings a record's card into sight and gives it the focus. */
  readonly reveal: (recordId: string) => void;
  /** Brings it into sight; the focus stays where it is. */
  readonly show: (recordId: string) => void;
};

/** People that were cut or copied, with the ratings that their map had of its own. */
export type MapClipboard = {
  readonly accountId: string;
  readonly mapId: string | null;
  readonly deed: 'cut' | 'copy';
  readonly people: readonly { readonly personId: string; readonly ratings: RowValue }[];
};

/** What is open on the map beside the account: which map, which view, what is selected, which day. Lasts for the session. */
export class MapSession {
  /** Record of a map of its own; null = the account's map. */
  mapId: string | null = null;
  view: MapView | 'list' = 'tree';
  grouping: Grouping = 'none';
  /** The day shown; null = now. */
  date: string | null = null;
  /** The day compared with; null = no comparison. */
  comparedWith: string | null = null;
  /** The map at the end of `date`; null = now, or the past is still being read. */
  frame: MapFrame | null = null;
  /** What happened to whom between the two days that are compared; marks on the cards. */
  changes: ReadonlyMap<string, CardFacts['change']> = new Map();
  /** Set by the canvas while it is on the screen. */
  canvas: CanvasControls | null = null;
  clipboard: MapClipboard | null = null;
  readonly finder = new MapFinder();
  /** Ids of records that are selected on the canvas. */
  readonly selected = observable.set<string>();
  /** Nodes and groups that are folded. */
  readonly folded = observable.set<string>();
  /** Kinds of ties that are not drawn; sensitive ones, committees and those that add cards wait until somebody asks. */
  private readonly hiddenTies = observable.set<EdgeKind>([
    ...SENSITIVE_KINDS,
    'committee',
    'link',
    'rival_tie',
  ]);
  /** Views with reporting lines: they are what the tree is made of, elsewhere they would only cross it. */
  private readonly viewsWithReporting = observable.set<CanvasView>(['tree']);
  private accountId: string | null = null;

  constructor() {
    makeAutoObservable<this, 'hiddenTies' | 'viewsWithReporting'>(
      this,
      {
        clipboard: observableRef,
        frame: observableRef,
        changes: observableRef,
        canvas: observableRef,
        finder: false,
        selected: false,
        folded: false,
        hiddenTies: false,
        viewsWithReporting: false,
      },
      { autoBind: true },
    );
  }

  /** Begins anew when another account is opened; what was copied stays. */
  enter(accountId: string): void {
    if (this.accountId === accountId) return;
    this.accountId = accountId;
    this.openMap(null);
    this.view = 'tree';
  }

  openMap(mapId: string | null): void {
    this.mapId = mapId;
    this.showDate(null);
    this.compareWith(null);
    this.selected.clear();
    this.folded.clear();
    this.finder.close();
  }

  show(view: MapView | 'list'): void {
    this.view = view;
  }

  /** Leaves a table for cards and lines. */
  showCanvas(): void {
    if (this.canvasView === null) this.view = 'tree';
  }

  /** The view of cards and lines that is open; null for tables and the list. */
  get canvasView(): CanvasView | null {
    return this.view !== 'list' && isCanvasView(this.view) ? this.view : null;
  }

  /** The past can be looked at, not written. */
  get isPast(): boolean {
    return this.date !== null;
  }

  group(grouping: Grouping): void {
    this.grouping = grouping;
    this.folded.clear();
  }

  fold(id: string, isFolded: boolean): void {
    if (isFolded) this.folded.add(id);
    else this.folded.delete(id);
  }

  select(ids: readonly string[]): void {
    this.selected.replace(ids);
  }

  /** Kinds of lines that are not drawn in the view that is open. */
  get hiddenKinds(): ReadonlySet<EdgeKind> {
    const hasReporting = this.viewsWithReporting.has(this.canvasView ?? 'tree');
    return new Set(hasReporting ? this.hiddenTies : [...this.hiddenTies, 'reports_to']);
  }

  /** Draws these kinds alone; reporting lines are switched for the view that is open, ties for all of them. */
  showKinds(shown: readonly EdgeKind[]): void {
    this.hiddenTies.replace(EDGE_KINDS.filter((kind) => kind !== 'reports_to' && !shown.includes(kind)));
    const view = this.canvasView ?? 'tree';
    if (shown.includes('reports_to')) this.viewsWithReporting.add(view);
    else this.viewsWithReporting.delete(view);
  }

  /** Draws one more kind. */
  showKind(kind: EdgeKind): void {
    this.showKinds(EDGE_KINDS.filter((shown) => shown === kind || !this.hiddenKinds.has(shown)));
  }

  /** Goes to a day; its frame follows when it has been read. */
  showDate(date: string | null): void {
    this.date = date;
    if (date === null) this.frame = null;
  }

  showFrame(frame: MapFrame | null): void {
    this.frame = frame;
  }

  compareWith(date: string | null): void {
    this.comparedWith = date;
    if (date === null) this.changes = new Map();
  }

  mark(changes: ReadonlyMap<string, CardFacts['change']>): void {
    this.changes = changes;
  }

  attach(canvas: CanvasControls | null): void {
    this.canvas = canvas;
  }

  keep(clipboard: MapClipboard | null): void {
    this.clipboard = clipboard;
  }
}
