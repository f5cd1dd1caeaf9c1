import { textWidth } from '../../../shared/figure/svg.ts';
import type { Locale } from '../../../shared/i18n/locale.ts';
import { cellRuns } from '../../../shared/report/cell-text.ts';
import type { Cell, ReportColumn, ReportTable, Run } from '../../../shared/report/document.ts';

/** Twentieths of a point for one character of table text, and the room beside it in a cell. */
const EM = 9 * 20;
const PADDING = 230;
/** Marks are printed smaller than what they mark. */
const MARK_EM = 7 * 20;
/** A column of text may be squeezed to this, in characters, and takes no more than that. */
const TEXT = { min: 7, max: 30 } as const;
const HEAD_MAX = 9.5;
/** Bold letters are wider; Latin ones still more in the fonts that stand in for ours where it is missing. */
const BOLD = { han: 1.1, latin: 1.28 } as const;
/** The same for Latin words that are not bold. */
const LATIN = 1.12;
/** No column of text is squeezed below this, in characters. */
const NARROW = 3;
/** A word longer than this, in characters, may break. */
const WORD_MAX = 14;
const HAN = /\p{Script=Han}/u;
/** Where a line of Latin letters may end. */
const WORD_ENDS = /[\s/]|(?<=-)|(?=\p{Script=Han})|(?<=\p{Script=Han})/u;
/** Figures wider than this, in characters, may break. */
const FIGURE_MAX = 14;

/** Widths that keep figures, dates and marks on one line and share the rest among the texts; they add up to the whole. */
export function columnWidths(
  table: ReportTable,
  total: readonly Cell[] | null,
  width: number,
  locale: Locale,
): readonly number[] {
  const rows = total === null ? table.rows : [...table.rows, total];
  const columns = table.columns.map((column, index) => {
    const cells = rows.map((row) => cellRuns(column, row[index] ?? { kind: 'empty' }, locale));
    const words = cells.flat().map(({ text }) => widestWord(text, LATIN));
    return demandOf(column, Math.max(0, ...cells.map(runsWidth)), Math.max(0, ...words));
  });
  const least = columns.reduce((sum, { min }) => sum + min, 0);
  const wish = columns.reduce((sum, { min, max }) => sum + (max - min), 0);
  const spare = width - least;
  const tight = columns.reduce((sum, { floor }) => sum + floor, 0);
  const widths = columns.map(({ floor, min, max, share }) => {
    // Too little room for all: words of headings stay whole as long as that can be.
    if (spare <= 0 && tight >= width) return Math.floor((floor / tight) * width);
    if (spare <= 0) return Math.floor(floor + ((min - floor) / (least - tight)) * (width - tight));
    if (wish > spare) return Math.floor(min + ((max - min) / wish) * spare);
    return Math.floor(max + share * (spare - wish));
  });
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === 0 ? part + rest : part));

  function demandOf(
    column: ReportColumn,
    content: number,
    longest: number,
  ): { floor: number; min: number; max: number; share: number } {
    const share = column.width / table.columns.reduce((sum, one) => sum + one.width, 0);
    const head = headWidth(column.label);
    if (column.kind !== 'text') {
      const need = Math.max(head, Math.min(content, FIGURE_MAX * EM)) + PADDING;
      return { floor: need, min: need, max: need, share };
    }
    const wanted = Math.max(head, content);
    const floor = Math.max(widestWord(column.label, BOLD.latin), Math.min(content, NARROW * EM)) + PADDING;
    const word = Math.max(widestWord(column.label, BOLD.latin), Math.min(longest, WORD_MAX * EM));
    return {
      floor,
      min: Math.max(Math.min(wanted, TEXT.min * EM), word, floor - PADDING) + PADDING,
      max: Math.max(Math.min(wanted, TEXT.max * EM), word) + PADDING,
      share,
    };
  }
}

/** A short heading stays on one line, a long one takes two. */
function headWidth(label: string): number {
  const isHan = HAN.test(label);
  const full = textWidth(label, EM) * (isHan ? BOLD.han : BOLD.latin);
  if (full <= HEAD_MAX * EM) return full;
  return isHan ? full / 2 + EM : Math.max(widestWord(label, BOLD.latin), full / 2);
}

/** What a text needs at least, so that no word is torn; Chinese may break anywhere. */
function widestWord(text: string, factor: number): number {
  return Math.max(
    ...text.split(WORD_ENDS).map((word) => (HAN.test(word) ? 0 : textWidth(word, EM) * factor)),
  );
}

function runsWidth(runs: readonly Run[]): number {
  const lines = runs.reduce<number[]>(
    (widths, { text, marks }) => {
      const em = marks?.includes('inferred') === true || marks?.includes('disputed') === true ? MARK_EM : EM;
      text.split('\n').forEach((part, index) => {
        if (index > 0) widths.push(0);
        widths[widths.length - 1] = (widths.at(-1) ?? 0) + textWidth(part, em);
      });
      return widths;
    },
    [0],
  );
  return Math.max(...lines);
}
