import { escapeXml } from '../../../shared/figure/svg.ts';
import { XML_HEAD } from './relations.ts';
import { safeText } from './safe-text.ts';

/** Texts of a workbook, each made safe and kept once; cells name them by number. */
export class SharedTexts {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The part `xl/sharedStrings.xml`, piece by piece. */
  *xml(): Generator<string> {
    yield `${XML_HEAD}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#numbers.size}">`;
    for (const text of this.#numbers.keys())
      yield `<si><t xml:space="preserve">${escapeXml(safeText(text))}</t></si>`;
    yield '</sst>';
  }
}
