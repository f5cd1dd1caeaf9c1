import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attachmentName } from '../../../shared/domain/attachment/file-name.ts';
import {
  fileKindOf,
  fileTypeOf,
  isServedType,
  previewOf,
} from '../../../shared/domain/attachment/file-type.ts';
import { formatFileSize } from '../../../shared/format/file-size.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

describe('the type of a file', () => {
  it.each([
    ['a.png', PNG, 'image/png'],
    ['a.txt', PNG, 'image/png'],
    ['合同', bytes('%PDF-1.7'), 'application/pdf'],
    ['a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['a.gif', bytes('GIF89a'), 'image/gif'],
    ['a.webp', bytes('RIFF1234WEBP'), 'image/webp'],
    ['a.svg', bytes('<?xml version="1.0"?><svg/>'), 'image/svg+xml'],
    ['a.TXT', bytes('报价'), 'text/plain'],
    ['a.csv', bytes('a,b'), 'text/csv'],
    ['a.docx', bytes('PK'), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ])('%s is told by its bytes, then by its name', (name, head, type) => {
    expect(fileTypeOf(name, head)).toBe(type);
  });

  it.each([
    ['a.png', bytes('<script>alert(1)</script>')],
    ['a.pdf', bytes('<html>')],
    ['a.html', bytes('<html><script>')],
    ['a.js', bytes('alert(1)')],
    ['a.svg', bytes('<html>')],
    ['a.txt', new Uint8Array([1, 0, 2])],
    ['a.constructor', bytes('x')],
    ['noextension', bytes('x')],
    ['', new Uint8Array()],
  ])('%s that is not what it is called has none', (name, head) => {
    expect(fileTypeOf(name, head)).toBe('application/octet-stream');
  });

  it('decides what may be shown, and only pictures and PDF are served', () => {
    fc.assert(
      fc.property(fc.string(), fc.uint8Array({ maxLength: 40 }), (name, head) => {
        const type = fileTypeOf(name, head);
        expect(isServedType(type)).toBe(['picture', 'pdf'].includes(previewOf(type)));
        expect(fileKindOf(type)).not.toBe('');
      }),
    );
    expect(isServedType('text/html')).toBe(false);
    expect(previewOf('text/plain')).toBe('text');
    expect(fileKindOf('application/vnd.ms-excel')).toBe('excel');
  });
});

describe('the name of a file', () => {
  it('keeps what it says and nothing hidden', () => {
    expect(attachmentName('合同 (终稿) "v2" & 100%.pdf')).toBe('合同 (终稿) "v2" & 100%.pdf');
    expect(attachmentName('report\u202efdp.exe')).toBe('reportfdp.exe');
    expect(attachmentName('a\nb\u0000.txt')).toBe('ab.txt');
    expect(attachmentName('..\\..\\evil.txt')).toBe('evil.txt');
    expect(attachmentName('e\u0301.txt')).toBe('é.txt');
    expect(attachmentName('   ')).toBe('-');
    expect(attachmentName(`${'长'.repeat(300)}.docx`)).toBe(`${'长'.repeat(250)}.docx`);
  });

  it('always fits its field, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (name) => {
        const kept = attachmentName(name);
        expect(kept.length).toBeGreaterThan(0);
        expect(kept.length).toBeLessThanOrEqual(255);
        expect(kept).not.toMatch(/[/\\\p{Cc}\p{Cs}]/u);
        expect(attachmentName(kept)).toBe(kept);
      }),
      { numRuns: 40 },
    );
  });
});

it.each([
  [0, '0 B'],
  [1023, '1,023 B'],
  [1024, '1 KB'],
  [1_600_000, '1.5 MB'],
  [3 * 1024 ** 3, '3 GB'],
])('%i bytes are %s', (size, text) => {
  expect(formatFileSize(size)).toBe(text);
});
