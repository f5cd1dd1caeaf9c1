/** Tells whether a character has a glyph. */
export type HasGlyph = (codePoint: number) => boolean;

const SEGMENTS = 4;
const GROUPS = 12;

/**
 * The characters of a font file, or of the first font of a collection: what its table `cmap` (OpenType, formats 4 and
 * 12) maps. A file that is no font, or ends early, has none.
 */
export function fontCharacters(file: Uint8Array): HasGlyph {
  const data = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    const ranges = [...readRanges(data, tableAt(data))];
    return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
  } catch (error) {
    if (error instanceof RangeError) return () => false;
    throw error;
  }
}

/** Where the `cmap` starts; RangeError without one. */
function tableAt(data: DataView): number {
  const font = data.getUint32(0) === tag('ttcf') ? data.getUint32(12) : 0;
  const tables = data.getUint16(font + 4);
  for (let index = 0; index < tables; index += 1) {
    const record = font + 12 + index * 16;
    if (data.getUint32(record) === tag('cmap')) return data.getUint32(record + 8);
  }
  throw new RangeError('cmap');
}

function* readRanges(data: DataView, cmap: number): Generator<readonly [number, number]> {
  const count = data.getUint16(cmap + 2);
  const tables = Array.from({ length: count }, (_, index) => cmap + data.getUint32(cmap + 8 + index * 8));
  for (const at of new Set(tables)) {
    const format = data.getUint16(at);
    if (format === GROUPS) {
      const groups = data.getUint32(at + 12);
      for (let group = at + 16; group < at + 16 + groups * 12; group += 12)
        yield [data.getUint32(group), data.getUint32(group + 4)];
    } else if (format === SEGMENTS) {
      const size = data.getUint16(at + 6);
      // The last segment is the end mark, which maps nothing.
      for (let segment = 0; segment + 2 < size; segment += 2)
        yield [data.getUint16(at + 16 + size + segment), data.getUint16(at + 14 + segment)];
    }
  }
}

function tag(text: string): number {
  return [...text].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
}
