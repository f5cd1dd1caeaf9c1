import { pinyin } from 'pinyin-pro';
import { normalise } from './tokens.ts';

/** Longer texts are no names; nobody looks for them by pinyin. */
const LONGEST_NAME = 40;

/** Pinyin words of a name: the syllables joined, and the initials from every character on ("yxcn", "xcn", "cn"). */
export function pinyinWords(text: string): string {
  if (text.length > LONGEST_NAME) return '';
  const words: string[] = [];
  for (const [run] of normalise(text).matchAll(/\p{Script=Han}+/gu)) {
    const syllables = pinyin(run, { toneType: 'none', type: 'array' });
    words.push(syllables.join(''));
    const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
    for (let start = 0; start < initials.length; start += 1) words.push(initials.slice(start));
  }
  return words.join(' ');
}
