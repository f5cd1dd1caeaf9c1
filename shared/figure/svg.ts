import { xmlText } from '../lib/xml-text.ts';
import type { FigureTheme } from './theme.ts';

/** A finished picture: SVG text with its size in pixels. */
export type Figure = { readonly svg: string; readonly width: number; readonly height: number };

export type Point = { readonly x: number; readonly y: number };

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text as XML content or attribute; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return xmlText(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** A number with at most 2 decimals, for coordinates: equal input gives equal text. */
export function coordinate(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;
const NARROW = /[iljtfrI.,:;'|!()[\] ]/;
const BROAD = /[MW%@m…→]/;
/** Accents, joiners and choosers of a form: drawn over or with the character before. */
const NO_WIDTH = /\p{M}|\p{Cf}/u;
const LATIN_END = 0x2ff;
const ASTRAL = 0xffff;

/** Width of a text in pixels, close enough to place it: a Chinese character is one em, Latin about half. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  let isJoined = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!isJoined && !isSkinTone(code)) ems += emsOf(character, code);
    isJoined = code === 0x200d;
  }
  return ems * size;
}

function emsOf(character: string, code: number): number {
  if (code > LATIN_END && NO_WIDTH.test(character)) return 0;
  if (code > ASTRAL || (code >= 0x2600 && code <= 0x27bf)) return 1.3;
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.33;
  if (BROAD.test(character)) return 0.88;
  return /[A-Zw—]/.test(character) ? 0.72 : 0.57;
}

/** Colours of skin belong to the emoji before them. */
function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

/** The text cut to fit the width, with an ellipsis where something was cut off. */
export function fitText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let fitted = '';
  for (const character of text) {
    if (textWidth(`${fitted}${character}…`, size) > width) break;
    fitted += character;
  }
  return `${fitted}…`;
}

export type TextStyle = {
  readonly size: number;
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
};

/** One line of text with its baseline at the point. */
export function textAt(at: Point, text: string, style: TextStyle): string {
  const anchor = style.anchor === undefined ? '' : ` text-anchor="${style.anchor}"`;
  const weight = style.bold === true ? ' font-weight="700"' : '';
  return `<text x="${coordinate(at.x)}" y="${coordinate(at.y)}" font-size="${style.size}" fill="${style.fill}"${anchor}${weight}>${escapeXml(text)}</text>`;
}

export function line(from: Point, to: Point, stroke: string, more = ''): string {
  return `<line x1="${coordinate(from.x)}" y1="${coordinate(from.y)}" x2="${coordinate(to.x)}" y2="${coordinate(to.y)}" stroke="${stroke}"${more}/>`;
}

/** Wraps the parts into a complete picture with its background and a title for screen readers. */
export function figure(
  theme: FigureTheme,
  size: { readonly width: number; readonly height: number },
  title: string,
  parts: readonly string[],
): Figure {
  const width = Math.ceil(size.width);
  const height = Math.ceil(size.height);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeXml(theme.font)}">`;
  const ground = `<rect width="${width}" height="${height}" fill="${theme.background}"/>`;
  return { svg: `${head}<title>${escapeXml(title)}</title>${ground}${parts.join('')}</svg>`, width, height };
}
