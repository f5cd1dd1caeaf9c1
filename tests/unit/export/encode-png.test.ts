import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { describe, expect, test } from 'vitest';
import { encodePng, isOpaque } from '../../../electron/export/encode-png.ts';

/** Every byte of the rows of a PNG with one IDAT, which stands after the head of 33 bytes. */
function rowsOf(png: Uint8Array): Uint8Array {
  const file = Buffer.from(png);
  return inflateSync(file.subarray(41, 41 + file.readUInt32BE(33)));
}

describe('PNG', () => {
  test.each([
    [1, 3],
    [2, 2],
    [5, 4],
  ])('%i × %i pixels come out as they went in', (width, height) => {
    const data = Uint8Array.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : (at * 37) % 251,
    );
    const colors = [...data].filter((_, at) => at % 4 !== 3);
    const png = Buffer.from(encodePng({ width, height, data: data.slice() }));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
    const rows = rowsOf(png);
    const read = [...rows].filter((_, at) => at % (1 + width * 3) !== 0);
    expect(read).toEqual(colors);
    expect([...rows].filter((_, at) => at % (1 + width * 3) === 0)).toEqual(Array(height).fill(0));
  });

  test('other programs can read it', async () => {
    await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
    const data = new Uint8Array(4 * 4 * 4).map((_, at) => [200, 40, 90, 255][at % 4] ?? 0);
    const png = Buffer.from(encodePng({ width: 4, height: 4, data })).toString('base64');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><image width="4" height="4" href="data:image/png;base64,${png}"/></svg>`;
    expect([...new Resvg(svg).render().pixels.slice(0, 4)]).toEqual([200, 40, 90, 255]);
  });

  test('knows a picture that something shines through', () => {
    const pixel = (alpha: number) => ({ width: 1, height: 1, data: Uint8Array.of(1, 2, 3, alpha) });
    expect([isOpaque(pixel(255)), isOpaque(pixel(254))]).toEqual([true, false]);
  });
});
