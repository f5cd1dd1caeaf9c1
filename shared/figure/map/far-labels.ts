import { textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { BoxGrid } from './box-grid.ts';
import { attitudeColor } from './card-parts.ts';
import { centreOf, grown } from './geometry.ts';
import { groupTitlePlace } from './group-title.ts';
import type { Mark } from './mark.ts';
import { rect, words } from './paint.ts';
import { type Box, detailAt, type Scene, type SceneNode } from './scene.ts';

/** Words over a map that is seen from so far away that its own cannot be read, with the card that they belong to. */
export type FarLabel = { readonly nodeId: string | null; readonly marks: readonly Mark[] };

/** Sizes on the screen, in px, whatever the zoom. */
const NAME = { size: 11, height: 14, padding: 4, most: 84 } as const;
const TITLE = { size: 12.5, height: 14 } as const;
const APART = 2;
/** So many names may cover other cards; any further one only stands where it hides nobody. */
const FIRST = 24;
const MOST = 160;
const BOLD = 1.05;

/**
 * Titles of frames and, where cards are mere blocks, names of chiefs and key people, in a size that can be read on the
 * screen at any zoom; none covers another, largest influence first. None at natural size, where everything has its own.
 */
export function farLabels(scene: Scene, zoom: number, theme: FigureTheme): readonly FarLabel[] {
  const detail = detailAt(zoom);
  if (detail === 'full' || !(zoom > 0)) return [];
  const taken = new BoxGrid(scene.bounds);
  return [
    ...titles(scene, 1 / zoom, taken, theme),
    ...(detail === 'block' ? names(scene, 1 / zoom, taken, theme) : []),
  ];
}

/** `px` = units of the map for a pixel of the screen. */
function titles(
  { groups, bounds }: Scene,
  px: number,
  taken: BoxGrid,
  theme: FigureTheme,
): readonly FarLabel[] {
  const size = TITLE.size * px;
  // Words that stand alone give way to the titles of frames and rings.
  const sorted = groups.toSorted((a, b) => Number(a.shape === 'axis') - Number(b.shape === 'axis'));
  return sorted.flatMap((group): readonly FarLabel[] => {
    if (group.isFolded || group.title === '') return [];
    const { x, y, anchor, width: room, ground } = groupTitlePlace(group, px);
    const place = (text: string) => withinBounds(boxOf(x, y, text, anchor, px), bounds);
    const title = [room, group.box.width]
      .map((width) => fitLine(group.title, size, width, true))
      .find((text) => text !== '' && !taken.meets(place(text)));
    if (title === undefined) return [];
    const box = place(title);
    taken.add('', box);
    const fill = group.shape === 'ring' ? theme.muted : theme.text;
    const look = { size, fill, anchor: 'middle', bold: true } as const;
    return [
      {
        nodeId: null,
        marks: [
          rect(box, 4 * px, { fill: theme[ground], opacity: 0.88 }),
          words(box.x + box.width / 2, box.y + box.height / 2 + size * 0.36, title, look),
        ],
      },
    ];
  });
}

/** Only so far outside the map is anything painted. */
const OUTSIDE = 50;

function withinBounds(box: Box, bounds: Box): Box {
  const limit = grown(bounds, OUTSIDE);
  const clamped = (at: number, size: number, from: number, room: number) =>
    Math.max(from, Math.min(at, from + room - size));
  return {
    ...box,
    x: clamped(box.x, box.width, limit.x, limit.width),
    y: clamped(box.y, box.height, limit.y, limit.height),
  };
}

function boxOf(x: number, y: number, text: string, anchor: 'start' | 'middle', px: number): Box {
  const width = textWidth(text, TITLE.size * px) * BOLD + 2 * NAME.padding * px;
  const height = TITLE.height * px;
  const left = anchor === 'start' ? x - NAME.padding * px : x - width / 2;
  return { x: left, y: y - height / 2, width, height };
}

function names(scene: Scene, px: number, taken: BoxGrid, theme: FigureTheme): readonly FarLabel[] {
  const cards = new BoxGrid(scene.bounds);
  for (const { id, box } of scene.nodes) cards.add(id, middleOf(box));
  const found: FarLabel[] = [];
  for (const node of named(scene.nodes)) {
    if (found.length >= MOST) break;
    const text = fitLine(node.card.name, NAME.size * px, NAME.most * px, true);
    const { x, y } = centreOf(node.box);
    // Never smaller than its card, of which nothing is to peep out.
    const wanted = textWidth(text, NAME.size * px) * BOLD + 2 * NAME.padding * px;
    const [width, height] = [Math.max(wanted, node.box.width), Math.max(NAME.height * px, node.box.height)];
    const box = { x: x - width / 2, y: y - height / 2, width, height };
    if (text === '' || taken.meets(box)) continue;
    if (found.length >= FIRST && hidesOthers(box, node, cards)) continue;
    taken.add(node.id, grown(box, APART * px));
    found.push({ nodeId: node.id, marks: nameMarks(box, text, node, px, theme) });
  }
  return found;
}

/** A card counts as hidden when its middle is. */
function middleOf(box: Box): Box {
  const { x, y } = centreOf(box);
  return { x: x - 1, y: y - 1, width: 2, height: 2 };
}

/** True when a name reaches over the middle of a card beside its own. */
function hidesOthers(box: Box, { box: own }: SceneNode, cards: BoxGrid): boolean {
  const { x, y, width, height } = box;
  const sides = [
    { x, y, width: Math.max(0, own.x - x), height },
    { x: own.x + own.width, y, width: Math.max(0, x + width - own.x - own.width), height },
    { x, y, width, height: Math.max(0, own.y - y) },
    { x, y: own.y + own.height, width, height: Math.max(0, y + height - own.y - own.height) },
  ];
  return sides.some((side) => cards.meets(side));
}

/** Whom somebody looks for, else chiefs, key people and folded groups; most influential first, then from the top down. */
function named(nodes: readonly SceneNode[]): readonly SceneNode[] {
  const isSearch = nodes.some(({ card }) => card.isDimmed === true);
  const isNamed = ({ kind, card, canFold }: SceneNode) =>
    kind === 'collapsed' ||
    (kind === 'person' && (isSearch ? card.isDimmed !== true : canFold || card.isKey));
  const rank = ({ kind, card }: SceneNode) => (kind === 'collapsed' ? 9 : (card.influence ?? 0));
  return nodes.filter(isNamed).sort((a, b) => rank(b) - rank(a) || a.box.y - b.box.y || a.box.x - b.box.x);
}

/** The name on a plate in the colour of the card, so that it reads as a larger one. */
function nameMarks(
  box: Box,
  text: string,
  { kind, card }: SceneNode,
  px: number,
  theme: FigureTheme,
): readonly Mark[] {
  const isRated = kind === 'person' && card.attitude !== null;
  const fill = isRated ? attitudeColor(theme, card.attitude) : theme.surface;
  const edge = { color: isRated ? theme.background : theme.muted, width: px };
  const size = NAME.size * px;
  const look = { size, fill: isRated ? theme.onColor : theme.text, anchor: 'middle', bold: true } as const;
  return [
    rect(box, 3 * px, { fill, stroke: edge }),
    words(box.x + box.width / 2, box.y + box.height / 2 + size * 0.36, text, look),
  ];
}
