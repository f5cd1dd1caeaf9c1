import { textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { attitudeBar, attitudeColor, outline } from './card-parts.ts';
import { attitudePath, bubblePath, clockPath, starPath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Box, CardFacts } from './scene.ts';

const PADDING = { left: 14, right: 10 } as const;
/** Baselines of the three lines. */
const LINE = { name: 23, title: 42, marks: 64 } as const;
const MOST_ROLES = 3;

/** A person's card with everything on it. */
export function fullCard(box: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  return [
    outline(box, card, theme),
    attitudeBar(box, card, 5, theme),
    ...nameLine(box, card, theme),
    ...titleLine(box, card, theme),
    ...influenceBars(box, card.influence, theme),
    ...contact(box, card, theme),
    ...roleLetters(box, card.roles, theme),
  ];
}

/** What is written where an attitude or a level is not known. */
export const UNKNOWN = '?';

/** Key and coach signs, the name, and the attitude in a word with its sign; a question mark while it is unknown. */
function nameLine({ x, y, width }: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  const color = attitudeColor(theme, card.attitude);
  const right = x + width - PADDING.right;
  const marks: Mark[] = [];
  let left = x + PADDING.left;
  if (card.isKey) {
    const star = starPath(left + 5.5, y + LINE.name - 5, 6);
    const look = card.isCovered ? { fill: theme.text } : { stroke: { color: theme.late, width: 1.4 } };
    marks.push(path(star, look));
    left += 15;
  }
  if (card.isCoach) {
    marks.push(path(bubblePath(left, y + LINE.name - 10, 11), { fill: theme.accent }));
    left += 15;
  }
  const isRated = card.attitude !== null;
  const isOpen = !isRated && card.isPlain !== true;
  const attitude = isOpen ? UNKNOWN : fitLine(card.attitudeText, 11, 84);
  const attitudeWidth = attitude === '' ? 0 : textWidth(attitude, 11) * 1.03 + (isRated ? 14 : 4);
  const name = fitLine(card.name, 14, right - left - attitudeWidth - 6, true);
  marks.push(words(left, y + LINE.name, name, { size: 14, fill: theme.text, bold: true }));
  if (attitude === '') return marks;
  if (isOpen) {
    const look = { size: 12, fill: theme.muted, anchor: 'end', bold: true } as const;
    return [...marks, words(right, y + LINE.name, UNKNOWN, look)];
  }
  const sign = attitudePath(card.attitude, right - attitudeWidth + 5, y + LINE.name - 4, 4);
  const isRing = card.attitude === 0;
  marks.push(
    path(sign, isRing ? { stroke: { color, width: 1.5 } } : { fill: color }),
    words(right, y + LINE.name, attitude, { size: 11, fill: color, anchor: 'end' }),
  );
  return marks;
}

/** The seat, and closeness now → target; a level that no behaviour proves is underlined with dots. */
function titleLine({ x, y, width }: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  const right = x + width - PADDING.right;
  const level = card.isPlain === true ? '' : levelText(card);
  const levelWidth = textWidth(level, 11.5);
  const title = fitLine(card.title, 11.5, width - PADDING.left - PADDING.right - levelWidth - 8);
  const marks: Mark[] = [
    words(x + PADDING.left, y + LINE.title, title, { size: 11.5, fill: theme.muted }),
    words(right, y + LINE.title, level, { size: 11.5, fill: theme.text, anchor: 'end' }),
  ];
  if (card.isCapped) {
    const d = `M${right - levelWidth} ${y + LINE.title + 3.5} L${right} ${y + LINE.title + 3.5}`;
    marks.push(path(d, { stroke: { color: theme.late, width: 1.4, dash: [2, 2] } }));
  }
  return marks;
}

/** "R2→4"; without a target, or with one that is reached, "R2"; "R?" while it is unknown. */
export function levelText({ level, target }: Pick<CardFacts, 'level' | 'target'>): string {
  const now = `R${level ?? UNKNOWN}`;
  return target === null || target === level ? now : `${now}→${target}`;
}

function influenceBars({ x, y }: Box, influence: number | null, theme: FigureTheme): readonly Mark[] {
  if (influence === null) return [];
  return [1, 2, 3, 4, 5].map((step) => {
    const box = { x: x + PADDING.left + (step - 1) * 11, y: y + LINE.marks - 7, width: 8.5, height: 5.5 };
    return rect(box, 1.5, { fill: step <= influence ? theme.text : theme.border });
  });
}

/** Days since the last contact; too many are red and have a clock. */
function contact({ x, y }: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  if (card.contactText === '') return [];
  const color = card.isContactLate ? theme.late : theme.muted;
  const left = x + PADDING.left + (card.influence === null ? 0 : 63);
  const sign = { stroke: { color, width: 1.1 } };
  const indent = card.isContactLate ? 12 : 0;
  const text = fitLine(card.contactText, 10.5, 96 - indent - Math.min(MOST_ROLES, card.roles.length) * 18);
  const clock = card.isContactLate ? [path(clockPath(left + 4.5, y + LINE.marks - 4, 4.2), sign)] : [];
  return [...clock, words(left + indent, y + LINE.marks, text, { size: 10.5, fill: color })];
}

function roleLetters({ x, y, width }: Box, roles: readonly string[], theme: FigureTheme): readonly Mark[] {
  const shown = roles.slice(0, roles.length > MOST_ROLES ? MOST_ROLES - 1 : MOST_ROLES);
  const all = roles.length > shown.length ? [...shown, `+${roles.length - shown.length}`] : shown;
  return all.flatMap((letter, index) => {
    const left = x + width - PADDING.right - (all.length - index) * 18 + 1;
    const box = { x: left, y: y + LINE.marks - 12.5, width: 17, height: 16 };
    const look = { size: 10.5, fill: theme.accent, anchor: 'middle', bold: true } as const;
    return [rect(box, 4, { fill: theme.accentSoft }), words(left + 8.5, y + LINE.marks - 0.5, letter, look)];
  });
}
