import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richMarkdown } from '../../../shared/format/rich-markdown.ts';
import type { RichRun } from '../../../shared/format/rich-run.ts';
import { parseRichText, type RichBlock, richPlainText } from '../../../shared/format/rich-text.ts';

const runsOf = (text: string): readonly RichRun[] => {
  const [block] = parseRichText(text);
  if (block === undefined || block.kind === 'list') throw new Error('no paragraph');
  return block.runs;
};

describe('stored rich text', () => {
  it('reads headings, paragraphs, lists and quotes', () => {
    const text =
      '### 判断\n\n云岫要**海外**产能。\n第二行\n\n- 匈牙利\n  - 一期\n- 墨西哥\n\n1. 先样品\n2. 再定点\n\n> 原话';
    expect(parseRichText(text)).toEqual([
      { kind: 'heading', level: 3, runs: [{ text: '判断' }] },
      {
        kind: 'paragraph',
        runs: [{ text: '云岫要' }, { text: '海外', bold: true }, { text: '产能。\n第二行' }],
      },
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: [
          {
            runs: [{ text: '匈牙利' }],
            lists: [
              { kind: 'list', ordered: false, start: 1, items: [{ runs: [{ text: '一期' }], lists: [] }] },
            ],
          },
          { runs: [{ text: '墨西哥' }], lists: [] },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        start: 1,
        items: [
          { runs: [{ text: '先样品' }], lists: [] },
          { runs: [{ text: '再定点' }], lists: [] },
        ],
      },
      { kind: 'quote', runs: [{ text: '原话' }] },
    ]);
  });

  it('ends bold at a full stop of Chinese text, where CommonMark would not', () => {
    expect(runsOf('**结论：**可做')).toEqual([{ text: '结论：', bold: true }, { text: '可做' }]);
  });

  it.each([
    '3*4*5 = 60',
    'file_name_v2.docx',
    '2024. 产能翻番',
    '<b onclick="x()">粗</b><script>alert(1)</script>',
    '-5% 同比',
    '\\\\server\\share',
    '[附件](javascript:alert(1))',
    '[x](http://plain.example)',
    'R&D &amp; 质量',
  ])('leaves plain text as it is: %s', (text) => {
    expect(richPlainText(text)).toBe(text);
    expect(runsOf(text).every(({ bold, italic, href }) => !bold && !italic && href === undefined)).toBe(true);
  });

  it('makes links of https and mailto alone', () => {
    expect(runsOf('见[年报](https://a.example/r_1.pdf)，或 https://b.example/x。')).toEqual([
      { text: '见' },
      { text: '年报', href: 'https://a.example/r_1.pdf' },
      { text: '，或 ' },
      { text: 'https://b.example/x', href: 'https://b.example/x' },
      { text: '。' },
    ]);
    expect(runsOf('[信](mailto:a@b.cn)')).toEqual([{ text: '信', href: 'mailto:a@b.cn' }]);
  });

  it('says the words alone', () => {
    expect(richPlainText('### 甲\n\n- **乙**\n  1. 丙\n\n[丁](https://x.cn)')).toBe('甲\n• 乙\n  1. 丙\n丁');
  });

  it('keeps every word of any text, and reads its own writing again', () => {
    const words = fc.string({
      unit: fc.constantFrom(
        '甲',
        'a',
        'b',
        '1',
        '*',
        '_',
        '\\',
        '#',
        '-',
        '>',
        '.',
        ')',
        '[',
        ']',
        '(',
        ' ',
        '\n',
        '•',
        '：',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, (text) => {
        const once = richMarkdown(parseRichText(text));
        const twice = parseRichText(once);
        expect(squeezed(richPlainText(once))).toBe(squeezed(richPlainText(text)));
        expect(richMarkdown(twice)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  it('writes what the editor holds so that it is read back', () => {
    const run: fc.Arbitrary<RichRun> = fc
      .tuple(
        fc.string({
          unit: fc.constantFrom('甲', '乙', '，', '*', '_', '[', '3', '.'),
          minLength: 1,
          maxLength: 6,
        }),
        fc.boolean(),
      )
      .map(([text, bold]) => (bold ? { text, bold: true as const } : { text }));
    const paragraph = fc
      .array(run, { minLength: 1, maxLength: 4 })
      .map((runs): RichBlock => ({ kind: 'paragraph', runs }));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (blocks) => {
        const read = parseRichText(richMarkdown(blocks));
        expect(read).toHaveLength(blocks.length);
        expect(read.map(marked)).toEqual(blocks.map(marked));
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads 200,000 hostile characters without delay', () => {
    for (const piece of ['**a ', '_a ', '[a', '> ', '  - x\n', '`<b>']) {
      const started = performance.now();
      parseRichText(piece.repeat(200_000 / piece.length));
      expect(performance.now() - started).toBeLessThan(5_000);
    }
  });
});

const squeezed = (text: string) => text.replaceAll(/[\s•]+|\d+\./g, '');

/** Every character with its mark. */
function marked(block: RichBlock): readonly string[] {
  if (block.kind === 'list') throw new Error('a list');
  return block.runs.flatMap(({ text, bold }) => [...text].map((one) => `${one}${bold ? '!' : ''}`));
}
