import { textWidth } from '../../figure/svg.ts';

/**
 * How much of a list goes on one A4 page, in twentieths of a point. The figures are those of the Word styles, taken
 * generously, because the reader's fonts may run taller than ours.
 */
const PAGE = 14_344;
/** Title, lines of facts, the remark at the foot. */
const AROUND = 2_300;
/** Caption, heading row and the gap below a table. */
const TABLE = 1_150;
const LINE = 300;
const ROW_PADDING = 160;
/** Characters of 9 pt that a line of the question column holds. */
const LINE_WIDTH = 28;
/** Room to write an answer by hand, the least height of a row: 13 mm. */
export const ANSWER_MM = 13;
const ANSWER = Math.round(ANSWER_MM * 56.7);

/** A question as printed lines, and the table (contact) it belongs to. */
export type PrintedQuestion<Question> = {
  readonly question: Question;
  readonly table: string;
  readonly lines: readonly string[];
};

/** The first questions that fit on the page together with the tables they need; the order is kept. */
export function fitOnPage<Question>(
  printed: readonly PrintedQuestion<Question>[],
): readonly PrintedQuestion<Question>[] {
  const tables = new Set<string>();
  let left = PAGE - AROUND;
  const fitting: PrintedQuestion<Question>[] = [];
  for (const one of printed) {
    const height = heightOf(one.lines) + (tables.has(one.table) ? 0 : TABLE);
    if (height > left) break;
    left -= height;
    tables.add(one.table);
    fitting.push(one);
  }
  return fitting;
}

function heightOf(lines: readonly string[]): number {
  const count = lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, 1) / LINE_WIDTH)), 0);
  return Math.max(ANSWER, count * LINE + ROW_PADDING);
}
