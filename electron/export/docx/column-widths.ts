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
/** Bold letters are wider. */
const BOLD = 1.1;
const HAN = /\p{Script=Han}/u;
/** Where a line may end in a heading of Latin letters. */
const WORD_ENDS = /[\s/]|(?<=-)/;
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
    const cells = rows.map((row) => runsWidth(cellRuns(column, row[index] ?? { kind: 'empty' }, locale)));
    return demandOf(column, Math.max(0, ...cells));
  });
  const least = columns.reduce((sum, { min }) => sum + min, 0);
  const wish = columns.reduce((sum, { min, max }) => sum + (max - min), 0);
  const spare = width - least;
  const widths = columns.map(({ min, max, share }) => {
    if (spare <= 0) return Math.floor((min / least) * width);
    if (wish > spare) return Math.floor(min + ((max - min) / wish) * spare);
    return Math.floor(max + share * (spare - wish));
  });
  const rest = width - widths.reduce((sum, part) => sum + part, 0);
  return widths.map((part, index) => (index === 0 ? part + rest : part));

  function demandOf(column: ReportColumn, content: number): { min: number; max: number; share: number } {
    const share = column.width / table.columns.reduce((sum, one) => sum + one.width, 0);
    const head = headWidth(column.label);
    if (column.kind !== 'text') {
      const need = Math.max(head, Math.min(content, FIGURE_MAX * EM)) + PADDING;
      return { min: need, max: need, share };
    }
    const wanted = Math.max(head, content);
    return {
      min: Math.max(Math.min(wanted, TEXT.min * EM), widestWord(column.label)) + PADDING,
      max: Math.max(Math.min(wanted, TEXT.max * EM), widestWord(column.label)) + PADDING,
      share,
    };
  }
}

/** A short heading stays on one line, a long one takes two. */
function headWidth(label: string): number {
  const full = textWidth(label, EM) * BOLD;
  if (full <= HEAD_MAX * EM) return full;
  return HAN.test(label) ? full / 2 + EM : Math.max(widestWord(label), full / 2);
}

/** What a heading needs at least, so that no word is torn; Chinese may break anywhere. */
function widestWord(label: string): number {
  return Math.max(...label.split(WORD_ENDS).map((word) => (HAN.test(word) ? 0 : textWidth(word, EM) * BOLD)));
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
