import { edgeMarks } from '../../shared/figure/map/edge-marks.ts';
import { faintEdgeMarks } from '../../shared/figure/map/faint-edges.ts';
import { groupMarks } from '../../shared/figure/map/group-marks.ts';
import type { Mark } from '../../shared/figure/map/mark.ts';
import { nodeMarks } from '../../shared/figure/map/node-marks.ts';
import type { Detail } from '../../shared/figure/map/scene.ts';
import type { FigureTheme } from '../../shared/figure/theme.ts';
import type { Drawing } from './scene-painter.ts';

/** The marks of a theme; what was drawn once is not worked out again. */
export function createDrawing(theme: FigureTheme): Drawing {
  return {
    theme,
    node: remembered((node, detail) => nodeMarks(node, detail, theme)),
    edge: remembered((edge, detail) => edgeMarks(edge, detail, theme)),
    faintEdge: remembered((edge, detail) => faintEdgeMarks(edge, detail, theme)),
    group: remembered((group, detail) => groupMarks(group, detail, theme)),
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
