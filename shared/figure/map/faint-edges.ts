import type { EdgeKind } from '../../domain/relationship/edge-kinds.ts';
import type { FigureTheme } from '../theme.ts';
import { edgeMarks } from './edge-marks.ts';
import type { Mark } from './mark.ts';
import type { Detail, Scene, SceneEdge } from './scene.ts';

/** More ties than this hide the organization behind them, unless they step back. */
export const MOST_TIES = 30;
const OPACITY = 0.18;
const NONE: ReadonlySet<EdgeKind> = new Set();

/** True for a line between people that is not part of the tree; only the tree is made of reporting lines. */
export function isTie({ view }: Pick<Scene, 'view'>, { kind }: Pick<SceneEdge, 'kind'>): boolean {
  return kind !== 'reports_to' || view !== 'tree';
}

/**
 * Kinds whose ties are drawn faint, all but those of the cards that somebody looks at. The kinds with the fewest lines
 * stay full, as long as these are no more than {@link MOST_TIES} together: a single conflict says more than forty
 * links (domain §7.4).
 */
export function faintKinds(scene: Pick<Scene, 'view' | 'edges'>): ReadonlySet<EdgeKind> {
  const counts = new Map<EdgeKind, number>();
  for (const edge of scene.edges)
    if (isTie(scene, edge)) counts.set(edge.kind, (counts.get(edge.kind) ?? 0) + 1);
  let sum = 0;
  const many: EdgeKind[] = [];
  for (const [kind, count] of [...counts].sort((a, b) => a[1] - b[1])) {
    sum += count;
    if (sum > MOST_TIES) many.push(kind);
  }
  return many.length === 0 ? NONE : new Set(many);
}

/** A tie in the background: its line and signs alone, without its word. */
export function faintEdgeMarks(edge: SceneEdge, detail: Detail, theme: FigureTheme): readonly Mark[] {
  return edgeMarks({ ...edge, label: null }, detail, theme).map((mark) =>
    mark.kind === 'text' ? mark : { ...mark, opacity: OPACITY },
  );
}
