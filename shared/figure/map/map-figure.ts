import { coordinate, type Figure, figure } from '../svg.ts';
import type { FigureTheme } from '../theme.ts';
import { edgeMarks } from './edge-marks.ts';
import { groupMarks } from './group-marks.ts';
import type { LegendWords } from './legend.ts';
import { markSvg } from './map-svg.ts';
import type { Mark } from './mark.ts';
import { nodeMarks } from './node-marks.ts';
import type { Detail, Scene } from './scene.ts';

export type MapFigureInput = {
  readonly scene: Scene;
  /** Title for screen readers and above the picture. */
  readonly title: string;
  readonly legend: LegendWords;
  /** Small print such as the day and what was left out; '' for none. */
  readonly note: string;
};

const MARGIN = 24;

/** All marks of a scene in the order in which they are painted: frames, lines, cards. */
export function sceneMarks(scene: Scene, detail: Detail, theme: FigureTheme): readonly Mark[] {
  return [
    ...scene.groups.flatMap((group) => groupMarks(group, detail, theme)),
    ...scene.edges.flatMap((edge) => edgeMarks(edge, detail, theme)),
    ...scene.nodes.flatMap((node) => nodeMarks(node, detail, theme)),
  ];
}

/** The map as a complete picture with title, legend and note; every text stays a text (domain §7.4). */
export function drawMapFigure({ scene, title }: MapFigureInput, theme: FigureTheme): Figure {
  const { bounds } = scene;
  const body = sceneMarks(scene, 'full', theme).map(markSvg).join('');
  return figure(theme, { width: bounds.width + 2 * MARGIN, height: bounds.height + 2 * MARGIN }, title, [
    `<g transform="translate(${coordinate(MARGIN - bounds.x)} ${coordinate(MARGIN - bounds.y)})">${body}</g>`,
  ]);
}
