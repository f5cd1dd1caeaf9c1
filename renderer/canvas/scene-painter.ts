import type { FarLabel } from '../../shared/figure/map/far-labels.ts';
import type { Mark } from '../../shared/figure/map/mark.ts';
import type { Box, Detail, Scene, SceneEdge, SceneGroup, SceneNode } from '../../shared/figure/map/scene.ts';
import type { FigureTheme } from '../../shared/figure/theme.ts';
import { type Brush, paintMarks } from './mark-painter.ts';
import type { SceneIndex } from './scene-index.ts';

/** How the things of a scene look. */
export type Drawing = {
  readonly theme: FigureTheme;
  readonly node: (node: SceneNode, detail: Detail) => readonly Mark[];
  readonly edge: (edge: SceneEdge, detail: Detail) => readonly Mark[];
  /** A tie that steps back because there are many. */
  readonly faintEdge: (edge: SceneEdge, detail: Detail) => readonly Mark[];
  readonly group: (group: SceneGroup, detail: Detail) => readonly Mark[];
  /** Words that keep their size on the screen. */
  readonly labels: (scene: Scene, zoom: number) => readonly FarLabel[];
};

/** Paints what lies in the area: frames, then lines, then cards, then words over them, one item at each step. `without` holds ids of cards. */
export function* scenePainting(
  brush: Brush,
  {
    index,
    drawing,
    area,
    detail,
    without,
    zoom,
  }: {
    readonly index: SceneIndex;
    readonly drawing: Drawing;
    readonly area: Box;
    readonly detail: Detail;
    readonly without: ReadonlySet<string>;
    /** Zoom for which words are written over the map; null for none. */
    readonly zoom: number | null;
  },
): Generator<void> {
  const { groups, edges, nodes } = index.within(area);
  for (const group of groups) {
    paintMarks(brush, drawing.group(group, detail), drawing.theme.font);
    yield;
  }
  for (const edge of edges) {
    if (without.has(edge.from) || without.has(edge.to)) continue;
    const marks = index.isFaint(edge) ? drawing.faintEdge : drawing.edge;
    paintMarks(brush, marks(edge, detail), drawing.theme.font);
    yield;
  }
  for (const node of nodes) {
    if (without.has(node.id)) continue;
    paintMarks(brush, drawing.node(node, detail), drawing.theme.font);
    yield;
  }
  if (zoom === null) return;
  for (const { nodeId, marks } of drawing.labels(index.scene, zoom)) {
    if (nodeId !== null && without.has(nodeId)) continue;
    paintMarks(brush, marks, drawing.theme.font);
    yield;
  }
}
