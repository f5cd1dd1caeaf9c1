import { textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { levelText, UNKNOWN } from './card-marks.ts';
import { attitudeBar, attitudeColor, outline, RADIUS } from './card-parts.ts';
import { attitudePath, starPath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { nameLines } from './name-lines.ts';
import { path, rect, words } from './paint.ts';
import type { Box, CardFacts } from './scene.ts';

const LEFT = 20;
const RIGHT = 12;
const ROLE = { size: 17, width: 27, height: 25 } as const;
const MOST_ROLES = 2;
/** Influence along the lower edge. */
const STEPS = { height: 5, gap: 5, bottom: 4 } as const;

/**
 * A card seen from farther away: name, attitude, level and roles, large enough to be read there, and the influence along
 * the lower edge. A long name takes two smaller lines before it is cut.
 */
export function briefCard(box: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  const { x, y } = box;
  const color = attitudeColor(theme, card.attitude);
  const name = nameLines(card.name, box.width - LEFT - 8);
  const isShort = name.lines.length === 1;
  const size = isShort ? 21 : 16;
  const base = y + (isShort ? 61 : 66);
  const isOpen = card.attitude === null && card.isPlain !== true;
  const level = card.isPlain === true ? '' : levelText(card);
  const sign = attitudePath(card.attitude, x + 29, base - 7, isShort ? 9 : 7);
  const look = card.attitude === 0 ? { stroke: { color, width: 3 } } : { fill: color };
  const gray = { size, fill: theme.muted } as const;
  const text = isOpen ? `${UNKNOWN} ${level}` : level;
  const left = x + (sign === '' ? LEFT : 46);
  return [
    outline(box, card, theme),
    attitudeBar(box, card, 9, theme),
    ...name.lines.map((line, index) =>
      words(x + LEFT, y + name.first + index * name.size, line, {
        ...{ size: name.size, fill: theme.text, bold: true },
      }),
    ),
    ...(sign === '' ? [] : [path(sign, look)]),
    words(left, base, text, gray),
    ...endOfLine(box, card, left + textWidth(text, size) + 6, base, theme),
    ...influenceSteps(box, card.influence, theme),
  ];
}

/** Star of a key person and letters of the roles from the right, as many as there is room for. */
function endOfLine(
  { x, width }: Box,
  { isKey, isCovered, roles }: CardFacts,
  from: number,
  base: number,
  theme: FigureTheme,
): readonly Mark[] {
  const marks: Mark[] = [];
  let right = x + width - RIGHT;
  if (isKey && right - from >= 22) {
    const star = starPath(right - 10, base - 7, 11);
    marks.push(path(star, isCovered ? { fill: theme.text } : { stroke: { color: theme.late, width: 2.4 } }));
    right -= 26;
  }
  for (const letter of roles.slice(0, MOST_ROLES)) {
    const fitted = fitLine(letter, ROLE.size, ROLE.width - 2);
    if (right - from < ROLE.width || fitted === '') break;
    const ground = { x: right - ROLE.width, y: base - 19, width: ROLE.width, height: ROLE.height };
    const look = { size: ROLE.size, fill: theme.accent, anchor: 'middle', bold: true } as const;
    marks.push(
      rect(ground, 5, { fill: theme.accentSoft }),
      words(ground.x + ROLE.width / 2, base, fitted, look),
    );
    right -= ROLE.width + 3;
  }
  return marks;
}

function influenceSteps(
  { x, y, width, height }: Box,
  influence: number | null,
  theme: FigureTheme,
): readonly Mark[] {
  if (influence === null) return [];
  const room = width - LEFT - RIGHT;
  const step = (room - 4 * STEPS.gap) / 5;
  const top = y + height - STEPS.bottom - STEPS.height;
  return [0, 1, 2, 3, 4].map((index) => {
    const box = { x: x + LEFT + index * (step + STEPS.gap), y: top, width: step, height: STEPS.height };
    return rect(box, 2, { fill: index < influence ? theme.text : theme.border });
  });
}

/** A card from far away: the colour of the attitude with its sign, a bar as long as the influence, a star for a key. */
export function blockCard(box: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  if (card.attitude === null && card.isPlain !== true) return openBlock(box, card, theme);
  const fill = attitudeColor(theme, card.attitude);
  const ink = theme.onColor;
  const sign = attitudePath(card.attitude, box.x + 34, box.y + 28, 15);
  const signLook = card.attitude === 0 ? { stroke: { color: ink, width: 5 } } : { fill: ink };
  return [
    rect(box, RADIUS, { fill, ...(card.change === 'left' ? { opacity: 0.45 } : {}) }),
    ...(sign === '' ? [] : [path(sign, signLook)]),
    ...blockFacts(box, card, ink),
  ];
}

/** Nobody has rated this one: hollow, with a question mark. */
function openBlock(box: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  const ink = theme.muted;
  const inner = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6 };
  const ground = { fill: theme.surface, stroke: { color: ink, width: 5, dash: [16, 11] } };
  return [
    rect(inner, RADIUS, { ...ground, ...(card.change === 'left' ? { opacity: 0.45 } : {}) }),
    words(box.x + 34, box.y + 42, UNKNOWN, { size: 42, fill: ink, anchor: 'middle', bold: true }),
    ...blockFacts(box, card, ink),
  ];
}

/** Influence and whether this is a key person, in one ink. */
function blockFacts(
  { x, y, width, height }: Box,
  { influence, isKey, isCovered }: CardFacts,
  ink: string,
): readonly Mark[] {
  const track = { x: x + 16, y: y + height - 24, width: width - 32, height: 12 };
  const star = starPath(x + width - 36, y + 28, 19);
  return [
    ...(influence === null
      ? []
      : [
          rect(track, 6, { fill: ink, opacity: 0.28 }),
          rect({ ...track, width: (track.width * influence) / 5 }, 6, { fill: ink }),
        ]),
    ...(isKey ? [path(star, isCovered ? { fill: ink } : { stroke: { color: ink, width: 4 } })] : []),
  ];
}
