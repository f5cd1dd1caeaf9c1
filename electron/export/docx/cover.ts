import { BorderStyle, Paragraph, TabStopType, TextRun } from 'docx';
import type { ReportDocument } from '../../../shared/report/document.ts';
import { INK } from './styles.ts';

const LABEL_WIDTH = 2_200;

/** First page: secrecy, title, customer and the lines of the builder. */
export function coverPage({ title, subtitle, meta }: ReportDocument): readonly Paragraph[] {
  return [
    new Paragraph({
      children: [new TextRun({ text: meta.secrecy, bold: true, color: INK.disputed, size: 22 })],
    }),
    new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
    new Paragraph({
      style: 'Subtitle2',
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 14, color: INK.accent } },
      children: [new TextRun(subtitle)],
    }),
    ...meta.cover.map(
      ({ label, value }) =>
        new Paragraph({
          tabStops: [{ type: TabStopType.LEFT, position: LABEL_WIDTH }],
          spacing: { after: 140 },
          children: [
            new TextRun({ text: `${label}\t`, color: INK.muted }),
            new TextRun({ text: value, bold: true }),
          ],
        }),
    ),
  ];
}

/** Head of a document without cover: title and customer, and the facts in one line. */
export function sheetHead({ title, subtitle, meta }: ReportDocument): readonly Paragraph[] {
  return [
    new Paragraph({
      spacing: { after: 60 },
      children: [
        new TextRun({ text: title, bold: true, size: 32 }),
        new TextRun({ text: `    ${subtitle}`, size: 26, color: INK.accent }),
      ],
    }),
    new Paragraph({
      spacing: { after: 120 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: INK.accent } },
      children: meta.cover.flatMap(({ label, value }) => [
        new TextRun({ text: `${label} `, color: INK.muted, size: 18 }),
        new TextRun({ text: `${value}    `, bold: true, size: 18 }),
      ]),
    }),
  ];
}
