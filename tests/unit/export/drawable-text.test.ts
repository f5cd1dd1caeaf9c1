import { describe, expect, test } from 'vitest';
import { drawableText, hasEmoji } from '../../../electron/export/drawable-text.ts';
import { fontCharacters } from '../../../electron/export/font-characters.ts';

const none = () => false;
const all = () => true;

describe('text of pictures', () => {
  test('a sign without a glyph is left out whole, with its joined signs and its colour of skin', () => {
    expect(drawableText('🦊 王小明 👩‍🚀👍🏽', none)).toBe(' 王小明 ');
    expect(drawableText('محمد العلي', none)).toBe('محمد العلي');
  });

  test('a sign with a glyph stays, the first one of a joined emoji', () => {
    expect(drawableText('👩‍🚀 👍🏽 ☎️', all)).toBe('👩 👍 ☎');
  });

  test('flags are letters and keycaps are digits, whatever the fonts hold', () => {
    expect(drawableText('🇨🇳 1️⃣', none)).toBe('CN 1');
    expect(hasEmoji('🇨🇳')).toBe(true);
    expect(hasEmoji('R2→4 王 #1')).toBe(false);
  });
});

describe('characters of a font', () => {
  test('are read from both formats of the table', () => {
    const has = fontCharacters(fontOf([0x41, 0x5a], [0x1f600, 0x1f64f]));
    expect([0x41, 0x5a, 0x5b, 0x1f600, 0x1f64f, 0x1f650].map(has)).toEqual([
      ...[true, true, false],
      ...[true, true, false],
    ]);
  });

  test('what is no font, or is cut off, has none', () => {
    for (const length of [0, 3, 12, 40, 70]) {
      const has = fontCharacters(fontOf([0x41, 0x5a], [0x1f600, 0x1f64f]).subarray(0, length));
      expect(has(0x41)).toBe(false);
    }
  });
});

/** A font with nothing but a `cmap`: one segment of format 4 and one group of format 12. */
function fontOf(segment: readonly [number, number], group: readonly [number, number]): Uint8Array {
  const data = new DataView(new ArrayBuffer(28 + 20 + 32 + 28));
  data.setUint16(4, 1);
  data.setUint32(12, 0x636d6170);
  data.setUint32(20, 28);
  data.setUint16(30, 2);
  data.setUint32(36, 20);
  data.setUint32(44, 52);
  const four = 28 + 20;
  data.setUint16(four, 4);
  data.setUint16(four + 6, 4);
  data.setUint16(four + 14, segment[1]);
  data.setUint16(four + 16, 0xffff);
  data.setUint16(four + 20, segment[0]);
  data.setUint16(four + 22, 0xffff);
  const twelve = 28 + 52;
  data.setUint16(twelve, 12);
  data.setUint32(twelve + 12, 1);
  data.setUint32(twelve + 16, group[0]);
  data.setUint32(twelve + 20, group[1]);
  return new Uint8Array(data.buffer);
}
