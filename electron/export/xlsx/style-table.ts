import { escapeXml } from '../../../shared/figure/svg.ts';
import type { ColumnKind } from '../../../shared/report/document.ts';

const FONT = '微软雅黑';
const INK = 'FF1B2433';
const HEAD_FILL = 'FFEEF2F8';
const RULE = 'FFD5DBE5';
/** Own number formats are numbered from here. */
const FIRST_FORMAT = 164;

type CellLook = {
  readonly format: string;
  readonly kind: ColumnKind;
  readonly bold: boolean;
};

/** Looks of cells by their number in the workbook: each is written once. */
export class StyleTable {
  readonly #formats = new Map<string, number>();
  readonly #looks = new Map<string, number>();
  readonly #xml: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  /** Number of the look of a heading of such a column. */
  head(kind: ColumnKind): number {
    return this.#numberOf(`head ${sideOf(kind)}`, () => xf(0, 1, 2, kind, true));
  }

  /** Number of the look of a cell. */
  cell({ format, kind, bold }: CellLook): number {
    return this.#numberOf(`${format} ${sideOf(kind)} ${kind === 'text'} ${bold}`, () =>
      xf(this.#formatOf(format), bold ? 1 : 0, 0, kind, kind === 'text'),
    );
  }

  /** The part `xl/styles.xml`. */
  xml(): string {
    const formats = [...this.#formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`,
    );
    const font = (bold: string) =>
      `<font>${bold}<sz val="10"/><color rgb="${INK}"/><name val="${FONT}"/><family val="2"/></font>`;
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`
    }<fonts count="2">${font('')}${font('<b/>')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="${HEAD_FILL}"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="${RULE}"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.#xml.length}">${this.#xml.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }

  #numberOf(key: string, make: () => string): number {
    const known = this.#looks.get(key);
    if (known !== undefined) return known;
    const number = this.#xml.push(make()) - 1;
    this.#looks.set(key, number);
    return number;
  }

  #formatOf(code: string): number {
    if (code === '@') return 49;
    const known = this.#formats.get(code) ?? FIRST_FORMAT + this.#formats.size;
    this.#formats.set(code, known);
    return known;
  }
}

function sideOf(kind: ColumnKind): 'left' | 'right' {
  return kind === 'text' || kind === 'date' ? 'left' : 'right';
}

function xf(format: number, font: 0 | 1, fill: 0 | 2, kind: ColumnKind, wraps: boolean): string {
  const wrap = wraps ? ' wrapText="1"' : '';
  return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${sideOf(kind)}" vertical="center"${wrap} indent="1"/></xf>`;
}
