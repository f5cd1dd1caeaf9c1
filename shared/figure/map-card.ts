import { CARD } from './map-layout.ts';
import { coordinate, fitText, type Point, textAt, textWidth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** What a card shows; every word comes in the language of the reader. */
export type MapPerson = {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly reportsTo: string | null;
  /** −2 … +2; null = not known. */
  readonly attitude: number | null;
  readonly attitudeText: string;
  /** Closeness R0–R5, now and wanted. */
  readonly level: number | null;
  readonly levelTarget: number | null;
  /** 1–5; null = not known. */
  readonly influence: number | null;
  /** First letter or character of the role in the decision; '' = none. */
  readonly role: string;
  /** Ties to rivals such as "霁野 4". */
  readonly rivals: readonly string[];
};

/** Colour of an attitude −2 … +2. */
export function attitudeColor(theme: FigureTheme, attitude: number | null): string {
  return theme.attitudes[Math.round(attitude ?? 0) + 2] ?? theme.muted;
}

/** One person's card with its top-left corner at the point. */
export function drawCard(person: MapPerson, at: Point, theme: FigureTheme): string {
  const color = attitudeColor(theme, person.attitude);
  const right = at.x + CARD.width - 10;
  const nameWidth = CARD.width - 34 - textWidth(person.attitudeText, 11);
  const level = person.level === null ? '' : `R${person.level}${targetText(person)}`;
  return [
    `<rect x="${coordinate(at.x)}" y="${coordinate(at.y)}" width="${CARD.width}" height="${CARD.height}" rx="6" fill="${theme.surface}" stroke="${theme.border}"/>`,
    `<rect x="${coordinate(at.x)}" y="${coordinate(at.y)}" width="5" height="${CARD.height}" rx="2" fill="${color}"/>`,
    textAt({ x: at.x + 14, y: at.y + 21 }, fitText(person.name, 14, nameWidth), {
      size: 14,
      fill: theme.text,
      bold: true,
    }),
    textAt({ x: right, y: at.y + 21 }, person.attitudeText, { size: 11, fill: color, anchor: 'end' }),
    textAt(
      { x: at.x + 14, y: at.y + 39 },
      fitText(person.title, 11, CARD.width - 34 - textWidth(level, 11)),
      {
        size: 11,
        fill: theme.muted,
      },
    ),
    textAt({ x: right, y: at.y + 39 }, level, { size: 11, fill: theme.text, anchor: 'end' }),
    ...influenceBars(person, at, theme),
    ...roleMark(person, { x: right, y: at.y + 56 }, theme),
    ...rivalMarks(person, at, theme),
  ].join('');
}

function targetText(person: MapPerson): string {
  return person.levelTarget === null || person.levelTarget === person.level ? '' : `→${person.levelTarget}`;
}

function influenceBars(person: MapPerson, at: Point, theme: FigureTheme): readonly string[] {
  const influence = person.influence;
  if (influence === null) return [];
  return [1, 2, 3, 4, 5].map((step) => {
    const fill = step <= influence ? theme.text : theme.border;
    return `<rect x="${coordinate(at.x + 14 + (step - 1) * 12)}" y="${coordinate(at.y + 50)}" width="9" height="5" rx="1" fill="${fill}"/>`;
  });
}

function roleMark(person: MapPerson, at: Point, theme: FigureTheme): readonly string[] {
  if (person.role === '') return [];
  return [textAt(at, person.role, { size: 11, fill: theme.accent, anchor: 'end', bold: true })];
}

function rivalMarks(person: MapPerson, at: Point, theme: FigureTheme): readonly string[] {
  if (person.rivals.length === 0) return [];
  const text = fitText(person.rivals.join(' · '), 10, CARD.width - 20);
  const width = textWidth(text, 10) + 12;
  const x = at.x + CARD.width - width - 6;
  const y = at.y + CARD.height - 1;
  return [
    `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="16" rx="8" fill="${theme.surface}" stroke="${theme.conflict}"/>`,
    textAt({ x: x + width / 2, y: y + 12 }, text, { size: 10, fill: theme.conflict, anchor: 'middle' }),
  ];
}
