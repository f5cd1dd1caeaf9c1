import { edgeKindInfo } from '../../domain/relationship/edge-kinds.ts';
import type { CanvasView } from '../../domain/relationship/map-views.ts';
import type { Point } from '../svg.ts';
import { BoxGrid } from './box-grid.ts';
import { cardsCrossed } from './crossings.ts';
import { type Line, linesBetween, type RoutedNode } from './edge-ends.ts';
import { boxAround, centreOf, grown } from './geometry.ts';
import { LabelPlaces } from './label-places.ts';
import type { EdgeInput } from './layout.ts';
import { CENTRE, ONLY, SIDES, type Side, type Slot } from './ports.ts';
import { type Entry, entriesOf, reportingDetours, reportingWay } from './route-reporting.ts';
import { NARROW, tieWay } from './route-tie.ts';
import type { Box, Scene, SceneEdge } from './scene.ts';
import { NO_WAY, type Way } from './way.ts';

/** Lines keep this far away from cards. */
const CLEARANCE = 4;

/** Ways of all lines of a scene; a line to a card that is folded away ends at what stands for it. */
export function routeEdges(
  view: CanvasView,
  nodes: readonly RoutedNode[],
  edges: readonly EdgeInput[],
  standIns: ReadonlyMap<string, string>,
): readonly SceneEdge[] {
  const lines = linesBetween(nodes, edges, standIns);
  const router = new Router(view, nodes, lines);
  const labels = new LabelPlaces(router.frame, router.cards);
  return lines.map((line) => drawn(line, router.wayOf(line), labels));
}

/** Lines of the scene, those at the moved cards anew. */
export function rerouteEdges(scene: Scene, moved: ReadonlyMap<string, Point>): readonly SceneEdge[] {
  const isMoved = ({ from, to }: SceneEdge) => moved.has(from) || moved.has(to);
  const router = new Router(scene.view, scene.nodes, scene.edges);
  const labels = new LabelPlaces(
    router.frame,
    router.cards,
    scene.edges.filter((edge) => !isMoved(edge)),
  );
  return scene.edges.map((edge) => {
    if (!isMoved(edge)) return edge;
    const { d: _d, points: _points, label, arrow: _arrow, ...line } = edge;
    return drawn({ ...line, word: label?.text ?? '' }, router.wayOf(edge), labels);
  });
}

function drawn({ word, ...line }: Line, way: Way, labels: LabelPlaces): SceneEdge {
  const tip = way.points.at(-1);
  const isDirected = edgeKindInfo(line.kind).directed && tip !== undefined;
  return {
    ...line,
    d: way.d,
    points: way.points,
    label: labelOf(word, way, labels),
    arrow: isDirected ? { tip, angle: way.angle } : null,
  };
}

/** A line too short for its word has none: its colour and dashes are in the legend. */
function labelOf(word: string, { points }: Way, labels: LabelPlaces): SceneEdge['label'] {
  const at = word === '' ? null : labels.place(word, points);
  return at === null ? null : { text: word, at };
}

type Ends = {
  readonly id: string;
  readonly kind: SceneEdge['kind'];
  readonly from: string;
  readonly to: string;
};

/** Knows the cards and which lines each has, and finds the way of a line among them. */
class Router {
  readonly frame: Box;
  readonly cards: BoxGrid;
  private readonly view: CanvasView;
  private readonly nodes: ReadonlyMap<string, RoutedNode>;
  private readonly ties = new Map<string, Ends[]>();
  private readonly reports = new Map<string, string[]>();
  private readonly entries = new Map<string, ReadonlyMap<string, Entry>>();
  private readonly slots = new Map<string, ReadonlyMap<string, Slot>>();

  constructor(view: CanvasView, nodes: readonly RoutedNode[], lines: readonly Ends[]) {
    this.view = view;
    this.frame = boxAround(nodes.map(({ box }) => box));
    this.cards = new BoxGrid(this.frame);
    this.nodes = new Map(nodes.map((node) => [node.id, node]));
    for (const { id, box } of nodes) this.cards.add(id, grown(box, CLEARANCE));
    for (const line of lines) {
      if (line.kind === 'reports_to' && view === 'tree') push(this.reports, line.from, line.to);
      else for (const end of [line.from, line.to]) push(this.ties, end, line);
    }
  }

  wayOf(line: Ends): Way {
    const [from, to] = [this.nodes.get(line.from), this.nodes.get(line.to)];
    if (from === undefined || to === undefined) return NO_WAY;
    const ends = [
      { id: from.id, box: from.box, sides: sidesOf(from, this.view), slot: this.slotOf(from, line) },
      { id: to.id, box: to.box, sides: sidesOf(to, this.view), slot: this.slotOf(to, line) },
    ] as const;
    if (this.view === 'lanes') return tieWay(...ends, this.cards, NARROW);
    if (line.kind !== 'reports_to' || this.view !== 'tree') return tieWay(...ends, this.cards);
    const entry = this.entriesBelow(from.id).get(to.id) ?? 'top';
    const ways = [entry, entry === 'top' ? ('side' as const) : ('top' as const)].flatMap(
      (wanted) => reportingWay(from.box, to.box, wanted) ?? [],
    );
    const isFree = (way: Way) => cardsCrossed(way.points, from, to, this.cards) < 1;
    const free = ways.find(isFree) ?? reportingDetours(from.box, to.box).find(isFree);
    return free ?? tieWay({ ...ends[0], slot: CENTRE }, { ...ends[1], slot: CENTRE }, this.cards);
  }

  private entriesBelow(chief: string): ReadonlyMap<string, Entry> {
    const known = this.entries.get(chief);
    if (known !== undefined) return known;
    const found = entriesOf(
      (this.reports.get(chief) ?? []).flatMap((id) => {
        const node = this.nodes.get(id);
        return node === undefined ? [] : [{ id, x: node.box.x, isLeaf: !this.reports.has(id) }];
      }),
    );
    this.entries.set(chief, found);
    return found;
  }

  /** The turn of a line among the ties of a card, by where their other ends stand. */
  private slotOf(node: RoutedNode, line: Ends): Slot {
    let slots = this.slots.get(node.id);
    if (slots === undefined) {
      slots = slotsOf(node, this.ties.get(node.id) ?? [], this.nodes);
      this.slots.set(node.id, slots);
    }
    return slots.get(line.id) ?? ONLY;
  }
}

/**
 * Our people and rivals stand beside the map and are met at their sides; above the cards of the decision chain stand the
 * names of its steps, which no line may cross.
 */
function sidesOf({ kind }: RoutedNode, view: CanvasView): readonly Side[] {
  if (kind === 'colleague') return ['left', 'right'];
  if (kind === 'rival') return ['right', 'left'];
  return view === 'lanes' ? SIDES.filter((side) => side !== 'top') : SIDES;
}

function slotsOf(
  node: RoutedNode,
  lines: readonly Ends[],
  nodes: ReadonlyMap<string, RoutedNode>,
): ReadonlyMap<string, Slot> {
  if (lines.length < 2) return new Map();
  const others = lines.map(({ id, from, to }) => {
    const other = nodes.get(from === node.id ? to : from) ?? node;
    return { id, at: centreOf(other.box) };
  });
  const across = others.toSorted((a, b) => a.at.x - b.at.x).map(({ id }) => id);
  const down = others.toSorted((a, b) => a.at.y - b.at.y).map(({ id }) => id);
  return new Map(
    lines.map(({ id }) => [id, { across: across.indexOf(id), down: down.indexOf(id), count: lines.length }]),
  );
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
