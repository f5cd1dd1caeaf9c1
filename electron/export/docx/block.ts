import {
  AlignmentType,
  HeadingLevel,
  ImageRun,
  LineRuleType,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Locale } from '../../../shared/i18n/locale.ts';
import type { Block } from '../../../shared/report/document.ts';
import type { DrawChart } from '../draw-chart.ts';
import type { Rasterize } from '../rasterize.ts';
import { docxChart } from './chart.ts';
import { textRuns } from './runs.ts';
import { CONTENT_WIDTH, CONTENT_WIDTH_LANDSCAPE, PAGE } from './styles.ts';
import { docxTable } from './table.ts';

const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
const PIXEL = 15;
/** A figure with a page of its own grows up to this. */
const LARGEST = 1.3;

/** Room that the head of a sheet takes on its first page, and a line above a picture, in pixels. */
const HEAD_HEIGHT = 110;
const CAPTION_HEIGHT = 40;

/** Where a block stands. */
export type Place = {
  readonly landscape: boolean;
  readonly locale: Locale;
  /** Something stands before it in its section. */
  readonly follows: boolean;
  readonly next: Block | undefined;
  readonly rasterize: Rasterize;
  readonly draw: DrawChart;
};

/** One block of the document as paragraphs and tables. */
export function docxBlock(
  block: Block,
  { landscape, locale, follows, next, rasterize, draw }: Place,
): readonly (Paragraph | Table)[] {
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
          keepNext: next?.kind === 'table' || next?.kind === 'figure' || next?.kind === 'picture',
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
      return [...caption(block.caption), picture(block, landscape, rasterize), gap()];
    case 'picture': {
      const svg = draw(block.option, block.width, block.height);
      return [...caption(block.caption), picture({ ...block, svg }, landscape, rasterize), gap()];
    }
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
function picture(
  block: Pick<Extract<Block, { kind: 'figure' }>, 'svg' | 'width' | 'height' | 'alt' | 'caption'>,
  landscape: boolean,
  rasterize: Rasterize,
): Paragraph {
  const width = (landscape ? CONTENT_WIDTH_LANDSCAPE : CONTENT_WIDTH) / PIXEL;
  const taken = HEAD_HEIGHT + (block.caption === undefined ? 0 : CAPTION_HEIGHT);
  const height = ((landscape ? PAGE.width : PAGE.height) - 2 * PAGE.margin) / PIXEL - taken;
  const scale = Math.min(landscape ? LARGEST : 1, width / block.width, height / block.height);
  const transformation = { width: Math.round(block.width * scale), height: Math.round(block.height * scale) };
  const altText = { title: block.alt, description: block.alt, name: block.alt };
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { line: 240, lineRule: LineRuleType.AUTO },
    children: [
      new ImageRun({ type: 'png', data: rasterize(block.svg, sharpness(scale)), transformation, altText }),
    ],
  });
}

/** Twice its size; a large picture that the page shows small is drawn no finer than somebody could zoom in. */
function sharpness(scale: number): number {
  return Math.min(2, Math.max(0.5, 8 * scale));
}
