import { coordinate, textAt } from '../svg.ts';
import type { Mark, Stroke } from './mark.ts';

/** The mark as an SVG element; texts stay texts. */
export function markSvg(mark: Mark): string {
  if (mark.kind === 'text') return textAt(mark, mark.text, mark);
  const paint = `${fillOf(mark.fill)}${strokeOf(mark.stroke)}${mark.opacity === undefined ? '' : ` opacity="${mark.opacity}"`}`;
  if (mark.kind === 'path') return `<path d="${mark.d}"${paint}/>`;
  const radius = mark.radius === undefined ? '' : ` rx="${coordinate(mark.radius)}"`;
  return `<rect x="${coordinate(mark.x)}" y="${coordinate(mark.y)}" width="${coordinate(mark.width)}" height="${coordinate(mark.height)}"${radius}${paint}/>`;
}

function fillOf(fill: string | undefined): string {
  return ` fill="${fill ?? 'none'}"`;
}

function strokeOf(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '';
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.join(' ')}"`;
  return ` stroke="${stroke.color}" stroke-width="${coordinate(stroke.width)}"${dash}`;
}
