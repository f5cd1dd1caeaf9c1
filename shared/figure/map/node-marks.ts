import type { FigureTheme } from '../theme.ts';
import type { Mark } from './mark.ts';
import type { Box, Detail, SceneNode } from './scene.ts';

/** A card at its place in the scene, at a level of detail. */
export function nodeMarks(node: SceneNode, _detail: Detail, theme: FigureTheme): readonly Mark[] {
  const { x, y, width, height } = node.box;
  return [
    {
      kind: 'rect',
      x,
      y,
      width,
      height,
      radius: 6,
      fill: theme.surface,
      stroke: { color: theme.border, width: 1 },
    },
    { kind: 'text', x: x + 14, y: y + 22, text: node.card.name, size: 14, fill: theme.text, bold: true },
  ];
}

/** Where a click folds or unfolds what hangs below the card; null when nothing hangs there. */
export function foldHandle(node: SceneNode): Box | null {
  if (!node.canFold) return null;
  const { x, y, width, height } = node.box;
  return { x: x + width / 2 - 12, y: y + height - 9, width: 24, height: 18 };
}
