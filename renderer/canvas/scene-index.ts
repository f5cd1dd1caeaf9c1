import { faintKinds, isTie } from '../../shared/figure/map/faint-edges.ts';
import type { Box, Scene, SceneEdge, SceneGroup, SceneNode } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';
import { boxAround, grown, isInside } from './box.ts';
import { HitGrid } from './hit-grid.ts';

/** Room in map units that a card's marks may take outside its box: chips of rivals, fold marks. */
const CARD_AIR = 24;
/** Room for arrows and words beside a line. */
const LINE_AIR = 40;
/** Height of the title of a group that can be pressed. */
const TITLE = 28;

/** What of a scene lies where: for hitting it with the pointer and for painting only what is in sight. */
export class SceneIndex {
  readonly scene: Scene;
  private readonly byId: ReadonlyMap<string, SceneNode>;
  private lastAround: { readonly ids: ReadonlySet<string>; readonly scene: Scene } | null = null;
  private readonly nodeGrid = new HitGrid<SceneNode>();
  private readonly edgeGrid = new HitGrid<SceneEdge>();
  private readonly groupGrid = new HitGrid<SceneGroup>();
  private readonly edgeById: ReadonlyMap<string, SceneEdge>;
  private readonly byRecord = new Map<string, SceneNode[]>();
  private readonly tiesByNode = new Map<string, SceneEdge[]>();
  private readonly faint: ReturnType<typeof faintKinds>;

  constructor(scene: Scene) {
    this.scene = scene;
    this.byId = new Map(scene.nodes.map((node) => [node.id, node]));
    this.edgeById = new Map(scene.edges.map((edge) => [edge.id, edge]));
    for (const node of scene.nodes) {
      this.nodeGrid.add(node, node.box);
      push(this.byRecord, node.recordId, node);
    }
    for (const group of scene.groups) this.groupGrid.add(group, group.box);
    for (const edge of scene.edges) {
      const box = boxAround(edge.points);
      if (box !== null) this.edgeGrid.add(edge, box);
      if (isTie(scene, edge)) for (const end of [edge.from, edge.to]) push(this.tiesByNode, end, edge);
    }
    this.faint = faintKinds(scene);
  }

  /** True when the other drawing has the same cards. */
  hasCardsOf({ scene: { nodes } }: SceneIndex): boolean {
    return nodes.length === this.scene.nodes.length && nodes.every(({ id }) => this.byId.has(id));
  }

  node(id: string): SceneNode | undefined {
    return this.byId.get(id);
  }

  /** Cards of a record: in the decision chain it may stand in several steps. */
  nodesOf(recordId: string): readonly SceneNode[] {
    return this.byRecord.get(recordId) ?? [];
  }

  /** The cards, those at the other ends of their lines, and these lines alone: enough to draw the lines anew. */
  around(ids: ReadonlySet<string>): Scene {
    if (this.lastAround?.ids === ids) return this.lastAround.scene;
    const edges = this.scene.edges.filter(({ from, to }) => ids.has(from) !== ids.has(to));
    const near = new Set([...ids, ...edges.flatMap(({ from, to }) => [from, to])]);
    const scene = { ...this.scene, edges, nodes: this.scene.nodes.filter(({ id }) => near.has(id)) };
    this.lastAround = { ids, scene };
    return scene;
  }

  /** True for ties that step back because there are many. */
  isFaint(edge: SceneEdge): boolean {
    return this.faint.has(edge.kind);
  }

  /** Ties of these cards that are faint in the picture, each once. */
  faintTiesOf(nodeIds: Iterable<string>): ReadonlySet<SceneEdge> {
    if (this.faint.size === 0) return new Set();
    const ties = [...nodeIds].flatMap((id) => this.tiesByNode.get(id) ?? []);
    return new Set(ties.filter((edge) => this.isFaint(edge)));
  }

  edge(id: string): SceneEdge | undefined {
    return this.edgeById.get(id);
  }

  /** Everything whose marks may reach into the box, lowest first. */
  within(box: Box): {
    readonly groups: readonly SceneGroup[];
    readonly edges: readonly SceneEdge[];
    readonly nodes: readonly SceneNode[];
  } {
    return {
      groups: this.groupGrid.within(box),
      edges: this.edgeGrid.within(grown(box, LINE_AIR)),
      nodes: this.nodeGrid.within(grown(box, CARD_AIR)),
    };
  }

  nodesIn(box: Box): readonly SceneNode[] {
    return this.nodeGrid.within(box);
  }

  /** The topmost card at a point. */
  nodeAt(at: Point): SceneNode | null {
    return this.nodeGrid.at(at).at(-1) ?? null;
  }

  /** The nearest line within the tolerance. */
  edgeAt(at: Point, tolerance: number): SceneEdge | null {
    let best: { readonly edge: SceneEdge; readonly distance: number } | null = null;
    for (const edge of this.edgeGrid.at(at, tolerance)) {
      const distance = distanceTo(edge.points, at);
      if (distance <= tolerance && (best === null || distance < best.distance)) best = { edge, distance };
    }
    return best?.edge ?? null;
  }

  /** The group whose title is at the point. */
  groupAt(at: Point): SceneGroup | null {
    const hit = this.groupGrid.at(at).findLast(({ box, canFold, isFolded }) => {
      return (canFold || isFolded) && isInside({ ...box, height: TITLE }, at);
    });
    return hit ?? null;
  }
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

/** Distance of a point to a line of straight pieces. */
function distanceTo(points: readonly Point[], at: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [index, end] of points.entries()) {
    const start = points[index - 1] ?? end;
    const dx = end.x - start.x;
    const dy = end.y - start.y;
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : ((at.x - start.x) * dx + (at.y - start.y) * dy) / length;
    const part = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(start.x + part * dx - at.x, start.y + part * dy - at.y));
  }
  return least;
}
