import { CARD } from '../../../shared/figure/map-layout.ts';
import type { Point } from '../../../shared/figure/svg.ts';

/** Share of a tie's length by which it bows aside, so that it leaves straight lines free. */
const BEND = 0.12;
/** Distance in px of a line that enters a card from its left side. */
const SIDE = 10;

/** Path of a reporting line, both points being top-left corners: into the top of the next row, else into the side. */
export function reportingPath(chief: Point, report: Point): string {
  const x = chief.x + CARD.width / 2;
  const y = chief.y + CARD.height;
  const bend = y + CARD.gapY / 2;
  const drop = report.y - y;
  if (drop >= 0 && drop <= CARD.gapY) {
    return `M${x} ${y} V${bend} H${report.x + CARD.width / 2} V${report.y}`;
  }
  return `M${x} ${y} V${bend} H${report.x - SIDE} V${report.y + CARD.height / 2} H${report.x}`;
}

export type TiePath = { readonly path: string; readonly label: Point };

/** How far a tie that passes other cards of its row hangs below them. */
const SAG = 44;

/** Bowed path of a tie from border to border, and where its word stands. */
export function tiePath(from: Point, to: Point): TiePath {
  const isSameRow = Math.abs(to.y - from.y) < CARD.height;
  const isFarAside = Math.abs(to.x - from.x) > CARD.width + 2 * CARD.gapX;
  if (isSameRow && isFarAside) return hangingPath(from, to);
  const start = borderPoint(from, centreOf(to));
  const end = borderPoint(to, centreOf(from));
  const control = {
    x: (start.x + end.x) / 2 - (end.y - start.y) * BEND,
    y: (start.y + end.y) / 2 + (end.x - start.x) * BEND,
  };
  return {
    path: `M${start.x} ${start.y} Q${control.x} ${control.y} ${end.x} ${end.y}`,
    label: { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 },
  };
}

/** Below the cards of the row, from bottom to bottom. */
function hangingPath(from: Point, to: Point): TiePath {
  const start = { x: from.x + CARD.width / 2, y: from.y + CARD.height };
  const end = { x: to.x + CARD.width / 2, y: to.y + CARD.height };
  const low = Math.max(start.y, end.y) + SAG;
  return {
    path: `M${start.x} ${start.y} C${start.x} ${low} ${end.x} ${low} ${end.x} ${end.y}`,
    label: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 8 + low * 0.75 },
  };
}

function centreOf(corner: Point): Point {
  return { x: corner.x + CARD.width / 2, y: corner.y + CARD.height / 2 };
}

/** Where the straight line from the card's centre to the target leaves the card. */
function borderPoint(corner: Point, target: Point): Point {
  const centre = centreOf(corner);
  const dx = target.x - centre.x;
  const dy = target.y - centre.y;
  if (dx === 0 && dy === 0) return centre;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : CARD.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : CARD.height / 2 / Math.abs(dy),
  );
  return { x: centre.x + dx * scale, y: centre.y + dy * scale };
}
