import type { FigureTheme } from '../theme.ts';
import { edgeMarks } from './edge-marks.ts';
import type { Mark } from './mark.ts';
import type { Detail, Scene, SceneEdge } from './scene.ts';

/** More ties than this hide the organization behind them, unless they step back. */
export const MOST_TIES = 30;
const OPACITY = 0.18;

/** True for a line between people that is not part of the tree; only the tree is made of reporting lines. */
export function isTie({ view }: Pick<Scene, 'view'>, { kind }: Pick<SceneEdge, 'kind'>): boolean {
  return kind !== 'reports_to' || view !== 'tree';
}

/** True when ties are drawn faint, all but those of the cards that somebody looks at (domain §7.4). */
export function hasFaintTies(scene: Pick<Scene, 'view' | 'edges'>): boolean {
  return scene.edges.filter((edge) => isTie(scene, edge)).length > MOST_TIES;
}

/** A tie in the background: its line and signs alone, without its word. */
export function faintEdgeMarks(edge: SceneEdge, detail: Detail, theme: FigureTheme): readonly Mark[] {
  return edgeMarks({ ...edge, label: null }, detail, theme).map((mark) =>
    mark.kind === 'text' ? mark : { ...mark, opacity: OPACITY },
  );
}
