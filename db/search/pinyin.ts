import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { normalise } from './tokens.ts';

/** Longer texts are no names; nobody looks for them by pinyin. */
const LONGEST_NAME = 40;
/** In longer runs nobody starts to spell from the middle; each start costs a word in the index. */
const LONGEST_SPELLED_ANYWHERE = 12;

let syllablesOf: typeof PinyinPro.pinyin | undefined;

/** Loads the table of 20,000 characters with the first text that needs it: a start only reads, and would wait for it. */
function pinyin(run: string, isPerson: boolean): readonly string[] {
  syllablesOf ??= (createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro).pinyin;
  // 单 is dān, but as a surname shàn; read so elsewhere, words such as 解放 would come out wrong.
  const surname = isPerson ? ({ surname: 'head' } as const) : {};
  return syllablesOf(run, { toneType: 'none', type: 'array', ...surname });
}

/**
 * Pinyin words of a name, from every character on: the syllables joined ("yunxiuchuneng", "chuneng") and the initials
 * ("yxcn", "cn"). Found by their beginnings.
 */
export function pinyinWords(text: string, isPerson = false): string {
  if (text.length > LONGEST_NAME) return '';
  const words: string[] = [];
  for (const [run] of normalise(text).matchAll(/\p{Script=Han}+/gu)) {
    const syllables = pinyin(run, isPerson);
    for (let start = 0; start < syllables.length; start += 1) {
      const rest = syllables.slice(start);
      if (start === 0 || syllables.length <= LONGEST_SPELLED_ANYWHERE) words.push(rest.join(''));
      words.push(rest.map((syllable) => syllable[0] ?? '').join(''));
    }
  }
  return words.join(' ');
}
