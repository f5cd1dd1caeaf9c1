import { textWidth } from './svg.ts';

/** Cutting of names to a width: whole characters as people see them, in whichever direction they run. */

const PLAIN = /^[\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef→]*$/;
const RIGHT_TO_LEFT =
  /^[^A-Za-z\u00c0-\u02af\u0370-\u058f\u4e00-\u9fff]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
/** Keeps the dots at the end of a text that runs to the left. */
const RIGHT_TO_LEFT_MARK = '\u200f';
// Marks that would turn the direction of what follows, and what a line cannot hold.
const UNSAFE = /[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu;

let segmenter: Intl.Segmenter | undefined;

/** What people see as single characters: an emoji of several code points is one, a letter with its accents too. */
export function graphemes(text: string): readonly string[] {
  if (PLAIN.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * One line of text that is not wider than the width: cut between characters, with an ellipsis where something was cut
 * off; '' where not even one fits. Line breaks become spaces, and marks that turn the direction of text are dropped.
 */
export function fitLine(text: string, size: number, width: number, bold = false): string {
  const line = text.replace(UNSAFE, ' ').trim();
  const stretch = bold ? 1.05 : 1;
  if (textWidth(line, size) * stretch <= width) return line;
  let left = width - textWidth('…', size) * stretch;
  let fitted = '';
  for (const character of graphemes(line)) {
    left -= textWidth(character, size) * stretch;
    if (left < 0) break;
    fitted += character;
  }
  if (fitted === '') return '';
  return `${fitted.trimEnd()}…${RIGHT_TO_LEFT.test(line) ? RIGHT_TO_LEFT_MARK : ''}`;
}
