import type { RichRun } from '../format/rich-run.ts';
import { parseRichText, type RichBlock, type RichList } from '../format/rich-text.ts';
import type { Run } from './document.ts';

/** Formatted text as the runs of one table cell: headings bold, items with their bullet or number, a line each. */
export function richRuns(text: string): readonly Run[] {
  return parseRichText(text)
    .flatMap(blockLines)
    .flatMap((line, index) => (index === 0 ? line : [{ text: '\n' }, ...line]));
}

function blockLines(block: RichBlock): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'list':
      return itemLines(block, '');
    case 'heading':
      return [block.runs.map((run) => toRun({ ...run, bold: true }))];
    case 'quote':
      return [[{ text: '“' }, ...block.runs.map(toRun), { text: '”' }]];
    case 'paragraph':
      return [block.runs.map(toRun)];
  }
}

function itemLines(list: RichList, indent: string): readonly (readonly Run[])[] {
  return list.items.flatMap(({ runs, lists }, index) => [
    [{ text: `${indent}${list.ordered ? `${list.start + index}.` : '•'} ` }, ...runs.map(toRun)],
    ...lists.flatMap((inner) => itemLines(inner, `${indent}\u3000`)),
  ]);
}

/** A link is printed with its address, unless the address is what it says. */
function toRun({ text, bold, italic, href }: RichRun): Run {
  const marks = [...(bold ? (['bold'] as const) : []), ...(italic ? (['italic'] as const) : [])];
  const words = href === undefined || href === text ? text : `${text} (${href})`;
  return marks.length === 0 ? { text: words } : { text: words, marks };
}
