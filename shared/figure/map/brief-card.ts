import { textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { levelText } from './card-marks.ts';
import { attitudeColor, bar, outline, RADIUS } from './card-parts.ts';
import { attitudePath, starPath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Box, CardFacts } from './scene.ts';

/** A card seen from farther away: the name, attitude and level, large enough to be read there. */
export function briefCard(box: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  const { x, y, width } = box;
  const color = attitudeColor(theme, card.attitude);
  const name = fitLine(card.name, 25, width - 30, true);
  const level = levelText(card);
  const sign = attitudePath(card.attitude, x + 30, y + 56, 9);
  const look = card.attitude === 0 ? { stroke: { color, width: 3 } } : { fill: color };
  const star = starPath(x + width - 22, y + 55, 11);
  const starLook = card.isCovered ? { fill: theme.text } : { stroke: { color: theme.late, width: 2.4 } };
  return [
    outline(box, card, theme),
    bar(box, color, 9),
    words(x + 20, y + 33, name, { size: 25, fill: theme.text, bold: true }),
    ...(sign === '' ? [] : [path(sign, look)]),
    words(x + (sign === '' ? 20 : 48), y + 63, level, { size: 21, fill: theme.muted }),
    ...(card.isKey && textWidth(level, 21) < 90 ? [path(star, starLook)] : []),
  ];
}

/** A card from far away: the colour of the attitude with its sign, a bar as long as the influence, a star for a key. */
export function blockCard(box: Box, card: CardFacts, theme: FigureTheme): readonly Mark[] {
  const { x, y, width, height } = box;
  const fill = attitudeColor(theme, card.attitude);
  const ink = theme.onColor;
  const track = { x: x + 16, y: y + height - 24, width: width - 32, height: 12 };
  const sign = attitudePath(card.attitude, x + 34, y + 28, 15);
  const signLook = card.attitude === 0 ? { stroke: { color: ink, width: 5 } } : { fill: ink };
  const reach = (track.width * (card.influence ?? 0)) / 5;
  return [
    rect(box, RADIUS, { fill, ...(card.change === 'left' ? { opacity: 0.45 } : {}) }),
    ...(sign === '' ? [] : [path(sign, signLook)]),
    ...(card.influence === null
      ? []
      : [rect(track, 6, { fill: ink, opacity: 0.28 }), rect({ ...track, width: reach }, 6, { fill: ink })]),
    ...(card.isKey
      ? [
          path(
            starPath(x + width - 36, y + 28, 19),
            card.isCovered ? { fill: ink } : { stroke: { color: ink, width: 4 } },
          ),
        ]
      : []),
  ];
}
