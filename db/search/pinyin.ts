import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { normalise } from './tokens.ts';

/** Longer texts are no names; nobody looks for them by pinyin. */
const LONGEST_NAME = 40;

let syllablesOf: typeof PinyinPro.pinyin | undefined;

/** Loads the table of 20,000 characters with the first text that needs it: a start only reads, and would wait for it. */
function pinyin(run: string): readonly string[] {
  syllablesOf ??= (createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro).pinyin;
  return syllablesOf(run, { toneType: 'none', type: 'array' });
}

/** Pinyin words of a name: the syllables joined, and the initials from every character on ("yxcn", "xcn", "cn"). */
export function pinyinWords(text: string): string {
  if (text.length > LONGEST_NAME) return '';
  const words: string[] = [];
  for (const [run] of normalise(text).matchAll(/\p{Script=Han}+/gu)) {
    const syllables = pinyin(run);
    words.push(syllables.join(''));
    const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
    for (let start = 0; start < initials.length; start += 1) words.push(initials.slice(start));
  }
  return words.join(' ');
}
