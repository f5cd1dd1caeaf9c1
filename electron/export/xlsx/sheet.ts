import type { Locale } from '../../../shared/i18n/locale.ts';
import type { Cell, ReportColumn, ReportHead } from '../../../shared/report/document.ts';
import { CellWriter } from './cell.ts';
import type { SheetPicture } from './drawing.ts';
import { excelFormula } from './formula.ts';
import { columnLetter, type Layout, type PlacedTable, type TableHead } from './layout.ts';
import type { SharedTexts } from './shared-texts.ts';
import { sheetHead, sheetTail } from './sheet-frame.ts';
import { HEAD_HEIGHT, rowHeight, sheetWidths } from './sheet-widths.ts';
import type { StyleTable } from './style-table.ts';
import { TableSum } from './table-sum.ts';
import { ZipPart } from './zip-file.ts';

/** Rows by which the widths of a sheet are set when it is written as it grows. */
const SAMPLED = 200;
/** Characters abreast that can be read on a page. */
const PAGE_CHARACTERS = 210;
/** Height of a row of one line. */
const ROW_PIXELS = 20;
const EMPTY: Cell = { kind: 'empty' };

export type SheetTools = {
  readonly report: ReportHead;
  readonly layout: Layout;
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
};

type Line = {
  readonly placed: PlacedTable;
  readonly number: number;
  readonly kind: 'head' | 'row' | 'total';
  readonly cells: readonly Cell[];
};

/** A sheet that is written from top to bottom. The first rows wait until the widths are known. */
export class Sheet {
  readonly name: string;
  readonly part: ZipPart;
  readonly pictures: SheetPicture[] = [];
  readonly #tools: SheetTools;
  readonly #isFirst: boolean;
  readonly #placed: PlacedTable[];
  readonly #writers = new Map<string, readonly CellWriter[]>();
  #waiting: Line[] | null = [];
  #widths: readonly number[] = [];
  #sum: TableSum | null = null;
  #next = 1;
  /** False while the whole content is at hand anyway: then all of it sets the widths. */
  isGrowing = false;

  constructor(name: string, index: number, placed: PlacedTable[], tools: SheetTools) {
    this.name = name;
    this.part = new ZipPart(`xl/worksheets/sheet${index + 1}.xml`);
    this.#isFirst = index === 0;
    this.#placed = placed;
    this.#tools = tools;
  }

  /** Writes the heading of a table below what is there; `count` = rows that will follow, where that is known. */
  begin(table: TableHead, count = 0): void {
    const head = this.#placed.length === 0 ? 1 : this.#next + 1;
    const placed: PlacedTable = { table, head, first: head + 1, last: head + count };
    this.#placed.push(placed);
    this.#sum = table.totalLabel === undefined ? null : new TableSum(table);
    this.#next = head;
    this.#put('head', []);
  }

  row(cells: readonly Cell[]): void {
    this.#sum?.add(cells);
    this.#put('row', cells);
  }

  /** Ends the table with its sum row, where it has one. */
  endTable(): void {
    const placed = this.#current();
    placed.last = Math.max(placed.head, this.#next - 1);
    if (this.#sum !== null && placed.last > placed.head) this.#put('total', this.#sum.cells());
  }

  /** Columns that stay in view, and stand on every page. */
  frozen(): number {
    return this.#placed[0]?.table.frozen ?? 1;
  }

  /** Range of the filter over the first table; null without rows to filter. */
  filter(): string | null {
    const [main] = this.#placed;
    if (main === undefined || main.last <= main.head || main.table.rowHeads === true) return null;
    return `$A$${main.head}:$${columnLetter(main.table.columns.length - 1)}$${main.last}`;
  }

  /** Puts a picture to the right of the tables, below those that stand there already. */
  place(picture: Omit<SheetPicture, 'column' | 'row'>): void {
    const above = this.pictures.reduce((rows, { height }) => rows + Math.ceil(height / ROW_PIXELS) + 1, 1);
    this.pictures.push({ ...picture, column: this.width() + 1, row: above });
  }

  /** Writes what waits and the end of the sheet. */
  end(): void {
    this.#release();
    const hasDrawing = this.pictures.length > 0;
    this.part.write(
      sheetTail({ pages: this.#pages(), filter: this.filter(), hasDrawing, report: this.#tools.report }),
    );
  }

  /** Columns that the tables of the sheet take. */
  width(): number {
    return Math.max(0, ...this.#placed.map(({ table }) => table.columns.length));
  }

  /** A sheet with many columns is spread over several pages, or nobody could read it. */
  #pages(): number {
    return Math.max(1, Math.round(this.#widths.reduce((sum, width) => sum + width, 0) / PAGE_CHARACTERS));
  }

  #current(): PlacedTable {
    const placed = this.#placed.at(-1);
    if (placed === undefined) throw new Error('No table was begun on this sheet');
    return placed;
  }

  #put(kind: Line['kind'], cells: readonly Cell[]): void {
    const line: Line = { placed: this.#current(), number: this.#next, kind, cells };
    this.#next += 1;
    if (this.#waiting === null) {
      this.#write(line);
      return;
    }
    this.#waiting.push(line);
    if (this.isGrowing && this.#waiting.length > SAMPLED) this.#release();
  }

  #release(): void {
    const waiting = this.#waiting;
    if (waiting === null) return;
    this.#waiting = null;
    const rows = waiting.map(({ placed, kind, cells }) => ({
      columns: placed.table.columns,
      cells: kind === 'head' ? [] : cells,
    }));
    this.#widths = sheetWidths(rows, this.#locale());
    this.part.write(sheetHead(this.#widths, this.frozen(), this.#isFirst));
    for (const line of waiting) this.#write(line);
  }

  #locale(): Locale {
    return this.#tools.report.meta.locale;
  }

  #write({ placed, number, kind, cells }: Line): void {
    const { columns } = placed.table;
    if (kind === 'head') {
      this.part.write(this.#headXml(columns, number));
      return;
    }
    const writers = this.#writersOf(placed, kind === 'total');
    const formulaOf = (formula: string) => excelFormula(formula, placed, number, this.#tools.layout);
    let xml = '';
    for (const [index, writer] of writers.entries())
      xml += writer.xml(`${columnLetter(index)}${number}`, cells[index] ?? EMPTY, formulaOf);
    const height = rowHeight(columns, cells, this.#widths, this.#locale());
    const tall = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    this.part.write(`<row r="${number}"${tall}>${xml}</row>`);
  }

  #headXml(columns: readonly ReportColumn[], number: number): string {
    const { styles, texts } = this.#tools;
    const cells = columns.map(
      ({ label, kind }, index) =>
        `<c r="${columnLetter(index)}${number}" s="${styles.head(kind)}" t="s"><v>${texts.numberOf(label)}</v></c>`,
    );
    return `<row r="${number}" ht="${HEAD_HEIGHT}" customHeight="1">${cells.join('')}</row>`;
  }

  #writersOf(placed: PlacedTable, bold: boolean): readonly CellWriter[] {
    const key = `${placed.head} ${bold}`;
    const { styles, texts } = this.#tools;
    const writers =
      this.#writers.get(key) ??
      placed.table.columns.map((column) => new CellWriter(column, styles, texts, bold));
    this.#writers.set(key, writers);
    return writers;
  }
}
