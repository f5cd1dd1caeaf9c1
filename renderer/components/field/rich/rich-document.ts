import type { JSONContent } from '@tiptap/core';
import type { RichRun } from '../../../../shared/format/rich-run.ts';
import type { RichBlock, RichItem, RichList } from '../../../../shared/format/rich-text.ts';

/** Blocks as the document of the editor. */
export function toDocument(blocks: readonly RichBlock[]): JSONContent {
  const content = blocks.map(toNode);
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

function toNode(block: RichBlock): JSONContent {
  switch (block.kind) {
    case 'list':
      return toList(block);
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, content: toInline(block.runs) };
    case 'quote':
      return { type: 'blockquote', content: [{ type: 'paragraph', content: toInline(block.runs) }] };
    case 'paragraph':
      return { type: 'paragraph', content: toInline(block.runs) };
  }
}

function toList({ ordered, start, items }: RichList): JSONContent {
  const content = items.map(({ runs, lists }) => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: toInline(runs) }, ...lists.map(toList)],
  }));
  return ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content };
}

function toInline(runs: readonly RichRun[]): JSONContent[] {
  return runs.flatMap(({ text, bold, italic, href }) => {
    const marks = [
      ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
      ...(bold ? [{ type: 'bold' }] : []),
      ...(italic ? [{ type: 'italic' }] : []),
    ];
    return text
      .split(/(\n)/)
      .filter((part) => part !== '')
      .map((part) => (part === '\n' ? { type: 'hardBreak' } : { type: 'text', text: part, marks }));
  });
}

/** The document of the editor as blocks; what the stored text cannot say is left out, its words stay. */
export function fromDocument(document: JSONContent): readonly RichBlock[] {
  return (document.content ?? []).flatMap(fromNode);
}

function fromNode(node: JSONContent): readonly RichBlock[] {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return [fromList(node)];
    case 'heading':
      return [{ kind: 'heading', level: node.attrs?.level === 4 ? 4 : 3, runs: fromInline(node) }];
    case 'blockquote':
      return fromDocument(node).map((block) =>
        block.kind === 'list' ? block : { kind: 'quote', runs: block.runs },
      );
    default:
      return [{ kind: 'paragraph', runs: fromInline(node) }];
  }
}

function fromList(node: JSONContent): RichList {
  const ordered = node.type === 'orderedList';
  const start = Number(node.attrs?.start ?? 1);
  return { kind: 'list', ordered, start: ordered ? start : 1, items: (node.content ?? []).map(fromItem) };
}

function fromItem({ content = [] }: JSONContent): RichItem {
  const blocks = content.flatMap(fromNode);
  const runs = blocks.flatMap((block, index): readonly RichRun[] => {
    if (block.kind === 'list') return [];
    return index === 0 ? block.runs : [{ text: '\n' }, ...block.runs];
  });
  return { runs, lists: blocks.filter((block) => block.kind === 'list') };
}

function fromInline({ content = [] }: JSONContent): readonly RichRun[] {
  return content.map((node): RichRun => {
    if (node.type === 'hardBreak') return { text: '\n' };
    const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
    const href: unknown = node.marks?.find((mark) => mark.type === 'link')?.attrs?.href;
    return {
      text: node.text ?? '',
      ...(has('bold') ? { bold: true } : {}),
      ...(has('italic') ? { italic: true } : {}),
      ...(typeof href === 'string' ? { href } : {}),
    };
  });
}
