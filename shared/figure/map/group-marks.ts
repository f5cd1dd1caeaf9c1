import type { FigureTheme } from '../theme.ts';
import type { Mark } from './mark.ts';
import type { Detail, SceneGroup } from './scene.ts';

/** A frame behind cards with its name. */
export function groupMarks(group: SceneGroup, _detail: Detail, theme: FigureTheme): readonly Mark[] {
  return [{ kind: 'rect', ...group.box, radius: 8, stroke: { color: theme.border, width: 1 } }];
}
