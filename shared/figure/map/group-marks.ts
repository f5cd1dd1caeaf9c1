import { coordinate, textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { isRowTitle } from './group-title.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Box, Detail, SceneGroup } from './scene.ts';

const LANE_HEAD = 34;
/** Borders of rings stay visible where the map is seen from farther away. */
const RING = { full: 1.4, brief: 2.4, block: 7 } as const;
/** Titles grow where the map is seen from farther away. */
const TITLE = { full: 13, brief: 22, block: 44 } as const;

/**
 * What stands behind the cards: a frame, a step of the chain, a ring of power, or a word on its own. Without its title
 * where titles are written over the cards (`far-labels.ts`).
 */
export function groupMarks(
  group: SceneGroup,
  detail: Detail,
  theme: FigureTheme,
  isTitled = true,
): readonly Mark[] {
  if (group.isFolded) return [];
  const marks = titledMarks(group, detail, theme);
  const notes = group.shape === 'lane' && detail !== 'block' ? noteMarks(group, detail, theme) : [];
  return [...(isTitled ? marks : marks.filter(({ kind }) => kind !== 'text')), ...notes];
}

function titledMarks(group: SceneGroup, detail: Detail, theme: FigureTheme): readonly Mark[] {
  if (group.shape === 'ring') return ringMarks(group, detail, theme);
  if (group.shape === 'lane') return laneMarks(group, detail, theme);
  if (group.shape === 'axis') return axisMarks(group, detail, theme);
  return frameMarks(group, detail, theme);
}

function frameMarks(group: SceneGroup, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const { x, y, width } = group.box;
  const ground = rect(group.box, 10, { fill: theme.frame, stroke: { color: theme.border, width: 1 } });
  return [
    ground,
    ...titleMarks(group, { x: x + 14, y: y + 22, width: width - 52 }, detail, theme),
    ...foldSign(group, theme),
  ];
}

/** Name and, at natural size, the second line beside it. */
function titleMarks(
  { title, note }: SceneGroup,
  at: { readonly x: number; readonly y: number; readonly width: number },
  detail: Detail,
  theme: FigureTheme,
): readonly Mark[] {
  const size = Math.min(TITLE[detail], 26);
  const name = fitLine(title, size, at.width, true);
  const head = words(at.x, at.y + (detail === 'full' ? 0 : 6), name, { size, fill: theme.text, bold: true });
  if (detail !== 'full' || note === '') return [head];
  const used = textWidth(name, size) * 1.05;
  const rest = fitLine(note, 11, at.width - used - 10);
  return rest === '' ? [head] : [head, words(at.x + used + 10, at.y, rest, { size: 11, fill: theme.muted })];
}

/** The corner that folds a department. */
export function groupFoldHandle(group: SceneGroup): Box | null {
  if (!group.canFold || group.isFolded) return null;
  return { x: group.box.x + group.box.width - 34, y: group.box.y + 4, width: 28, height: 26 };
}

function foldSign(group: SceneGroup, theme: FigureTheme): readonly Mark[] {
  const handle = groupFoldHandle(group);
  if (handle === null) return [];
  const [cx, cy] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
  return [
    path(`M${cx - 4} ${cy + 2} L${cx} ${cy - 2} L${cx + 4} ${cy + 2}`, {
      stroke: { color: theme.muted, width: 1.5 },
    }),
  ];
}

/** A step: its head points to the next one. */
function laneMarks(group: SceneGroup, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const { x, y, width, height } = group.box;
  const tip = 9;
  const head = LANE_HEAD;
  const [left, right, point] = [x, x + width, x + width + tip].map(coordinate);
  const [top, middle, bottom] = [y, y + head / 2, y + head].map(coordinate);
  const d = `M${left} ${top} L${right} ${top} L${point} ${middle} L${right} ${bottom} L${left} ${bottom} L${coordinate(x + tip)} ${middle} Z`;
  return [
    rect({ x, y, width, height }, 6, { fill: theme.frame }),
    path(d, { fill: theme.accentSoft }),
    ...titleMarks({ ...group, note: '' }, { x: x + 18, y: y + 22, width: width - 30 }, detail, theme),
  ];
}

/** Lines under the name of a step: who meets, how long it takes, what counts. */
function noteMarks({ note, box }: SceneGroup, detail: Detail, theme: FigureTheme): readonly Mark[] {
  if (note === '') return [];
  const size = detail === 'full' ? 11.5 : 16;
  return note.split('\n').map((line, index) => {
    const text = fitLine(line, size, box.width - 24);
    return words(box.x + 12, box.y + LANE_HEAD + 19 + index * 19, text, { size, fill: theme.muted });
  });
}

function ringMarks(group: SceneGroup, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const { x, y, width, height } = group.box;
  const [rx, ry, middle] = [width / 2, height / 2, y + height / 2].map(coordinate);
  const d = `M${coordinate(x)} ${middle} A${rx} ${ry} 0 1 1 ${coordinate(x + width)} ${middle} A${rx} ${ry} 0 1 1 ${coordinate(x)} ${middle} Z`;
  const size = Math.min(TITLE[detail], 34);
  const look = { size, fill: theme.muted, anchor: 'middle', bold: true } as const;
  const whole = group.note === '' || detail !== 'full' ? group.title : `${group.title} · ${group.note}`;
  const title = fitLine(whole, size, width * 0.5, true);
  const plate = textWidth(title, size) * 1.05 + 16;
  return [
    path(d, { fill: theme.frame }),
    path(d, { stroke: { color: theme.muted, width: RING[detail] }, opacity: 0.4 }),
    rect({ x: x + (width - plate) / 2, y: y - size * 0.7, width: plate, height: size * 1.4 }, size * 0.7, {
      fill: theme.frame,
    }),
    words(x + width / 2, y + size * 0.36, title, look),
  ];
}

function axisMarks({ title, box }: SceneGroup, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const size = TITLE[detail];
  const isRow = isRowTitle(box);
  const look = {
    size,
    fill: isRow ? theme.text : theme.muted,
    bold: true,
    anchor: isRow ? 'start' : 'middle',
  } as const;
  const text = fitLine(title, size, isRow ? box.width : Math.max(200, 9 * size), true);
  return [words(isRow ? box.x : box.x + box.width / 2, box.y + box.height / 2 + size * 0.36, text, look)];
}
