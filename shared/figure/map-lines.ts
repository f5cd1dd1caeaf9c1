import type { MapPerson } from './map-card.ts';
import { CARD } from './map-layout.ts';
import { coordinate, type Point, textAt, textWidth } from './svg.ts';
import type { FigureTheme } from './theme.ts';

export type Box = Point & { readonly width: number; readonly height: number };

export const TIE_KINDS = [
  'dotted',
  'influences',
  'alliance',
  'conflict',
  'patron',
  'peer_tie',
  'committee',
] as const;
export type TieKind = (typeof TIE_KINDS)[number];

/** An informal tie between two people, with its word in the language of the reader (domain §7.2). */
export type MapTie = {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly text: string;
};

const DIRECTED: ReadonlySet<TieKind> = new Set(['influences', 'patron', 'dotted']);
const DASHES: { readonly [kind in TieKind]: string } = {
  dotted: '4 4',
  influences: '7 4',
  alliance: '',
  conflict: '',
  patron: '2 4',
  peer_tie: '2 4',
  committee: '2 4',
};

/** The formal line from a person up to the chief; cards hanging below the first row are met at their left side. */
export function drawReportingLine(
  boxes: ReadonlyMap<string, Box>,
  person: MapPerson,
  theme: FigureTheme,
): string {
  const box = boxes.get(person.id);
  const chief = person.reportsTo === null ? undefined : boxes.get(person.reportsTo);
  if (box === undefined || chief === undefined) return '';
  const start = { x: chief.x + chief.width / 2, y: chief.y + chief.height };
  const bend = start.y + CARD.gapY / 2;
  const isNextRow = box.y >= chief.y + chief.height && box.y - (chief.y + chief.height) <= CARD.gapY;
  const end = isNextRow
    ? `V${coordinate(bend)} H${coordinate(box.x + box.width / 2)} V${coordinate(box.y)}`
    : `V${coordinate(bend)} H${coordinate(box.x - 10)} V${coordinate(box.y + box.height / 2)} H${coordinate(box.x)}`;
  return `<path d="M${coordinate(start.x)} ${coordinate(start.y)} ${end}" fill="none" stroke="${theme.muted}" stroke-opacity="0.7" stroke-width="1.2"/>`;
}

/** An informal tie as a bowed line with its word; '' when one end is not on the map. */
export function drawTie(boxes: ReadonlyMap<string, Box>, tie: MapTie, theme: FigureTheme): string {
  const from = boxes.get(tie.from);
  const to = boxes.get(tie.to);
  if (from === undefined || to === undefined || tie.from === tie.to) return '';
  const color = tieColor(tie.kind, theme);
  const start = borderPoint(from, centre(to));
  const end = borderPoint(to, centre(from));
  const control = bow(start, end);
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  const dash = DASHES[tie.kind] === '' ? '' : ` stroke-dasharray="${DASHES[tie.kind]}"`;
  const width = textWidth(tie.text, 11) + 8;
  return [
    `<path d="M${coordinate(start.x)} ${coordinate(start.y)} Q${coordinate(control.x)} ${coordinate(control.y)} ${coordinate(end.x)} ${coordinate(end.y)}" fill="none" stroke="${color}" stroke-width="1.6"${dash}/>`,
    DIRECTED.has(tie.kind) ? arrowHead(control, end, color) : '',
    `<rect x="${coordinate(middle.x - width / 2)}" y="${coordinate(middle.y - 9)}" width="${coordinate(width)}" height="17" rx="3" fill="${theme.background}" fill-opacity="0.92"/>`,
    textAt({ x: middle.x, y: middle.y + 4 }, tie.text, { size: 11, fill: color, anchor: 'middle' }),
  ].join('');
}

/** Colour in which a kind of tie is drawn. */
export function tieColor(kind: TieKind, theme: FigureTheme): string {
  if (kind === 'alliance') return theme.alliance;
  if (kind === 'conflict') return theme.conflict;
  if (kind === 'patron' || kind === 'peer_tie') return theme.patron;
  return kind === 'influences' ? theme.accent : theme.muted;
}

function centre(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Where the line from the box's centre to the target leaves the box. */
function borderPoint(box: Box, target: Point): Point {
  const from = centre(box);
  const dx = target.x - from.x;
  const dy = target.y - from.y;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: from.x + dx * scale, y: from.y + dy * scale } : from;
}

/** Control point that bows the line aside by a tenth of its length, so that it leaves straight lines free. */
function bow(start: Point, end: Point): Point {
  const bend = 0.12;
  return {
    x: (start.x + end.x) / 2 - (end.y - start.y) * bend,
    y: (start.y + end.y) / 2 + (end.x - start.x) * bend,
  };
}

function arrowHead(from: Point, tip: Point, color: string): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const wing = (turn: number) =>
    `${coordinate(tip.x - 8 * Math.cos(angle + turn))},${coordinate(tip.y - 8 * Math.sin(angle + turn))}`;
  return `<polygon points="${coordinate(tip.x)},${coordinate(tip.y)} ${wing(0.45)} ${wing(-0.45)}" fill="${color}"/>`;
}
