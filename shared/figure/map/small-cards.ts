import { coordinate, textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { mixMarks } from './attitude-mix.ts';
import { RADIUS } from './card-parts.ts';
import { circlePath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Box, Detail, SceneNode } from './scene.ts';

/** Sizes of the two lines of a text at a level of detail. */
const SIZES = { full: [12.5, 10.5], brief: [22, 0], block: [0, 0] } as const;

/** One of our people: a pill with a head. */
export function colleagueMarks(
  { box, card }: SceneNode,
  detail: Detail,
  theme: FigureTheme,
): readonly Mark[] {
  const color = theme.edges.link;
  const ground = rect(box, box.height / 2, {
    fill: detail === 'block' ? color : theme.surface,
    stroke: { color, width: 1.4 },
  });
  if (detail === 'block') return [ground];
  const [cx, cy] = [box.x + 20, box.y + box.height / 2];
  const shoulders = `M${cx - 7} ${cy + 9} Q${cx - 7} ${cy + 1.5} ${cx} ${cy + 1.5} Q${cx + 7} ${cy + 1.5} ${cx + 7} ${cy + 9} Z`;
  const head = [path(circlePath(cx, cy - 4, 4), { fill: color }), path(shoulders, { fill: color })];
  return [
    ground,
    ...head,
    ...twoLines({ ...box, x: box.x + 34, width: box.width - 44 }, card.name, card.title, detail, theme),
  ];
}

/** A rival: a box with its corners cut off. */
export function rivalMarks({ box, card }: SceneNode, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const color = theme.edges.rival_tie;
  const cut = 11;
  const [left, right, top, bottom] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const corners = [
    [left + cut, top],
    [right - cut, top],
    [right, top + cut],
    [right, bottom - cut],
    [right - cut, bottom],
    [left + cut, bottom],
    [left, bottom - cut],
    [left, top + cut],
  ] as const;
  const d = `M${corners.map(([x, y]) => `${coordinate(x)} ${coordinate(y)}`).join(' L')} Z`;
  const ground = path(d, { fill: detail === 'block' ? color : theme.surface, stroke: { color, width: 1.4 } });
  if (detail === 'block') return [ground];
  return [
    ground,
    ...twoLines({ ...box, x: box.x + 14, width: box.width - 26 }, card.name, card.title, detail, theme),
  ];
}

function twoLines(
  box: Box,
  name: string,
  title: string,
  detail: Detail,
  theme: FigureTheme,
): readonly Mark[] {
  const [size, small] = SIZES[detail];
  const second = small === 0 ? '' : fitLine(title, small, box.width);
  const middle = box.y + box.height / 2;
  const first = words(
    box.x,
    second === '' ? middle + size * 0.36 : middle - 3,
    fitLine(name, size, box.width, true),
    {
      ...{ size, fill: theme.text, bold: true },
    },
  );
  return second === ''
    ? [first]
    : [first, words(box.x, middle + 12, second, { size: small, fill: theme.muted })];
}

/** An empty seat: a dashed box with a question mark. */
export function vacancyMarks({ box, card }: SceneNode, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const border = rect(box, RADIUS, {
    fill: theme.background,
    stroke: { color: theme.muted, width: 1.2, dash: [5, 4] },
  });
  const middle = box.y + box.height / 2;
  const sign = { size: 30, fill: theme.muted, anchor: 'middle', bold: true } as const;
  if (detail === 'block')
    return [border, words(box.x + box.width / 2, middle + 13, '?', { ...sign, size: 38 })];
  const question = words(box.x + 24, middle + 11, '?', sign);
  const text = { ...box, x: box.x + 46, width: box.width - 56 };
  return [border, question, ...twoLines(text, card.name, card.title, detail, theme)];
}

/** A folded department: a pile of cards with its name, how many it holds and how these stand to us. */
export function collapsedMarks(
  { box, card, folded, mix = [] }: SceneNode,
  detail: Detail,
  theme: FigureTheme,
): readonly Mark[] {
  const { x, y, width, height } = box;
  const stroke = { color: theme.border, width: 1 };
  const pile = [8, 4].map((away) =>
    rect({ x: x + away, y: y + away, width: width - away, height: height - away }, RADIUS, {
      fill: theme.frame,
      stroke,
    }),
  );
  const front = rect({ x, y, width: width - 8, height: height - 8 }, RADIUS, { fill: theme.surface, stroke });
  const size = detail === 'full' ? 14 : 24;
  const count = `${folded}`;
  const right = x + width - 20;
  const room = width - 44 - textWidth(count, size);
  const middle = y + (height - 8) / 2 - 7;
  const look = { size, fill: theme.text, bold: true } as const;
  const lines =
    detail === 'full'
      ? [words(x + 14, middle + 16, fitLine(card.title, 11.5, room), { size: 11.5, fill: theme.muted })]
      : [];
  return [
    ...pile,
    front,
    words(x + 14, middle + (detail === 'full' ? -2 : 8), fitLine(card.name, size, room, true), look),
    words(right, middle + size * 0.36, count, { ...look, fill: theme.accent, anchor: 'end' }),
    ...lines,
    ...mixMarks(mix, { x: x + 14, y: y + height - 22, width: width - 34, height: 7 }, theme),
  ];
}
