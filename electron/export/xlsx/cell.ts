import { numberFormat } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn } from '../../../shared/report/document.ts';
import type { SharedTexts } from './shared-texts.ts';
import type { StyleTable } from './style-table.ts';

const DAY = 86_400_000;
/** Day 0 of Excel's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/** Writes the cells of one column; the looks that most of them share are looked up once. */
export class CellWriter {
  readonly #column: ReportColumn;
  readonly #styles: StyleTable;
  readonly #texts: SharedTexts;
  readonly #looks = new Map<string, number>();
  readonly #plain: number;
  readonly #text: number;
  readonly #bold: boolean;

  constructor(column: ReportColumn, styles: StyleTable, texts: SharedTexts, bold = false) {
    // A figure in a column of texts is still a figure.
    this.#column = column;
    this.#styles = styles;
    this.#texts = texts;
    this.#bold = bold;
    this.#plain = this.#lookOf(column.kind === 'text' ? { ...column, kind: 'number' } : column, undefined);
    this.#text = styles.cell({ format: '@', kind: column.kind, bold });
  }

  /** The cell at an address such as B7; `formulaOf` puts addresses for the tokens of a builder's formula. */
  xml(address: string, cell: Cell, formulaOf: (formula: string) => string): string {
    switch (cell.kind) {
      case 'empty':
        return `<c r="${address}" s="${this.#column.kind === 'text' ? this.#text : this.#plain}"/>`;
      case 'text': {
        const [first] = cell.runs;
        const text =
          first !== undefined && cell.runs.length === 1
            ? first.text
            : cell.runs.map((run) => run.text).join('');
        return `<c r="${address}" s="${this.#text}" t="s"><v>${this.#texts.numberOf(text)}</v></c>`;
      }
      case 'date': {
        const look = this.#lookOf({ ...this.#column, kind: 'date' }, cell.mark);
        const day = (Date.parse(`${cell.value}T00:00:00Z`) - EPOCH) / DAY;
        return `<c r="${address}" s="${look}"><v>${day}</v></c>`;
      }
      case 'figure': {
        const look = cell.mark === undefined ? this.#plain : this.#lookOf(this.#column, cell.mark);
        const formula = cell.formula ?? this.#column.formula;
        const live = formula === undefined ? '' : `<f>${escaped(formulaOf(formula))}</f>`;
        return `<c r="${address}" s="${look}">${live}<v>${cell.value}</v></c>`;
      }
    }
  }

  #lookOf(column: ReportColumn, mark: string | undefined): number {
    const key = `${column.kind} ${mark ?? ''}`;
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const look = this.#styles.cell({
      format: numberFormat(column, mark),
      kind: column.kind,
      bold: this.#bold,
    });
    this.#looks.set(key, look);
    return look;
  }
}

/** Formulas are made here and hold no forbidden characters. */
function escaped(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
