import type { Mark } from '../../shared/figure/map/mark.ts';
import type { Box, Detail, SceneEdge, SceneGroup, SceneNode } from '../../shared/figure/map/scene.ts';
import type { Point } from '../../shared/figure/svg.ts';
import { type Brush, paintMarks } from './mark-painter.ts';
import type { SceneIndex } from './scene-index.ts';

/** How the things of a scene look; the marks of a card are relative to its corner. */
export type Drawing = {
  readonly font: string;
  readonly node: (node: SceneNode, detail: Detail) => readonly Mark[];
  readonly edge: (edge: SceneEdge, detail: Detail) => readonly Mark[];
  readonly group: (group: SceneGroup, detail: Detail) => readonly Mark[];
};

/** Paints what lies in the area: frames, then lines, then cards, one item at each step. `without` holds ids of cards. */
export function* scenePainting(
  brush: Brush,
  { index, drawing, area, detail, without }: {
    readonly index: SceneIndex;
    readonly drawing: Drawing;
    readonly area: Box;
    readonly detail: Detail;
    readonly without: ReadonlySet<string>;
  },
): Generator<void> {
  const { groups, edges, nodes } = index.within(area);
  for (const group of groups) {
    paintMarks(brush, drawing.group(group, detail), drawing.font);
    yield;
  }
  for (const edge of edges) {
    if (without.has(edge.from) || without.has(edge.to)) continue;
    paintMarks(brush, drawing.edge(edge, detail), drawing.font);
    yield;
  }
  for (const node of nodes) {
    if (without.has(node.id)) continue;
    paintNode(brush, drawing, node, detail);
    yield;
  }
}

/** Paints one card at its place, moved by the offset. */
export function paintNode(brush: Brush, drawing: Drawing, node: SceneNode, detail: Detail, by?: Point): void {
  const x = node.box.x + (by?.x ?? 0);
  const y = node.box.y + (by?.y ?? 0);
  brush.translate(x, y);
  paintMarks(brush, drawing.node(node, detail), drawing.font);
  brush.translate(-x, -y);
}
