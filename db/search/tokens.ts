import { simplify } from './variants.ts';

/**
 * Words of a text for the index, and of a query. SQLite's own tokenizers miss Chinese (unicode61 takes a run of Han
 * characters as one word, trigram misses two-character words), so every pair of neighbours becomes a word here.
 */

const RUN = /(\p{Script=Han}+)|([\p{Letter}\p{Number}\p{Mark}]+)/gu;
const HAN = /\p{Script=Han}/u;

/** Compatibility forms, case and writing made equal: ＳＡＰ = sap, １２ = 12, 雲 = 云. Length may change. */
export function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  return HAN.test(plain) ? simplify(plain) : plain;
}

type Run = { readonly han: boolean; readonly text: string };

function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const match of normalise(text).matchAll(RUN)) {
    const whole = match[0];
    if (match[1] !== undefined) runs.push({ han: true, text: whole });
    else for (const part of splitMixed(whole)) runs.push(part);
  }
  return runs;
}

/** A run of letters stops where Han characters begin: "sap客户". */
function splitMixed(text: string): readonly Run[] {
  return text
    .split(/(\p{Script=Han}+)/u)
    .filter((part) => part !== '')
    .map((part) => ({ han: HAN.test(part), text: part }));
}

/** Index words: pairs of Han characters plus the last one alone; Latin words and numbers whole. */
export function indexWords(text: string): string {
  return runsOf(text)
    .map((run) => (run.han ? pairsOf(run.text, true).join(' ') : run.text))
    .join(' ');
}

/**
 * FTS5 expression for what the user typed; every part must be found, Latin parts by their beginning.
 * Null when nothing searchable was typed.
 */
export function matchExpression(query: string): string | null {
  const parts = runsOf(query).map((run) => {
    if (!run.han) return `"${run.text}"*`;
    const pairs = pairsOf(run.text, false);
    return pairs.length === 0 ? `"${run.text}"*` : `body:"${pairs.join(' ')}"`;
  });
  return parts.length === 0 ? null : parts.join(' AND ');
}

function pairsOf(run: string, withLast: boolean): readonly string[] {
  const characters = [...run];
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  const last = characters.at(-1);
  return withLast && last !== undefined ? [...pairs, last] : pairs;
}
