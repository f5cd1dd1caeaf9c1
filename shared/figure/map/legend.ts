import { EDGE_KINDS, type EdgeKind, edgeKindInfo } from '../../domain/relationship/edge-kinds.ts';
import { coordinate, type Point, textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { offRatingBadge } from './card-badges.ts';
import { UNKNOWN } from './card-marks.ts';
import { attitudeBar, attitudeColor } from './card-parts.ts';
import { edgeMarks } from './edge-marks.ts';
import { attitudePath, bubblePath, clockPath, starPath } from './glyphs.ts';
import type { Mark } from './mark.ts';
import { path, rect, words } from './paint.ts';
import type { Scene, SceneEdge } from './scene.ts';
import { EMPTY_FACTS } from './scene-of.ts';

/** Words of the legend in the language of the reader. */
export type LegendWords = {
  /** Words of the attitudes −2 … +2 in order. */
  readonly attitudes: readonly [string, string, string, string, string];
  readonly influence: string;
  readonly level: string;
  readonly capped: string;
  readonly key: string;
  readonly uncoveredKey: string;
  readonly coach: string;
  readonly vacancy: string;
  readonly outside: string;
  readonly late: string;
  readonly rival: string;
  readonly unknown: string;
  readonly offRating: string;
  readonly via: string;
  /** What the letters of the roles stand for, in the order of the decision. */
  readonly roles: readonly { readonly letter: string; readonly name: string }[];
  readonly kinds: { readonly [kind in EdgeKind]: string };
};

const SIZE = 11;
const ROW = 24;
const GAP = 20;

/** A sign drawn around a point, the room it takes, and what it means. */
type Item = { readonly room: number; readonly draw: (at: Point) => readonly Mark[]; readonly text: string };

/** The legend in rows of at most this width from the point down; only of what the scene has. */
export function legendMarks(
  scene: Scene,
  legend: LegendWords,
  at: Point,
  width: number,
  theme: FigureTheme,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let [x, y] = [at.x, at.y + ROW / 2];
  for (const { room, draw, text } of itemsOf(scene, legend, theme)) {
    const needed = room + 6 + textWidth(text, SIZE);
    if (x > at.x && x + needed > at.x + width) [x, y] = [at.x, y + ROW];
    marks.push(...draw({ x: x + room / 2, y }));
    const label = fitLine(text, SIZE, Math.max(40, width - room - 6));
    marks.push(words(x + room + 6, y + 4, label, { size: SIZE, fill: theme.muted }));
    x += needed + GAP;
  }
  return { marks, height: y + ROW / 2 - at.y };
}

function itemsOf({ nodes, edges }: Scene, legend: LegendWords, theme: FigureTheme): readonly Item[] {
  const people = nodes.filter(({ kind }) => kind === 'person').map(({ card }) => card);
  const kinds = new Set(edges.map(({ kind }) => kind));
  const letters = new Set(people.flatMap(({ roles }) => roles));
  const isJudged = people.some(({ isPlain }) => isPlain !== true);
  const judgements: readonly Item[] = [
    // For us first, as on the screen.
    ...legend.attitudes.map((text, index) => attitudeItem(index - 2, text, theme)).toReversed(),
    ...(people.some(({ attitude }) => attitude === null) ? [unknownItem(legend.unknown, theme)] : []),
    { room: 55, text: legend.influence, draw: (at) => influenceSign(at, theme) },
    {
      room: 30,
      text: legend.level,
      draw: ({ x, y }) => [words(x - 15, y + 4, 'R2→4', { size: SIZE, fill: theme.text })],
    },
    { room: 14, text: legend.key, draw: ({ x, y }) => [path(starPath(x, y, 6), { fill: theme.text })] },
  ];
  const items: (Item | false)[] = [
    ...(isJudged ? judgements : []),
    people.some(({ isKey, isCovered }) => isKey && !isCovered) && {
      ...{ room: 14, text: legend.uncoveredKey },
      draw: ({ x, y }) => [path(starPath(x, y, 6), { stroke: { color: theme.late, width: 1.4 } })],
    },
    people.some(({ isContactLate }) => isContactLate) && {
      ...{ room: 12, text: legend.late },
      draw: ({ x, y }) => [path(clockPath(x, y, 4.5), { stroke: { color: theme.late, width: 1.1 } })],
    },
    people.some(({ isCapped }) => isCapped) && {
      ...{ room: 22, text: legend.capped },
      draw: ({ x, y }) => [
        path(`M${x - 11} ${y + 3} L${x + 11} ${y + 3}`, {
          stroke: { color: theme.late, width: 1.4, dash: [2, 2] },
        }),
      ],
    },
    people.some(({ isCoach }) => isCoach) && {
      ...{ room: 12, text: legend.coach },
      draw: ({ x, y }) => [path(bubblePath(x - 5, y - 5, 11), { fill: theme.accent })],
    },
    people.some(({ rivals }) => rivals.length > 0) && rivalItem(legend.rival, theme),
    ...legend.roles.filter(({ letter }) => letters.has(letter)).map((role) => roleItem(role, theme)),
    people.some(({ via }) => via !== undefined) && indirectItem(legend.via, theme),
    nodes.some(({ isOffRating }) => isOffRating === true) && {
      ...{ room: 18, text: legend.offRating },
      draw: ({ x, y }) => offRatingBadge({ x: x - 6, y: y - 18, width: 0, height: 20 }, 1, theme),
    },
    people.some(({ outside }) => outside !== null) && dashedItem(legend.outside, [5, 3], theme),
    nodes.some(({ kind }) => kind === 'vacancy') && dashedItem(`? ${legend.vacancy}`, [5, 4], theme),
    ...EDGE_KINDS.filter((kind) => kinds.has(kind)).map((kind) => lineItem(kind, legend.kinds[kind], theme)),
  ];
  return items.filter((item) => item !== false);
}

function attitudeItem(attitude: number, text: string, theme: FigureTheme): Item {
  const color = attitudeColor(theme, attitude);
  const look = attitude === 0 ? { stroke: { color, width: 1.5 } } : { fill: color };
  const draw = ({ x, y }: Point) => [
    rect({ x: x - 11, y: y - 7, width: 5, height: 14 }, 2, { fill: color }),
    path(attitudePath(attitude, x + 4, y, 4.5), look),
  ];
  return { room: 22, text, draw };
}

/** The hollow edge and the question mark of somebody whom nobody has rated. */
function unknownItem(text: string, theme: FigureTheme): Item {
  const draw = ({ x, y }: Point) => [
    attitudeBar({ x: x - 13, y: y - 11, width: 22, height: 22 }, EMPTY_FACTS, 5, theme),
    words(x + 4, y + 4.5, UNKNOWN, { size: 12, fill: theme.muted, anchor: 'middle', bold: true }),
  ];
  return { room: 22, text, draw };
}

function indirectItem(text: string, theme: FigureTheme): Item {
  return {
    room: 34,
    text,
    draw: ({ x, y }) => edgeMarks({ ...sampleLine('reports_to', { x, y }), isIndirect: true }, 'full', theme),
  };
}

function influenceSign({ x, y }: Point, theme: FigureTheme): readonly Mark[] {
  return [0, 1, 2, 3, 4].map((step) => {
    const box = { x: x - 27 + step * 11, y: y - 3, width: 8.5, height: 5.5 };
    return rect(box, 1.5, { fill: step < 3 ? theme.text : theme.border });
  });
}

/** The letter as it stands on a card, with its word. */
function roleItem({ letter, name }: LegendWords['roles'][number], theme: FigureTheme): Item {
  const room = textWidth(letter, SIZE) + 6;
  const look = { size: SIZE, fill: theme.accent, anchor: 'middle', bold: true } as const;
  const draw = ({ x, y }: Point) => [
    rect({ x: x - room / 2, y: y - 8, width: room, height: 16 }, 3, { fill: theme.accentSoft }),
    words(x, y + 4, letter, look),
  ];
  return { room, text: name, draw };
}

/** The badge of a tie to a rival, with the range of its strength. */
function rivalItem(text: string, theme: FigureTheme): Item {
  const color = theme.edges.rival_tie;
  const draw = ({ x, y }: Point) => [
    rect({ x: x - 16, y: y - 8, width: 32, height: 16 }, 8, {
      fill: theme.surface,
      stroke: { color, width: 1 },
    }),
    words(x, y + 3.5, '1–5', { size: 10, fill: color, anchor: 'middle' }),
  ];
  return { room: 32, text, draw };
}

function dashedItem(text: string, dash: readonly number[], theme: FigureTheme): Item {
  const stroke = { color: theme.muted, width: 1.1, dash };
  return {
    room: 26,
    text,
    draw: ({ x, y }) => [rect({ x: x - 13, y: y - 7, width: 26, height: 14 }, 3, { stroke })],
  };
}

function lineItem(kind: EdgeKind, text: string, theme: FigureTheme): Item {
  return { room: 34, text, draw: (at) => edgeMarks(sampleLine(kind, at), 'full', theme) };
}

/** A short straight line of a kind around a point. */
function sampleLine(kind: EdgeKind, { x, y }: Point): SceneEdge {
  const ends = [x - 17, x, x + 17].map((at) => ({ x: at, y }));
  return {
    ...{ id: '', kind, from: '', to: '', entryId: null, strength: null, label: null, points: ends },
    d: `M${coordinate(x - 17)} ${coordinate(y)} L${coordinate(x + 17)} ${coordinate(y)}`,
    arrow: DIRECTED.has(kind) ? { tip: { x: x + 17, y }, angle: 0 } : null,
  };
}

const DIRECTED: ReadonlySet<EdgeKind> = new Set(EDGE_KINDS.filter((kind) => edgeKindInfo(kind).directed));
