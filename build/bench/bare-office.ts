import { writeFile } from 'node:fs/promises';
import { Document, ImageRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import ExcelJS from 'exceljs';
import { docxChart } from '../../electron/export/docx/chart.ts';
import { drawChart } from '../../electron/export/draw-chart.ts';
import { prepareRasterizer } from '../../electron/export/rasterize.ts';
import { cellRuns } from '../../shared/report/cell-text.ts';
import type { Block, Cell, ReportDocument, ReportTable } from '../../shared/report/document.ts';

/** What the office libraries need for the same words, figures and pictures, without styles, widths or formulas. */

const PICTURES = new Map<string, Uint8Array>();

/** Writes every text, table, chart and picture with docx's plainest elements. Pictures are drawn on the first call. */
export async function bareDocx(report: ReportDocument, path: string): Promise<void> {
  const children = report.blocks.flatMap((block) => plainElements(block, report));
  await writeFile(path, await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function plainElements(block: Block, report: ReportDocument): (Paragraph | Table)[] {
  const { locale } = report.meta;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph(block.text)];
    case 'paragraph':
    case 'note':
      return [paragraphOf(block.runs)];
    case 'list':
      return block.items.map(paragraphOf);
    case 'table':
      return [
        new Table({
          rows: block.rows.map(
            (cells) =>
              new TableRow({
                children: block.columns.map(
                  (column, index) =>
                    new TableCell({
                      children: [paragraphOf(cellRuns(column, cells[index] ?? EMPTY, locale))],
                    }),
                ),
              }),
          ),
        }),
      ];
    case 'chart':
      return [docxChart(block, locale)];
    case 'figure':
      return [new Paragraph({ children: [pictureOf(block)] })];
    case 'picture': {
      const { option, width, height } = block;
      return [
        new Paragraph({ children: [pictureOf({ svg: drawChart(option, width, height), width, height })] }),
      ];
    }
  }
}

const RASTERIZE = await prepareRasterizer();
const EMPTY: Cell = { kind: 'empty' };

function paragraphOf(runs: readonly { readonly text: string }[]): Paragraph {
  return new Paragraph({ children: runs.map(({ text }) => new TextRun(text)) });
}

function pictureOf({
  svg,
  width,
  height,
}: Pick<Extract<Block, { kind: 'figure' }>, 'svg' | 'width' | 'height'>): ImageRun {
  const data = PICTURES.get(svg) ?? RASTERIZE(svg);
  PICTURES.set(svg, data);
  return new ImageRun({ type: 'png', data, transformation: { width, height } });
}

/** Writes every cell's value with exceljs's streaming writer, one sheet a sheet. */
export async function bareXlsx(report: ReportDocument, path: string): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path });
  const sheets = new Map<string, ReportTable[]>();
  for (const block of report.blocks) {
    if (block.kind === 'table')
      sheets.set(block.sheet ?? '', [...(sheets.get(block.sheet ?? '') ?? []), block]);
  }
  for (const [name, tables] of sheets) {
    const sheet = workbook.addWorksheet(name);
    for (const table of tables) {
      sheet.addRow(table.columns.map(({ label }) => label)).commit();
      for (const cells of table.rows) sheet.addRow(cells.map(plainValue)).commit();
    }
    sheet.commit();
  }
  await workbook.commit();
}

function plainValue(cell: Cell): string | number | null {
  if (cell.kind === 'empty') return null;
  return cell.kind === 'text' ? cell.runs.map(({ text }) => text).join('') : cell.value;
}
