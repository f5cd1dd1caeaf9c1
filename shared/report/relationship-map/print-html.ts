import { escapeXml, type Figure } from '../../figure/svg.ts';
import type { MapPage } from '../../ipc/map-export.ts';

/** Paper across, in millimetres. */
const PAPER = { A4: { width: 297, height: 210 }, A3: { width: 420, height: 297 } } as const;
const MARGIN = 8;
const MILLIMETRES = 25.4 / 96;
/** Readers of PDF refuse pages above 5 m. */
const LONGEST = 4_800;
/** A small picture grows on its paper up to this. */
const LARGEST = 1.4;

const round = (value: number): number => Math.floor(value * 100) / 100;

/** One page with the picture as vectors and real text, as large as the picture or fitted to paper. */
export function printHtml(
  { svg, width, height }: Figure,
  page: MapPage,
  { title, lang }: { readonly title: string; readonly lang: string },
): string {
  const natural = { width: width * MILLIMETRES, height: height * MILLIMETRES };
  const shrink = Math.min(1, LONGEST / Math.max(natural.width, natural.height));
  const paper =
    page === 'figure' ? { width: natural.width * shrink, height: natural.height * shrink } : PAPER[page];
  const margin = page === 'figure' ? 0 : MARGIN;
  const scale = Math.min(
    page === 'figure' ? shrink : LARGEST,
    (paper.width - 2 * margin) / natural.width,
    (paper.height - 2 * margin) / natural.height,
  );
  const style = [
    `@page{size:${round(paper.width)}mm ${round(paper.height)}mm;margin:0}`,
    'html,body{margin:0;padding:0;background:#fff}',
    `body{width:${round(paper.width)}mm;height:${round(paper.height - 0.2)}mm;display:flex;align-items:center;justify-content:center;overflow:hidden}`,
    `svg{display:block;flex:none;width:${round(natural.width * scale)}mm;height:${round(natural.height * scale - (page === 'figure' ? 0.2 : 0))}mm}`,
  ].join('');
  return `<!doctype html><html lang="${escapeXml(lang)}"><head><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${style}</style></head><body>${svg}</body></html>`;
}
