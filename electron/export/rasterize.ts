import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { rasterScale } from '../../shared/figure/raster-scale.ts';
import { drawableText, hasEmoji } from './drawable-text.ts';
import { encodePng, isOpaque } from './encode-png.ts';
import { fontCharacters, type HasGlyph } from './font-characters.ts';
import { figureFontFiles, furtherFontFiles } from './fonts.ts';

/** Pictures are drawn this much larger than shown, so that they stay sharp in print. */
const SCALE = 2;

/**
 * Draws an SVG picture as PNG bytes, Chinese text included: at twice its size unless another scale is wanted; one that
 * would be too large for the memory is drawn smaller.
 */
export type Rasterize = (svg: string, scale?: number) => Uint8Array;

let ready: Promise<Rasterize> | undefined;

/**
 * Loads the drawing library and the fonts once; then pictures take milliseconds. The WebAssembly build keeps the fonts
 * in memory, where the native one reads the whole file (20 MB) again for every glyph.
 */
export function prepareRasterizer(): Promise<Rasterize> {
  ready ??= load();
  return ready;
}

/** Scripts and signs that the Chinese fonts have no glyphs for: Hebrew to Thai, and emoji. */
const FURTHER_SCRIPTS = /[\u0530-\u1fff\ufb1d-\ufdff\ufe70-\ufefc]|\p{Extended_Pictographic}/u;

/** Size that the picture says it has. */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '1', height = '1'] = /<svg[^>]*? width="([\d.]+)"[^>]*? height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

async function load(): Promise<Rasterize> {
  await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(figureFontFiles().map((file) => readFile(file)));
  let further: readonly Uint8Array[] | null = null;
  let hasGlyph: HasGlyph | null = null;
  return (svg, wanted = SCALE) => {
    const value = rasterScale(sizeOf(svg), wanted);
    further ??= FURTHER_SCRIPTS.test(svg) ? furtherFontFiles().map((file) => readFileSync(file)) : null;
    const font = { fontBuffers: [...fontBuffers, ...(further ?? [])] };
    if (hasEmoji(svg)) hasGlyph ??= glyphsOf(font.fontBuffers);
    const drawn = hasGlyph === null ? svg : drawableText(svg, hasGlyph);
    const picture = new Resvg(drawn, { fitTo: { mode: 'zoom', value }, font });
    const image = picture.render();
    picture.free();
    const { width, height, pixels: data } = image;
    const isPlain = isOpaque({ width, height, data });
    const png = isPlain ? null : image.asPng();
    image.free();
    return png ?? encodePng({ width, height, data });
  };
}

/** What one of the fonts can draw. */
function glyphsOf(fonts: readonly Uint8Array[]): HasGlyph {
  const each = fonts.map(fontCharacters);
  return (codePoint) => each.some((has) => has(codePoint));
}
