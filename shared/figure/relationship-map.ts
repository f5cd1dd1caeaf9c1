import { drawCard, type MapPerson } from './map-card.ts';
import { CARD, layoutMap } from './map-layout.ts';
import { type Box, drawReportingLine, drawTie, type MapTie } from './map-lines.ts';
import { coordinate, type Figure, figure, type Point, textAt, textWidth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

export type LegendItem = { readonly text: string; readonly color: string };

export type RelationshipMap = {
  readonly title: string;
  readonly people: readonly MapPerson[];
  readonly ties: readonly MapTie[];
  /** Where the user dragged cards, by person. */
  readonly placed?: ReadonlyMap<string, Point>;
  readonly legend: readonly LegendItem[];
};

const MARGIN = 24;
const LEGEND_HEIGHT = 44;

/** The power map as a picture: cards along reporting lines, informal ties on top, a legend below (domain §7). */
export function drawRelationshipMap(map: RelationshipMap, theme: FigureTheme): Figure {
  const places = layoutMap(map.people, map.placed);
  const corners = [...places.values()];
  const left = Math.min(0, ...corners.map(({ x }) => x)) - MARGIN;
  const top = Math.min(0, ...corners.map(({ y }) => y)) - MARGIN;
  const boxes = new Map<string, Box>();
  for (const [id, { x, y }] of places) {
    boxes.set(id, { x: x - left, y: y - top, width: CARD.width, height: CARD.height });
  }
  const right = Math.max(0, ...[...boxes.values()].map(({ x, width }) => x + width));
  const bottom = Math.max(0, ...[...boxes.values()].map(({ y, height }) => y + height));
  const width = Math.max(right + MARGIN, legendWidth(map.legend));
  const parts = [
    ...map.people.map((person) => drawReportingLine(boxes, person, theme)),
    ...map.people.map((person) => {
      const box = boxes.get(person.id);
      return box === undefined ? '' : drawCard(person, box, theme);
    }),
    ...map.ties.map((tie) => drawTie(boxes, tie, theme)),
    drawLegend(map.legend, bottom + MARGIN + 20, theme),
  ];
  return figure(theme, { width, height: bottom + MARGIN + LEGEND_HEIGHT }, map.title, parts);
}

function legendWidth(legend: readonly LegendItem[]): number {
  return legend.reduce((width, { text }) => width + textWidth(text, 11) + 34, MARGIN * 2);
}

function drawLegend(legend: readonly LegendItem[], y: number, theme: FigureTheme): string {
  let x = MARGIN;
  return legend
    .map(({ text, color }) => {
      const part = `<circle cx="${coordinate(x + 5)}" cy="${coordinate(y - 4)}" r="5" fill="${color}"/>${textAt({ x: x + 16, y }, text, { size: 11, fill: theme.muted })}`;
      x += textWidth(text, 11) + 34;
      return part;
    })
    .join('');
}
