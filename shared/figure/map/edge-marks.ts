import type { FigureTheme } from '../theme.ts';
import type { Mark } from './mark.ts';
import type { Detail, SceneEdge } from './scene.ts';

/** A line with its arrow and, where there is room for it, its word. */
export function edgeMarks(edge: SceneEdge, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const line: Mark = { kind: 'path', d: edge.d, stroke: { color: theme.muted, width: 1.4 } };
  if (edge.label === null || detail !== 'full') return [line];
  const { text, at } = edge.label;
  return [line, { kind: 'text', ...at, text, size: 11, fill: theme.muted, anchor: 'middle' }];
}
