import { edgeMarks } from '../../shared/figure/map/edge-marks.ts';
import { faintEdgeMarks } from '../../shared/figure/map/faint-edges.ts';
import { type FarLabel, farLabels } from '../../shared/figure/map/far-labels.ts';
import { groupMarks } from '../../shared/figure/map/group-marks.ts';
import type { Mark } from '../../shared/figure/map/mark.ts';
import { nodeMarks } from '../../shared/figure/map/node-marks.ts';
import type { Box, Detail, Scene, SceneNode } from '../../shared/figure/map/scene.ts';
import type { FigureTheme } from '../../shared/figure/theme.ts';
import type { Drawing } from './scene-painter.ts';

/** The marks of a theme; what was drawn once is not worked out again. */
export function createDrawing(theme: FigureTheme): Drawing {
  return {
    theme,
    node: remembered((node, detail) => cardMarks(node, detail, theme)),
    edge: remembered((edge, detail) => edgeMarks(edge, detail, theme)),
    faintEdge: remembered((edge, detail) => faintEdgeMarks(edge, detail, theme)),
    group: remembered((group, detail) => groupMarks(group, detail, theme, detail === 'full')),
    labels: lastLabels(theme),
  };
}

/** How much of a card that steps back is covered by the ground, 0–1. */
const VEIL = 0.82;

function cardMarks(node: SceneNode, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const marks = nodeMarks(node, detail, theme);
  return node.card.isDimmed === true ? [...marks, veil(node.box, theme)] : marks;
}

function veil({ x, y, width, height }: Box, { background }: FigureTheme): Mark {
  // A little larger than the card, because signs sit on its border.
  const air = 10;
  return {
    kind: 'rect',
    x: x - air,
    y: y - air,
    width: width + 2 * air,
    height: height + 2 * air,
    fill: background,
    opacity: VEIL,
  };
}

/** The words over the map, kept until the scene or the zoom is another. */
function lastLabels(theme: FigureTheme): Drawing['labels'] {
  let last: { readonly scene: Scene; readonly zoom: number; readonly labels: readonly FarLabel[] } | null =
    null;
  return (scene, zoom) => {
    if (last?.scene !== scene || last.zoom !== zoom)
      last = { scene, zoom, labels: farLabels(scene, zoom, theme) };
    return last.labels;
  };
}

type Marks<Item> = (item: Item, detail: Detail) => readonly Mark[];

function remembered<Item extends object>(marksOf: Marks<Item>): Marks<Item> {
  const known = new WeakMap<Item, { readonly detail: Detail; readonly marks: readonly Mark[] }>();
  return (item, detail) => {
    const found = known.get(item);
    if (found !== undefined && found.detail === detail) return found.marks;
    const marks = marksOf(item, detail);
    known.set(item, { detail, marks });
    return marks;
  };
}
