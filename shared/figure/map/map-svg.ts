import { coordinate, textAt } from '../svg.ts';
import type { Mark, Stroke } from './mark.ts';

/** The mark as an SVG element; texts stay texts. */
export function markSvg(mark: Mark): string {
  if (mark.kind === 'text') return textAt(mark, mark.text, mark);
  const paint = `${fillOf(mark.fill)}${strokeOf(mark.stroke)}${opacityOf(mark)}`;
  if (mark.kind === 'path') return `<path d="${mark.d}"${paint}/>`;
  const radius = mark.radius === undefined ? '' : ` rx="${coordinate(mark.radius)}"`;
  return `<rect x="${coordinate(mark.x)}" y="${coordinate(mark.y)}" width="${coordinate(mark.width)}" height="${coordinate(mark.height)}"${radius}${paint}/>`;
}

/** Of fill and stroke each: the opacity of an element as a whole takes a layer as large as the picture to draw. */
function opacityOf({ fill, stroke, opacity }: Exclude<Mark, { readonly kind: 'text' }>): string {
  if (opacity === undefined) return '';
  const filled = fill === undefined ? '' : ` fill-opacity="${opacity}"`;
  return stroke === undefined ? filled : `${filled} stroke-opacity="${opacity}"`;
}

function fillOf(fill: string | undefined): string {
  return ` fill="${fill ?? 'none'}"`;
}

function strokeOf(stroke: Stroke | undefined): string {
  if (stroke === undefined) return '';
  const dash = stroke.dash === undefined ? '' : ` stroke-dasharray="${stroke.dash.join(' ')}"`;
  return ` stroke="${stroke.color}" stroke-width="${coordinate(stroke.width)}"${dash}`;
}
