import type { Stats } from './measure.ts';

export type Row = {
  readonly name: string;
  /** What it is held against: the least that any program would have to do. */
  readonly limitName: string;
  readonly unit: 'ms' | 'MB';
  readonly ours: Stats;
  readonly limit: Stats;
  /** Largest ratio of the medians, and largest p95 in the row's unit; undefined = not fixed. */
  readonly goalRatio?: number;
  readonly goalP95?: number;
};

/** Ratio of the medians: the figure that does not depend on the machine. */
export function ratioOf({ ours, limit }: Row): number {
  return ours.median / limit.median;
}

/** Whether the row keeps each goal that it has. */
export function isMet(row: Row): boolean {
  const { goalRatio, goalP95 } = row;
  return (
    (goalRatio === undefined || ratioOf(row) <= goalRatio) &&
    (goalP95 === undefined || row.ours.p95 <= goalP95)
  );
}

/** Of a Markdown column. */
const NARROWEST = 3;
const HEADS = [
  'measure',
  'ratio',
  'goal',
  'met',
  'ours min / median / p95',
  'limit min / median / p95',
  'limit',
  'n',
];

/** The table as Markdown, which is also what the terminal shows. */
export function toMarkdown(rows: readonly Row[]): string {
  const lines = [HEADS, ...rows.map(cellsOf)];
  const widths = HEADS.map((_head, index) =>
    Math.max(NARROWEST, ...lines.map((line) => width(line[index] ?? ''))),
  );
  const text = (line: readonly string[]) =>
    `| ${line.map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - width(cell))).join(' | ')} |`;
  const rule = `| ${widths.map((size) => '-'.repeat(size)).join(' | ')} |`;
  return [text(HEADS), rule, ...lines.slice(1).map(text)].join('\n');
}

function cellsOf(row: Row): readonly string[] {
  const met = row.goalRatio === undefined && row.goalP95 === undefined ? '–' : isMet(row) ? 'yes' : 'NO';
  return [
    row.name,
    row.limit.median === 0 ? '–' : `${ratioOf(row).toFixed(2)}×`,
    goalText(row),
    met,
    statsText(row.ours, row.unit),
    statsText(row.limit, row.unit),
    row.limitName,
    `${row.ours.count}`,
  ];
}

function goalText({ goalRatio, goalP95, unit }: Row): string {
  const ratio = goalRatio === undefined ? [] : [`≤ ${goalRatio}×`];
  const p95 = goalP95 === undefined ? [] : [`p95 ≤ ${Math.round(goalP95)} ${unit}`];
  return [...ratio, ...p95].join(', ') || '–';
}

function statsText({ min, median, p95 }: Stats, unit: string): string {
  return `${[min, median, p95].map(figure).join(' / ')} ${unit}`;
}

function figure(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** What takes two columns: Chinese characters, their punctuation and full-width forms. */
const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Columns on a terminal. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}
