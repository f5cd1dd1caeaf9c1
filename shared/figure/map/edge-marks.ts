import { coordinate, type Point, textWidth } from '../svg.ts';
import type { FigureTheme } from '../theme.ts';
import { EDGE_STYLES, edgeWidth } from './edge-style.ts';
import { circlePath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Detail, SceneEdge } from './scene.ts';

export const LABEL = { size: 11, height: 17, padding: 5 } as const;
/** Lines stay visible where the map is seen from farther away. */
const THICKER = { full: 1, brief: 1.5, block: 2.4 } as const;
/** From far away ties step back behind the organization. */
const FAINT = { full: 1, brief: 0.8, block: 0.5 } as const;

/** A reporting line past somebody who is not on the map. */
const INDIRECT = [6, 5] as const;

/** A line with its sign and arrow and, where it can be read, its word. */
export function edgeMarks(edge: SceneEdge, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const color = theme.edges[edge.kind];
  const dash = edge.isIndirect === true ? INDIRECT : EDGE_STYLES[edge.kind].dash;
  const factor = THICKER[detail];
  const width = edgeWidth(edge.kind, edge.strength) * factor;
  const stroke = { color, width, ...(dash.length === 0 ? {} : { dash: dash.map((part) => part * factor) }) };
  return [
    path(edge.d, {
      stroke,
      ...(detail === 'full' || edge.kind === 'reports_to' ? {} : { opacity: FAINT[detail] }),
    }),
    ...arrowMarks(edge, factor, color),
    ...(detail === 'block' ? [] : signMarks(edge, factor, theme)),
    ...(detail === 'full' ? labelMarks(edge, theme) : []),
  ];
}

function arrowMarks({ arrow }: SceneEdge, factor: number, color: string): readonly Mark[] {
  if (arrow === null) return [];
  const { tip, angle } = arrow;
  const wing = (turn: number) =>
    `${coordinate(tip.x - 9 * factor * Math.cos(angle + turn))} ${coordinate(tip.y - 9 * factor * Math.sin(angle + turn))}`;
  return [
    path(`M${coordinate(tip.x)} ${coordinate(tip.y)} L${wing(0.42)} L${wing(-0.42)} Z`, { fill: color }),
  ];
}

/** Signs at the end of ours and of rivals; in the middle of alliances and conflicts that have no word there. */
function signMarks(edge: SceneEdge, factor: number, theme: FigureTheme): readonly Mark[] {
  const { sign } = EDGE_STYLES[edge.kind];
  const color = theme.edges[edge.kind];
  const [start] = edge.points;
  if (start !== undefined && sign === 'dot')
    return [path(circlePath(start.x, start.y, 3 * factor), { fill: color })];
  if (start !== undefined && sign === 'diamond') return [path(diamond(start, 4.5 * factor), { fill: color })];
  const at = edge.points[Math.floor(edge.points.length / 2)];
  if (at === undefined || edge.label !== null) return [];
  const stroke = { color, width: 1.8 * factor };
  const r = 4.5 * factor;
  if (sign === 'ring') return [path(circlePath(at.x, at.y, r), { fill: theme.background, stroke })];
  if (sign === 'cross') return [path(cross(at, r), { stroke })];
  return [];
}

function diamond({ x, y }: Point, r: number): string {
  return `M${coordinate(x - r)} ${coordinate(y)} L${coordinate(x)} ${coordinate(y - r)} L${coordinate(x + r)} ${coordinate(y)} L${coordinate(x)} ${coordinate(y + r)} Z`;
}

function cross({ x, y }: Point, r: number): string {
  const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(coordinate);
  return `M${left} ${top} L${right} ${bottom} M${left} ${bottom} L${right} ${top}`;
}

/** Room that a word takes on its line, its sign included. */
export function labelWidth(text: string): number {
  return textWidth(text, LABEL.size) + 2 * LABEL.padding;
}

/** The word on a small ground of its own; alliances and conflicts have their sign before it. */
function labelMarks({ kind, label }: SceneEdge, theme: FigureTheme): readonly Mark[] {
  if (label === null) return [];
  const width = labelWidth(label.text);
  const box = { x: label.at.x - width / 2, y: label.at.y - LABEL.height / 2, width, height: LABEL.height };
  const look = { size: LABEL.size, fill: theme.edges[kind], anchor: 'middle' } as const;
  return [
    rect(box, 4, { fill: theme.background, opacity: 0.93 }),
    words(label.at.x, label.at.y + 4, label.text, look),
  ];
}
