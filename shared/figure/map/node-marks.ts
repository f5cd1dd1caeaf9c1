import type { FigureTheme } from '../theme.ts';
import { blockCard, briefCard } from './brief-card.ts';
import { badges, changeBadge, foldBadge, offRatingBadge, viaBadge } from './card-badges.ts';
import { fullCard } from './card-marks.ts';
import type { Mark } from './mark.ts';
import type { Box, Detail, SceneNode } from './scene.ts';
import { collapsedMarks, colleagueMarks, rivalMarks, vacancyMarks } from './small-cards.ts';

/** How much larger badges are drawn where the map is seen from farther away. */
const BADGE = { full: 1, brief: 1.7, block: 2.6 } as const;

/** A card at its place in the scene, at a level of detail. Texts are cut so that nothing is wider than the card. */
export function nodeMarks(node: SceneNode, detail: Detail, theme: FigureTheme): readonly Mark[] {
  if (node.kind === 'colleague') return colleagueMarks(node, detail, theme);
  if (node.kind === 'rival') return rivalMarks(node, detail, theme);
  if (node.kind === 'collapsed') return collapsedMarks(node, detail, theme);
  const card = node.kind === 'vacancy' ? seatMarks(node, detail, theme) : personMarks(node, detail, theme);
  const handle = foldHandle(node);
  const isShown = handle !== null && (detail === 'full' || node.folded > 0);
  return [
    ...card,
    ...(node.isOffRating === true ? offRatingBadge(node.box, BADGE[detail], theme) : []),
    ...changeBadge(node.box, node.card.change, BADGE[detail], theme),
    ...(isShown ? foldBadge(handle, node.folded, BADGE[detail], theme) : []),
  ];
}

function seatMarks(node: SceneNode, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const via = detail === 'full' ? viaBadge(node.box, node.card.via ?? '', theme) : [];
  return [...vacancyMarks(node, detail, theme), ...via];
}

function personMarks(node: SceneNode, detail: Detail, theme: FigureTheme): readonly Mark[] {
  if (detail === 'block') return blockCard(node.box, node.card, theme);
  if (detail === 'brief') return briefCard(node.box, node.card, theme);
  return [...fullCard(node.box, node.card, theme), ...badges(node, theme)];
}

/** Where a click folds or unfolds what hangs below the card; null when nothing hangs there. */
export function foldHandle(node: SceneNode): Box | null {
  if (!node.canFold || node.kind === 'collapsed') return null;
  const { x, y, width, height } = node.box;
  return { x: x + width / 2 - 12, y: y + height - 9, width: 24, height: 18 };
}
