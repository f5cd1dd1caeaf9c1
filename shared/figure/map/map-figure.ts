import { coordinate, type Figure, figure } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { edgeMarks } from './edge-marks.ts';
import { faintEdgeMarks, hasFaintTies, isTie } from './faint-edges.ts';
import { groupMarks } from './group-marks.ts';
import { type LegendWords, legendMarks } from './legend.ts';
import { markSvg } from './map-svg.ts';
import type { Mark } from './mark.ts';
import { nodeMarks } from './node-marks.ts';
import { path, words } from './paint.ts';
import type { Detail, Scene } from './scene.ts';

export type MapFigureInput = {
  readonly scene: Scene;
  /** Above the picture, and for screen readers. */
  readonly title: string;
  /** False where the document says the title already. */
  readonly isTitled?: boolean;
  readonly legend: LegendWords;
  /** Small print such as the day and what was left out; '' for none. */
  readonly note: string;
};

const MARGIN = 28;
const TITLE = 20;
/** A legend is wider than a map of two people. */
const LEAST_WIDTH = 560;

/** All marks of a scene in the order in which they are painted: frames, lines, cards. Many ties are faint. */
export function sceneMarks(scene: Scene, detail: Detail, theme: FigureTheme): readonly Mark[] {
  const hasFaint = hasFaintTies(scene);
  return [
    ...scene.groups.flatMap((group) => groupMarks(group, detail, theme)),
    ...scene.edges.flatMap((edge) =>
      (hasFaint && isTie(scene, edge) ? faintEdgeMarks : edgeMarks)(edge, detail, theme),
    ),
    ...scene.nodes.flatMap((node) => nodeMarks(node, detail, theme)),
  ];
}

/** The map as a complete picture with title, legend and note; every text stays a text (domain §7.4). */
export function drawMapFigure(
  { scene, title, isTitled = true, legend, note }: MapFigureInput,
  theme: FigureTheme,
): Figure {
  const { bounds } = scene;
  const inner = Math.max(bounds.width, LEAST_WIDTH);
  const top = MARGIN + (isTitled ? TITLE + 20 : 0);
  const bottom = top + bounds.height + 24;
  const key = legendMarks(scene, legend, { x: MARGIN, y: bottom + 10 }, inner, theme);
  const end = bottom + 10 + key.height;
  const ground = groundLine(inner, bottom, theme);
  const head = words(MARGIN, MARGIN + TITLE * 0.8, fitLine(title, TITLE, inner, true), {
    ...{ size: TITLE, fill: theme.text, bold: true },
  });
  const small =
    note === '' ? [] : [words(MARGIN, end + 18, fitLine(note, 11, inner), { size: 11, fill: theme.muted })];
  const shift = { x: MARGIN + (inner - bounds.width) / 2 - bounds.x, y: top - bounds.y };
  const size = { width: inner + 2 * MARGIN, height: end + (note === '' ? 0 : 22) + MARGIN * 0.7 };
  return figure(theme, size, title, [
    ...[...(isTitled ? [head] : []), ground, ...key.marks, ...small].map(markSvg),
    `<g transform="translate(${coordinate(shift.x)} ${coordinate(shift.y)})">`,
    ...sceneMarks(quiet(scene), 'full', theme).map(markSvg),
    '</g>',
  ]);
}

/** Nothing can be folded on paper: only what is folded away keeps its count. */
function quiet(scene: Scene): Scene {
  const nodes = scene.nodes.map((node) => (node.folded === 0 ? { ...node, canFold: false } : node));
  return { ...scene, nodes, groups: scene.groups.map((group) => ({ ...group, canFold: false })) };
}

function groundLine(width: number, y: number, theme: FigureTheme): Mark {
  return path(`M${MARGIN} ${coordinate(y)} L${coordinate(MARGIN + width)} ${coordinate(y)}`, {
    stroke: { color: theme.border, width: 1 },
  });
}
