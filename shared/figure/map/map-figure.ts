import { coordinate, type Figure, figure, type Point } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { edgeMarks } from './edge-marks.ts';
import { faintEdgeMarks, faintKinds } from './faint-edges.ts';
import { furnitureScale } from './furniture.ts';
import { groupMarks } from './group-marks.ts';
import { type LegendWords, legendMarks } from './legend.ts';
import { markSvg } from './map-svg.ts';
import type { Mark } from './mark.ts';
import { nodeMarks } from './node-marks.ts';
import { path, words } from './paint.ts';
import { type Box, type Detail, detailAt, type Scene } from './scene.ts';

export type MapFigureInput = {
  readonly scene: Scene;
  /** Above the picture, and for screen readers. */
  readonly title: string;
  /** False where the document says the title already. */
  readonly isTitled?: boolean;
  readonly legend: LegendWords;
  /** Small print such as the day and what was left out; '' for none. */
  readonly note: string;
  /** What stands in the picture of a map on which nobody is. */
  readonly empty: string;
};

const MARGIN = 28;
const TITLE = 20;
/** A legend is wider than a map of two people. */
const LEAST_WIDTH = 560;
/** Ground of a map without anybody. */
const EMPTY_ROOM: Box = { x: 0, y: 0, width: LEAST_WIDTH, height: 180 };

/**
 * All marks of a scene in the order in which they are painted: frames, lines, cards. Ties of a kind with many lines are faint. Words of the
 * frames may be as large as where the map is seen from farther away.
 */
export function sceneMarks(
  scene: Scene,
  detail: Detail,
  theme: FigureTheme,
  frames: Detail = detail,
): readonly Mark[] {
  const faint = faintKinds(scene);
  return [
    ...scene.groups.flatMap((group) => groupMarks(group, frames, theme)),
    ...scene.edges.flatMap((edge) =>
      (faint.has(edge.kind) ? faintEdgeMarks : edgeMarks)(edge, detail, theme),
    ),
    ...scene.nodes.flatMap((node) => nodeMarks(node, detail, theme)),
  ];
}

/**
 * The map as a complete picture with title, legend and note, which grow with it; every text stays a text (domain §7.4).
 */
export function drawMapFigure(
  { scene: drawn, title, isTitled = true, legend, note, empty }: MapFigureInput,
  theme: FigureTheme,
): Figure {
  const isEmpty = drawn.nodes.length === 0;
  const scene = isEmpty ? { ...drawn, groups: [], edges: [], bounds: EMPTY_ROOM } : drawn;
  const { bounds } = scene;
  const inner = Math.max(bounds.width, LEAST_WIDTH);
  const scale = furnitureScale(inner, bounds.height);
  const margin = MARGIN * scale;
  const top = margin + (isTitled ? (TITLE + 20) * scale : 0);
  const bottom = top + bounds.height + 24 * scale;
  const foot = footMarks(scene, legend, note, inner / scale, theme);
  const shift = { x: margin + (inner - bounds.width) / 2 - bounds.x, y: top - bounds.y };
  const size = { width: inner + 2 * margin, height: bottom + foot.height * scale };
  const frames = detailAt(1 / scale);
  return figure(theme, size, title, [
    ...(isTitled ? layer([titleMark(title, inner / scale, theme)], { x: 0, y: 0 }, scale) : []),
    ...layer(foot.marks, { x: 0, y: bottom }, scale),
    ...layer(isEmpty ? [emptyMark(empty, theme)] : sceneMarks(quiet(scene), 'full', theme, frames), shift, 1),
  ]);
}

/** An empty map says so: a blank page looks like a fault. */
function emptyMark(text: string, theme: FigureTheme): Mark {
  const { width, height } = EMPTY_ROOM;
  const look = { size: 15, fill: theme.muted, anchor: 'middle' } as const;
  return words(width / 2, height / 2, fitLine(text, 15, width), look);
}

/** Marks at their place in the picture. */
function layer(marks: readonly Mark[], { x, y }: Point, scale: number): readonly string[] {
  const size = scale === 1 ? '' : ` scale(${coordinate(scale)})`;
  return [
    `<g transform="translate(${coordinate(x)} ${coordinate(y)})${size}">`,
    ...marks.map(markSvg),
    '</g>',
  ];
}

function titleMark(title: string, width: number, theme: FigureTheme): Mark {
  const look = { size: TITLE, fill: theme.text, bold: true } as const;
  return words(MARGIN, MARGIN + TITLE * 0.8, fitLine(title, TITLE, width, true), look);
}

/** Ground line, legend and note, from y = 0 down. */
function footMarks(
  scene: Scene,
  legend: LegendWords,
  note: string,
  width: number,
  theme: FigureTheme,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const key = legendMarks(scene, legend, { x: MARGIN, y: 10 }, width, theme);
  const end = 10 + key.height;
  const small = words(MARGIN, end + 18, fitLine(note, 11, width), { size: 11, fill: theme.muted });
  const ground = path(`M${MARGIN} 0 L${coordinate(MARGIN + width)} 0`, {
    stroke: { color: theme.border, width: 1 },
  });
  const marks = [ground, ...key.marks, ...(note === '' ? [] : [small])];
  return { marks, height: end + (note === '' ? 0 : 22) + MARGIN * 0.7 };
}

/** Nothing can be folded on paper: only what is folded away keeps its count. */
function quiet(scene: Scene): Scene {
  const nodes = scene.nodes.map((node) => (node.folded === 0 ? { ...node, canFold: false } : node));
  return { ...scene, nodes, groups: scene.groups.map((group) => ({ ...group, canFold: false })) };
}
