import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { Translator } from '../../../shared/i18n/translator.ts';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { CONTENT_WIDTH, CONTENT_WIDTH_LANDSCAPE, INK } from './styles.ts';

/** Head and foot of the pages: customer, title and secrecy above, page X / Y below. */
export function furniture(report: ReportDocument, landscape: boolean) {
  return {
    headers: { default: header(report, landscape ? CONTENT_WIDTH_LANDSCAPE : CONTENT_WIDTH) },
    footers: { default: footer() },
  };
}

/** The page of contents: chapters and sections with their pages. */
export function contents(t: Translator): (Paragraph | TableOfContents)[] {
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
