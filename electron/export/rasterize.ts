import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { figureFontFiles } from './fonts.ts';

/** Pictures are drawn this much larger than shown, so that they stay sharp in print. */
const SCALE = 2;

/** Draws an SVG picture as PNG bytes at twice its size, Chinese text included. */
export type Rasterize = (svg: string) => Uint8Array;

let ready: Promise<Rasterize> | undefined;

/**
 * Loads the drawing library and the fonts once; then pictures take milliseconds. The WebAssembly build keeps the fonts
 * in memory, where the native one reads the whole file (20 MB) again for every glyph.
 */
export function prepareRasterizer(): Promise<Rasterize> {
  ready ??= load();
  return ready;
}

async function load(): Promise<Rasterize> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(figureFontFiles().map((file) => readFile(file)));
  return (svg) => {
    const picture = new Resvg(svg, { fitTo: { mode: 'zoom', value: SCALE }, font: { fontBuffers } });
    const image = picture.render();
    const png = image.asPng();
    image.free();
    picture.free();
    return png;
  };
}
