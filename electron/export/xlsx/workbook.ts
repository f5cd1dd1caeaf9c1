import type { ReportHead } from '../../../shared/report/document.ts';
import { drawingXml } from './drawing.ts';
import type { PlacedTable } from './layout.ts';
import { packageParts } from './package-parts.ts';
import { relationsXml } from './relations.ts';
import { SharedTexts } from './shared-texts.ts';
import { Sheet, type SheetTools } from './sheet.ts';
import { StyleTable } from './style-table.ts';
import { ZipFile, ZipPart } from './zip-file.ts';

/**
 * A workbook whose sheets, named in their order at the start, are written side by side: rows are pressed as they come,
 * so that memory does not grow with them.
 */
export class Workbook {
  readonly #zip: ZipFile;
  readonly #report: ReportHead;
  readonly #sheets: readonly Sheet[];
  readonly #styles = new StyleTable();
  readonly #texts = new SharedTexts();

  constructor(path: string, report: ReportHead, names: readonly string[]) {
    this.#zip = new ZipFile(path);
    this.#report = report;
    const layout = new Map<string, PlacedTable[]>(names.map((name) => [name, []]));
    const tools: SheetTools = { report, layout, styles: this.#styles, texts: this.#texts };
    this.#sheets = names.map((name, index) => new Sheet(name, index, layout.get(name) ?? [], tools));
  }

  /** @throws Error for a name that was not given at the start: a programming fault. */
  sheet(name: string): Sheet {
    const sheet = this.#sheets.find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  /** Writes all that is left and closes the file. @throws what the file system says */
  async close(): Promise<void> {
    for (const sheet of this.#sheets) {
      sheet.end();
      await this.#zip.add(sheet.part);
    }
    const texts = new ZipPart('xl/sharedStrings.xml');
    for (const piece of this.#texts.xml()) texts.write(piece);
    await this.#zip.add(texts);
    await this.#zip.addText('xl/styles.xml', this.#styles.xml());
    const facts = this.#sheets.map((sheet) => ({
      name: sheet.name,
      filter: sheet.filter(),
      frozen: sheet.frozen(),
      hasDrawing: sheet.pictures.length > 0,
    }));
    for (const [name, xml] of packageParts(facts, this.#report)) await this.#zip.addText(name, xml);
    // Last, because they may still be drawn.
    for (const [index, sheet] of this.#sheets.entries()) await this.#addPictures(sheet, index + 1);
    await this.#zip.close();
  }

  /** Gives the file up, finished or not. */
  destroy(): void {
    this.#zip.destroy();
  }

  async #addPictures({ pictures }: Sheet, number: number): Promise<void> {
    if (pictures.length === 0) return;
    const drawing = { type: 'drawing', target: `../drawings/drawing${number}.xml` };
    await this.#zip.addText(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsXml([drawing]));
    await this.#zip.addText(`xl/drawings/drawing${number}.xml`, drawingXml(pictures));
    const files = pictures.map((_, index) => `image${number}x${index + 1}.png`);
    await this.#zip.addText(
      `xl/drawings/_rels/drawing${number}.xml.rels`,
      relationsXml(files.map((file) => ({ type: 'image', target: `../media/${file}` }))),
    );
    for (const [index, { png }] of pictures.entries())
      await this.#zip.addBytes(`xl/media/${files[index] ?? ''}`, await png);
  }
}
