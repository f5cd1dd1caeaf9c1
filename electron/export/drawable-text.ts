import type { HasGlyph } from './font-characters.ts';

const FLAG = /[\u{1f1e6}-\u{1f1ff}]/gu;
const FIRST_FLAG_LETTER = 0x1f1e6;
const KEYCAP = /([0-9#*])\ufe0f?\u20e3/gu;
/** A pictograph with what varies it: colour of skin, look, tags, and the pictographs that are joined to it. */
const EMOJI =
  /(\p{Extended_Pictographic})(?:[\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*/gu;
const ANY = /[\u20e3\u{1f1e6}-\u{1f1ff}]|\p{Extended_Pictographic}/u;

/** True for a text with emoji or other pictographs. */
export function hasEmoji(text: string): boolean {
  return ANY.test(text);
}

/**
 * The text as fonts in outlines can draw it: a joined emoji is its first sign, a flag its two letters, and a sign
 * without a glyph is left out instead of standing there as an empty box.
 */
export function drawableText(text: string, hasGlyph: HasGlyph): string {
  return text
    .replaceAll(FLAG, (letter) => String.fromCharCode(65 + codeOf(letter) - FIRST_FLAG_LETTER))
    .replaceAll(KEYCAP, '$1')
    .replaceAll(EMOJI, (_whole, sign: string) => (hasGlyph(codeOf(sign)) ? sign : ''));
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
