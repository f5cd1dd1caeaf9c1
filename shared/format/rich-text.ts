import { parseInline } from './rich-inline.ts';
import type { RichRun } from './rich-run.ts';

/** Longest text that a field takes, in characters: a long chapter, but no 10 MB paste. */
export const TEXT_LIMIT = 200_000;

/** One item of a list, with the lists inside it. */
export type RichItem = { readonly runs: readonly RichRun[]; readonly lists: readonly RichList[] };
export type RichList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** Number of the first item; 1 in a list without numbers. */
  readonly start: number;
  readonly items: readonly RichItem[];
};
export type RichBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly RichRun[] }
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly runs: readonly RichRun[] }
  | RichList;

const HEADING = /^(#{1,6})\s+(.*)$/;
const QUOTE = /^>\s?(.*)$/;
const ITEM = /^(\s*)(?:([-*•])|(\d{1,3})[.)])\s+(.*)$/;
/** Deeper lists are read as lists of this depth. */
const DEPTH_LIMIT = 6;

/** Reads stored text into blocks; any text has a reading, and none is lost. */
export function parseRichText(text: string): readonly RichBlock[] {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  const blocks: RichBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = HEADING.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading !== null) {
      blocks.push({
        kind: 'heading',
        level: (heading[1]?.length ?? 3) > 3 ? 4 : 3,
        runs: parseInline(heading[2] ?? ''),
      });
      at += 1;
    } else {
      const take = QUOTE.test(line) ? takeQuote : ITEM.test(line) ? takeList : takeParagraph;
      const taken = take(lines, at);
      blocks.push(taken.block);
      at = taken.next;
    }
  }
  return blocks;
}

type Taken = { readonly block: RichBlock; readonly next: number };

function takeQuote(lines: readonly string[], from: number): Taken {
  const end = endOf(lines, from, (line) => QUOTE.test(line));
  const text = lines.slice(from, end).map((line) => QUOTE.exec(line)?.[1] ?? '');
  return { block: { kind: 'quote', runs: parseInline(text.join('\n')) }, next: end };
}

function takeParagraph(lines: readonly string[], from: number): Taken {
  const begins = (line: string) => HEADING.test(line) || QUOTE.test(line) || ITEM.test(line);
  const end = endOf(lines, from, (line, index) => line.trim() !== '' && (index === from || !begins(line)));
  const text = lines.slice(from, end).map((line) => line.trimEnd());
  return { block: { kind: 'paragraph', runs: parseInline(text.join('\n')) }, next: end };
}

type Mark = {
  readonly indent: number;
  readonly ordered: boolean;
  readonly number: number;
  readonly text: string;
};

function markOf(line: string): Mark | null {
  const found = ITEM.exec(line);
  if (found === null) return null;
  const [, space = '', , number, text = ''] = found;
  return { indent: space.length, ordered: number !== undefined, number: Number(number ?? 1), text };
}

/** A list goes on while its kind stays and its numbers follow each other: what was typed is what is shown. */
function takeList(lines: readonly string[], from: number, depth = 0): Taken & { readonly block: RichList } {
  const first = markOf(lines[from] ?? '');
  const { indent = 0, ordered = false, number: start = 1 } = first ?? {};
  const items: RichItem[] = [];
  let at = from;
  for (;;) {
    const mark = markOf(lines[at] ?? '');
    if (mark === null || mark.ordered !== ordered) break;
    if (mark.indent < indent || (mark.indent > indent + 1 && items.length > 0 && depth === DEPTH_LIMIT))
      break;
    if (ordered && mark.number !== start + items.length) break;
    const end = endOf(lines, at + 1, (line) => /^\s{2,}\S/.test(line) && markOf(line) === null);
    const text = [mark.text, ...lines.slice(at + 1, end).map((line) => line.trim())];
    at = end;
    const lists: RichList[] = [];
    while (depth < DEPTH_LIMIT && (markOf(lines[at] ?? '')?.indent ?? 0) > mark.indent + 1) {
      const inner = takeList(lines, at, depth + 1);
      lists.push(inner.block);
      at = inner.next;
    }
    items.push({ runs: parseInline(text.join('\n')), lists });
  }
  return { block: { kind: 'list', ordered, start, items }, next: at };
}

function endOf(
  lines: readonly string[],
  from: number,
  goesOn: (line: string, index: number) => boolean,
): number {
  let end = from;
  while (end < lines.length && goesOn(lines[end] ?? '', end)) end += 1;
  return end;
}

/** The words alone, for one-line places, search and comparison; items keep their bullet or number. */
export function richPlainText(text: string): string {
  return parseRichText(text).flatMap(plainLines).join('\n');
}

function plainLines(block: RichBlock): readonly string[] {
  return block.kind === 'list' ? itemLines(block, '') : [plainRuns(block.runs)];
}

function itemLines(list: RichList, indent: string): readonly string[] {
  return list.items.flatMap(({ runs, lists }, index) => [
    `${indent}${list.ordered ? `${list.start + index}.` : '•'} ${plainRuns(runs)}`,
    ...lists.flatMap((inner) => itemLines(inner, `${indent}  `)),
  ]);
}

function plainRuns(runs: readonly RichRun[]): string {
  return runs.map((run) => run.text).join('');
}
