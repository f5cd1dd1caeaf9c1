import { readFileSync } from 'node:fs';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { Block, ReportDocument } from '../../../shared/report/document.ts';
import { type ExportControl, step } from '../progress.ts';
import { figureFontFiles } from '../fonts.ts';
import { rasterize } from '../rasterize.ts';
import { docxChart } from './chart.ts';
import { coreProperties } from './core-properties.ts';
import { coverPage } from './cover.ts';
import { textRuns } from './runs.ts';
import { CONTENT_WIDTH, CONTENT_WIDTH_LANDSCAPE, fontsOf, INK, numbering, PAGE, stylesOf } from './styles.ts';
import { docxTable } from './table.ts';

type Content = Paragraph | Table | TableOfContents;
type Part = { readonly landscape: boolean; readonly blocks: readonly Block[] };

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const PIXEL = 15;
/** A figure with a page of its own grows up to this. */
const LARGEST = 1.3;

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
  const parts = partsOf(report.blocks);
  const total = report.blocks.length;
  let done = 0;
  const sections = [];
  for (const part of parts) {
    const children: Content[] = [];
    for (const block of part.blocks) {
      const next = part.blocks[part.blocks.indexOf(block) + 1];
      children.push(
        ...renderBlock(block, { landscape: part.landscape, locale, follows: children.length > 0, next }),
      );
      done += 1;
      await step(control, (done / total) * 0.8);
    }
    sections.push({ part, children });
  }
  const furniture = (landscape: boolean) => ({
    headers: { default: header(report, landscape ? CONTENT_WIDTH_LANDSCAPE : CONTENT_WIDTH) },
    footers: { default: footer() },
  });
  const document = new Document({
    title: report.title,
    creator: report.meta.owner,
    styles: stylesOf(locale),
    numbering,
    pageNumbers: estimatePageNumbersWith({ guess: true, fonts: measuringFonts(locale) }),
    sections: [
      { properties: pageOf(false), children: [...coverPage(report)] },
      { properties: pageOf(false), ...furniture(false), children: contents(t) },
      ...sections.map(({ part, children }) => ({
        properties: pageOf(part.landscape),
        ...furniture,
        children,
      })),
    ],
  });
  const file = await Packer.toBuffer(document, undefined, [
    { path: 'docProps/core.xml', data: coreProperties(report) },
  ]);
  await step(control, 0.95);
  return file;
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

type Place = {
  readonly landscape: boolean;
  readonly locale: Locale;
  /** Something stands before it in its section. */
  readonly follows: boolean;
  readonly next: Block | undefined;
};

function renderBlock(block: Block, { landscape, locale, follows, next }: Place): readonly Content[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_3,
          numbering: { reference: 'headings', level: block.level - 1 },
          pageBreakBefore: block.newPage === true && follows,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          ...styleOf(block.style),
          keepNext: next?.kind === 'table' || next?.kind === 'figure',
          children: textRuns(block.runs),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? 'numbers' : 'bullets', level: 0 },
            children: textRuns(item),
          }),
      );
    case 'table': {
      const table = docxTable(block, landscape ? CONTENT_WIDTH_LANDSCAPE : CONTENT_WIDTH, locale);
      return [...caption(block.caption), table, gap()];
    }
    case 'chart':
      return [docxChart(block, locale), gap()];
    case 'figure':
      return [...caption(block.caption), picture(block, landscape), gap()];
    case 'note':
      return [
        new Paragraph({
          style: 'Note',
          indent: { left: 420, hanging: 420 },
          tabStops: [{ type: TabStopType.LEFT, position: 420 }],
          children: [new TextRun(`[${block.number}]\t`), ...textRuns(block.runs)],
        }),
      ];
  }
}

function styleOf(style: 'lead' | 'note' | undefined) {
  if (style === undefined) return {};
  return { style: style === 'lead' ? 'Lead' : 'Note' };
}

function caption(text: string | undefined): readonly Paragraph[] {
  return text === undefined ? [] : [new Paragraph({ style: 'Caption2', children: [new TextRun(text)] })];
}

/** A little air below tables and pictures. */
function gap(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT },
    children: [],
  });
}

/** The picture, shrunk to the page where it is larger. */
function picture(block: Extract<Block, { kind: 'figure' }>, landscape: boolean): Paragraph {
  const width = (landscape ? CONTENT_WIDTH_LANDSCAPE : CONTENT_WIDTH) / PIXEL;
  const height = ((landscape ? PAGE.width : PAGE.height) - 2 * PAGE.margin) / PIXEL - 110;
  const scale = Math.min(landscape ? LARGEST : 1, width / block.width, height / block.height);
  const transformation = { width: Math.round(block.width * scale), height: Math.round(block.height * scale) };
  const altText = { title: block.alt, description: block.alt, name: block.alt };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [new ImageRun({ type: 'png', data: rasterize(block.svg), transformation, altText })],
  });
}

function contents(t: Translator): Content[] {
  return [
    new Paragraph({ style: 'TocTitle', children: [new TextRun(t(($) => $.report.contents))] }),
    new TableOfContents(
      t(($) => $.report.contents),
      { hyperlink: true, headingStyleRange: '1-2' },
    ),
  ];
}

function header({ title, meta }: ReportDocument, width: number): Header {
  return new Header({
    children: [
      new Paragraph({
        style: 'Note',
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          new TextRun(`${meta.customer} · ${title}`),
          new TextRun({ text: `\t${meta.secrecy}`, bold: true, color: INK.disputed }),
        ],
      }),
    ],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Note',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
