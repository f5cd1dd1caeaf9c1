import type { Box, Detail } from '../../shared/figure/map/scene.ts';
import { rerouted } from '../../shared/figure/map/scene-of.ts';
import type { Point } from '../../shared/figure/svg.ts';
import { centreOf, exitOf, grown, isInside } from './box.ts';
import type { Gesture } from './gesture.ts';
import { HANDLE, handlesOf, hasHandles } from './handles.ts';
import { type Brush, paintMarks } from './mark-painter.ts';
import { paintNameTag } from './name-tag.ts';
import type { SceneIndex } from './scene-index.ts';
import type { Drawing } from './scene-painter.ts';

/** What changes from frame to frame and therefore lies above the painted map. */
export type Live = {
  readonly gesture: Gesture;
  /** Cards that are away from their place: dragged, or dropped and not yet saved. */
  readonly moved: { readonly ids: ReadonlySet<string>; readonly by: Point } | null;
  readonly selected: ReadonlySet<string>;
  /** The card under the pointer, whose ties stand out. */
  readonly near: string | null;
  /** The card whose name is shown while cards are too small to be read. */
  readonly named: string | null;
  /** The card whose handles are shown. */
  readonly hovered: string | null;
  /** The line under the pointer. */
  readonly hoveredEdge: string | null;
  /** A line that is being drawn by keyboard. */
  readonly link: { readonly from: string; readonly to: string | null } | null;
  /** What dropping here would do, in a few words; refused = it cannot be done. */
  readonly drop: { readonly onto: string; readonly text: string; readonly isRefused: boolean } | null;
};

export const NOTHING_LIVE: Live = {
  gesture: { kind: 'none' },
  moved: null,
  selected: new Set(),
  near: null,
  named: null,
  hovered: null,
  hoveredEdge: null,
  link: null,
  drop: null,
};

/** More cards than this are carried as mere blocks, and their ties do not stand out. */
const CROWD = 120;
/** Of more selected cards than this, signs on the border may lie below the ring. */
const FEW = 24;
/** Carried cards let their target shine through. */
const THROUGH = 0.55;

type Ground = {
  readonly index: SceneIndex;
  readonly drawing: Drawing;
  readonly zoom: number;
  readonly detail: Detail;
};
/** The part of the map that is in sight. */
type Seen = Ground & { readonly sight: Box };

/** Paints what lives, in units of the map. */
export function paintLive(brush: Brush, live: Live, ground: Seen): void {
  paintNearTies(brush, live, ground);
  paintHoveredEdge(brush, live, ground);
  if (live.moved !== null) {
    if (live.drop !== null) brush.globalAlpha = THROUGH;
    paintMoved(brush, live.moved, ground);
    brush.globalAlpha = 1;
  }
  paintSelected(brush, live, ground);
  paintHandles(brush, live, ground);
  paintDrop(brush, live, ground);
  paintGesture(brush, live, ground);
  paintName(brush, live, ground);
}

function paintName(brush: Brush, { named }: Live, { index, drawing, zoom, detail, sight }: Seen): void {
  const node = named === null || detail !== 'block' ? undefined : index.node(named);
  if (node !== undefined) paintNameTag(brush, node, { theme: drawing.theme, zoom, sight });
}

/** Ties that are faint in the picture stand out while their card is selected or under the pointer. */
function paintNearTies(
  brush: Brush,
  { selected, near, moved }: Live,
  { index, drawing, detail }: Ground,
): void {
  if (selected.size > CROWD) return;
  const cards = [...selected].flatMap((id) => index.nodesOf(id).map((node) => node.id));
  const ties = index.faintTiesOf(near === null ? cards : [...cards, near]);
  for (const edge of ties) {
    const isCarried = moved?.ids.has(edge.from) === true || moved?.ids.has(edge.to) === true;
    if (!isCarried) paintMarks(brush, drawing.edge(edge, detail), drawing.theme.font);
  }
}

function paintHoveredEdge(
  brush: Brush,
  { hoveredEdge }: Live,
  { index, drawing, zoom, detail }: Ground,
): void {
  const edge = hoveredEdge === null ? undefined : index.edge(hoveredEdge);
  if (edge === undefined) return;
  brush.globalAlpha = 0.35;
  stroke(brush, drawing.theme.accent, 6 / zoom);
  brush.stroke(new Path2D(edge.d));
  brush.globalAlpha = 1;
  if (index.isFaint(edge)) paintMarks(brush, drawing.edge(edge, detail), drawing.theme.font);
}

/** Cards away from their place, with the lines that end at them; a crowd is carried as blocks without lines. */
export function paintMoved(
  brush: Brush,
  { ids, by }: NonNullable<Live['moved']>,
  { index, drawing, detail }: Ground,
): void {
  const isCrowd = ids.size > CROWD;
  const around = index.around(ids);
  const moving = around.nodes.filter(({ id }) => ids.has(id));
  const inside = isCrowd ? [] : index.scene.edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const places = new Map(moving.map(({ id, box }) => [id, { x: box.x + by.x, y: box.y + by.y }]));
  const across = isCrowd ? [] : rerouted(around, places).edges;
  for (const edge of across) paintMarks(brush, drawing.edge(edge, detail), drawing.theme.font);
  brush.translate(by.x, by.y);
  for (const edge of inside) paintMarks(brush, drawing.edge(edge, detail), drawing.theme.font);
  for (const node of moving)
    paintMarks(brush, drawing.node(node, isCrowd ? 'block' : detail), drawing.theme.font);
  brush.translate(-by.x, -by.y);
}

function paintSelected(brush: Brush, { selected, moved }: Live, ground: Ground): void {
  const { index, drawing, zoom, detail } = ground;
  for (const id of selected) {
    for (const node of index.nodesOf(id)) {
      const { box } = node;
      const isMoved = moved?.ids.has(node.id) === true;
      const by = isMoved ? moved.by : { x: 0, y: 0 };
      stroke(brush, drawing.theme.accent, 2 / zoom);
      ring(brush, { ...box, x: box.x + by.x, y: box.y + by.y }, 2 / zoom);
      // Chips and fold marks on the border are not struck through.
      if (!isMoved && selected.size <= FEW) paintMarks(brush, drawing.node(node, detail), drawing.theme.font);
    }
  }
}

function paintHandles(brush: Brush, { hovered, moved }: Live, { index, drawing, zoom }: Ground): void {
  const node = hovered === null || moved !== null ? undefined : index.node(hovered);
  if (node === undefined || !hasHandles(node, zoom)) return;
  const { connect, add } = handlesOf(node);
  const { accent, surface } = drawing.theme;
  for (const { x, y } of [connect, add]) {
    brush.beginPath();
    brush.arc(x, y, HANDLE, 0, 2 * Math.PI);
    brush.fillStyle = surface;
    brush.fill();
    stroke(brush, accent, 1.5);
    brush.stroke();
  }
  brush.beginPath();
  arrow(brush, connect);
  brush.moveTo(add.x - 4, add.y);
  brush.lineTo(add.x + 4, add.y);
  brush.moveTo(add.x, add.y - 4);
  brush.lineTo(add.x, add.y + 4);
  brush.stroke();
}

function arrow(brush: Brush, { x, y }: Point): void {
  brush.moveTo(x - 4, y);
  brush.lineTo(x + 4, y);
  brush.moveTo(x + 1, y - 3);
  brush.lineTo(x + 4, y);
  brush.lineTo(x + 1, y + 3);
}

function paintDrop(brush: Brush, { drop }: Live, { index, drawing, zoom }: Ground): void {
  const target = drop === null ? undefined : index.node(drop.onto);
  if (drop === null || target === undefined) return;
  const { theme } = drawing;
  const color = drop.isRefused ? theme.late : theme.accent;
  stroke(brush, color, 2.5 / zoom, [6 / zoom, 4 / zoom]);
  ring(brush, target.box, 5 / zoom);
  const size = 13 / zoom;
  brush.font = `600 ${size}px ${theme.font}`;
  const width = brush.measureText(drop.text).width + size;
  const x = target.box.x + target.box.width / 2;
  const y = target.box.y - size * 1.6;
  brush.fillStyle = color;
  brush.beginPath();
  brush.roundRect(x - width / 2, y - size * 1.1, width, size * 1.7, size / 2);
  brush.fill();
  brush.fillStyle = theme.surface;
  brush.textAlign = 'center';
  brush.fillText(drop.text, x, y + size * 0.12);
}

function paintGesture(brush: Brush, { gesture, link }: Live, ground: Ground): void {
  const { accent } = ground.drawing.theme;
  if (gesture.kind === 'outline') {
    const [first, ...others] = gesture.shape === 'box' ? cornersOf(gesture.points) : gesture.points;
    if (first === undefined) return;
    brush.beginPath();
    brush.moveTo(first.x, first.y);
    for (const { x, y } of others) brush.lineTo(x, y);
    brush.closePath();
    brush.globalAlpha = 0.12;
    brush.fillStyle = accent;
    brush.fill();
    brush.globalAlpha = 1;
    stroke(brush, accent, 1 / ground.zoom);
    brush.stroke();
  }
  if (gesture.kind === 'connect') paintLink(brush, gesture.from, gesture.onto ?? gesture.to, ground);
  if (link?.to != null) paintLink(brush, link.from, link.to, ground);
}

/** From border to border: neither end is struck through. */
function paintLink(brush: Brush, from: string, to: string | Point, { index, drawing, zoom }: Ground): void {
  const start = index.node(from)?.box;
  const target = typeof to === 'string' ? index.node(to)?.box : undefined;
  const aim = target === undefined ? to : centreOf(target);
  if (start === undefined || typeof aim === 'string' || isInside(start, aim)) return;
  const begin = exitOf(start, aim);
  const end = target === undefined ? aim : exitOf(target, centreOf(start));
  stroke(brush, drawing.theme.accent, 2 / zoom, [6 / zoom, 4 / zoom]);
  brush.beginPath();
  brush.moveTo(begin.x, begin.y);
  brush.lineTo(end.x, end.y);
  brush.stroke();
  if (target !== undefined) ring(brush, target, 4 / zoom);
}

function cornersOf(points: readonly Point[]): readonly Point[] {
  const a = points.at(0);
  const b = points.at(-1);
  return a === undefined || b === undefined ? [] : [a, { x: b.x, y: a.y }, b, { x: a.x, y: b.y }];
}

function stroke(brush: Brush, color: string, width: number, dash: readonly number[] = []): void {
  brush.strokeStyle = color;
  brush.lineWidth = width;
  brush.setLineDash([...dash]);
}

function ring(brush: Brush, box: Parameters<typeof grown>[0], by: number): void {
  const { x, y, width, height } = grown(box, by);
  brush.beginPath();
  brush.roundRect(x, y, width, height, 6 + by);
  brush.stroke();
}
