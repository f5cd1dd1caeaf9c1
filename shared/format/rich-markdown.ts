import { inlineMarkdown } from './rich-inline-markdown.ts';
import type { RichBlock, RichItem, RichList } from './rich-text.ts';

/** Writes blocks as they are stored; `parseRichText` reads the same blocks again. */
export function richMarkdown(blocks: readonly RichBlock[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: RichBlock): string {
  switch (block.kind) {
    case 'list':
      return listText(block, '');
    case 'heading': {
      const text = inlineMarkdown(block.runs).replaceAll('\n', ' ').trim();
      return text === '' ? '' : `${'#'.repeat(block.level)} ${text}`;
    }
    case 'quote':
      return indented(inlineMarkdown(block.runs).trim(), '> ', '> ');
    case 'paragraph':
      return inlineMarkdown(block.runs)
        .split('\n')
        .map(guarded)
        .filter((line) => line.trim() !== '')
        .join('\n');
  }
}

function listText(list: RichList, indent: string): string {
  return list.items
    .map((item, index) => itemText(item, list.ordered ? `${list.start + index}. ` : '- ', indent))
    .join('\n');
}

function itemText({ runs, lists }: RichItem, mark: string, indent: string): string {
  const inner = `${indent}${' '.repeat(mark.length)}`;
  const lines = inlineMarkdown(runs)
    .split('\n')
    .map((line) => guarded(line.trim()))
    .filter((line, index) => index === 0 || line !== '');
  const text = indented(lines.join('\n'), `${indent}${mark}`, inner);
  return [text, ...lists.map((list) => listText(list, inner))].join('\n');
}

function indented(text: string, first: string, other: string): string {
  if (text === '') return '';
  return text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : other}${line}`)
    .join('\n');
}

/** A line of a paragraph that would be read as a heading, item or quote gets a backslash. */
function guarded(line: string): string {
  return line.replace(/^(\s*)(?=#{1,6}\s|>|[-•]\s)/, '$1\\').replace(/^(\s*\d{1,3})(?=[.)]\s)/, '$1\\');
}
