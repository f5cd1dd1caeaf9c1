import { readFileSync } from 'node:fs';
import { Document, Packer, PageOrientation, type Paragraph, type Table } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';
import { coreProperties } from '../core-properties.ts';
import type { DrawChart } from '../draw-chart.ts';
import { figureFontFiles } from '../fonts.ts';
import { type ExportControl, step } from '../progress.ts';
import { prepareRasterizer } from '../rasterize.ts';
import { docxBlock } from './block.ts';
import { coverPage, sheetHead } from './cover.ts';
import { contents, furniture } from './furniture.ts';
import { fontsOf, numbering, PAGE, stylesOf } from './styles.ts';

type Part = { readonly landscape: boolean; readonly blocks: readonly Block[] };

/**
 * The document as a Word file: cover, contents, numbered headings, native tables and charts, figures as pictures.
 * Fonts, marks and page furniture are set here; what is said was fixed by the builder.
 * @throws AppError CANCELLED when the signal aborts between two blocks.
 */
export async function renderDocx(
  report: ReportDocument,
  t: Translator,
  control: ExportControl,
): Promise<Uint8Array> {
  const { locale } = report.meta;
  const isSheet = report.layout === 'sheet';
  const parts = partsOf(report.blocks);
  const rasterize = await prepareRasterizer();
  const draw = await drawingOf(report);
  const total = report.blocks.length;
  let done = 0;
  const sections = [];
  for (const part of parts) {
    const children: (Paragraph | Table)[] = [];
    for (const block of part.blocks) {
      const next = part.blocks[part.blocks.indexOf(block) + 1];
      children.push(
        ...docxBlock(block, {
          landscape: part.landscape,
          locale,
          follows: children.length > 0,
          next,
          rasterize,
          draw,
        }),
      );
      done += 1;
      await step(control, (done / total) * 0.8);
    }
    sections.push({ part, children });
  }
  const document = new Document({
    title: report.title,
    creator: report.meta.owner,
    styles: stylesOf(locale),
    numbering,
    pageNumbers: estimatePageNumbersWith({ guess: true, fonts: measuringFonts(locale) }),
    sections: [
      ...(isSheet
        ? []
        : [
            { properties: pageOf(false), children: [...coverPage(report)] },
            { properties: pageOf(false), ...furniture(report, false), children: contents(t) },
          ]),
      ...sections.map(({ part, children }, index) => ({
        properties: pageOf(part.landscape),
        ...furniture(report, part.landscape),
        children: isSheet && index === 0 ? [...sheetHead(report), ...children] : children,
      })),
    ],
  });
  const file = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(report) },
  ]);
  await step(control, 0.95);
  return file;
}

/** The chart library is loaded for documents with charts of the screen alone. */
async function drawingOf({ blocks }: ReportDocument): Promise<DrawChart> {
  if (!blocks.some(({ kind }) => kind === 'picture')) return () => '';
  const { drawChart } = await import('../draw-chart.ts');
  return drawChart;
}

/** The font of this machine that stands in for the document's, so that its lines break where Word breaks them. */
function measuringFonts(locale: Locale) {
  const { eastAsia } = fontsOf(locale);
  return figureFontFiles().map((file) => ({ data: readFileSync(file), name: eastAsia }));
}

/** Landscape figures stand in sections of their own. */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: { landscape: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const landscape = block.kind === 'figure' && block.landscape === true;
    const last = parts.at(-1);
    if (last === undefined || last.landscape !== landscape) parts.push({ landscape, blocks: [block] });
    else last.blocks.push(block);
  }
  return parts;
}

function pageOf(landscape: boolean) {
  const margin = { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin };
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { page: { size: { width: PAGE.width, height: PAGE.height, orientation }, margin } };
}
