import { Resvg } from '@resvg/resvg-js';
import { figureFontFiles } from './fonts.ts';

/** Pictures are drawn this much larger than shown, so that they stay sharp in print. */
const SCALE = 2;

/** An SVG picture as PNG bytes at twice its size, Chinese text included. */
export function rasterize(svg: string): Uint8Array {
  const fontFiles = figureFontFiles();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: [...fontFiles], loadSystemFonts: fontFiles.length === 0 },
  });
  return picture.render().asPng();
}
