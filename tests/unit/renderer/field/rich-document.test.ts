import { describe, expect, it } from 'vitest';
import { fromDocument, toDocument } from '../../../../renderer/components/field/rich/rich-document.ts';
import { richMarkdown } from '../../../../shared/format/rich-markdown.ts';
import { parseRichText } from '../../../../shared/format/rich-text.ts';

describe('the document of the editor', () => {
  it.each([
    '一行\n二行\n\n**粗**与_斜_，见[年报](https://a.cn/x)',
    '### 标题\n\n#### 次级\n\n> 原话',
    '- 甲\n  - 乙\n- 丙\n\n3. 三\n4. 四',
    '<b>不是 HTML</b>',
  ])('holds what is stored: %s', (text) => {
    expect(richMarkdown(fromDocument(toDocument(parseRichText(text))))).toBe(text);
  });

  it('begins an empty text with an empty line', () => {
    expect(toDocument([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
  });

  it('keeps the words of what it cannot say', () => {
    const table = { type: 'doc', content: [{ type: 'unknown', content: [{ type: 'text', text: '字' }] }] };
    expect(richMarkdown(fromDocument(table))).toBe('字');
  });
});
