import { isWord, joined, SPAN_LIMIT } from './rich-inline.ts';
import type { RichRun } from './rich-run.ts';

const BARE_ADDRESS = /^https:\/\/[A-Za-z0-9/_%?=&#~+-]+(?:[.:][A-Za-z0-9/_%?=&#~+-]+)*$/;

/** Writes the runs of a paragraph; bold neighbours stand within one pair of signs, line breaks stand outside. */
export function inlineMarkdown(runs: readonly RichRun[]): string {
  let text = '';
  for (const group of boldGroups(tidied(runs))) {
    const isBold = group[0]?.bold === true;
    let inner = '';
    for (const [index, run] of group.entries()) {
      const before = inner === '' ? (isBold ? '*' : text.at(-1)) : inner.at(-1);
      const after = group[index + 1]?.text[0];
      inner += run.italic === true && !isWord(before) && !isWord(after) ? italic(run) : linked(run);
    }
    text += isBold ? wrapped(inner, '**') : inner;
  }
  return text;
}

/** Marks end at a line break. */
function tidied(runs: readonly RichRun[]): readonly RichRun[] {
  return joined(runs.flatMap(unmarkedBreaks));
}

function unmarkedBreaks(run: RichRun): readonly RichRun[] {
  return run.text.split(/(\s*\n\s*)/).map((text) => (text.includes('\n') ? { text } : { ...run, text }));
}

function boldGroups(runs: readonly RichRun[]): readonly (readonly RichRun[])[] {
  const groups: RichRun[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.bold === run.bold) last.push(run);
    else groups.push([run]);
  }
  return groups;
}

function italic(run: RichRun): string {
  return /^\s*_|_\s*$/.test(run.text) ? linked(run) : wrapped(linked(run), '_');
}

function linked({ text, href }: RichRun): string {
  if (href === undefined || /[()\s]/.test(href)) return escaped(text);
  if (href === text && BARE_ADDRESS.test(text)) return text;
  return /[[\]]/.test(text) || text.trim() === '' ? escaped(text) : `[${escaped(text)}](${href})`;
}

function wrapped(text: string, sign: string): string {
  const [, lead = '', core = '', tail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return core === '' || core.length > SPAN_LIMIT ? text : `${lead}${sign}${core}${sign}${tail}`;
}

function escaped(text: string): string {
  return text
    .replaceAll(/\\(?=[#>•.)-])/g, '\\\\')
    .replaceAll(/[*[\]]/g, '\\$&')
    .replaceAll(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_');
}
