import { coordinate, type Figure, figure, textAt, textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
import { furnitureScale } from './furniture.ts';
import { starPath } from './glyphs.ts';

export type CoverageFigureCell = {
  /** Closeness now and wanted, such as "R3→4". */
  readonly level: string;
  /** Days since they met, such as "9 天". */
  readonly days: string;
  /** Within the window W, later, or never. */
  readonly state: 'fresh' | 'late' | 'never';
  /** The only link of a key person: a red frame. */
  readonly isSingle: boolean;
};

/** The coverage matrix in the language of the reader (domain §7.4). */
export type CoverageFigureInput = {
  readonly title: string;
  /** False where the document says the title already. */
  readonly isTitled?: boolean;
  readonly columns: readonly {
    readonly department: string;
    readonly people: readonly { readonly name: string; readonly isKey: boolean }[];
  }[];
  readonly rows: readonly {
    readonly name: string;
    readonly note: string;
    /** One for each person of the columns in order; null where the two have nothing to do with each other. */
    readonly cells: readonly (CoverageFigureCell | null)[];
  }[];
  readonly note: string;
};

const CELL = { width: 70, height: 42, gap: 3 } as const;
const HEAD = { width: 140, height: 58 } as const;
const MARGIN = 28;
const TITLE = 20;
/** Between the parts of a matrix that is broken into several. */
const PART_GAP = 26;
const LEAST_WIDTH = 424;

/** Our people by their people; each cell says how close and how long ago, in words and in colour. */
export function drawCoverageFigure(input: CoverageFigureInput, theme: FigureTheme): Figure {
  const { title, isTitled = true, note, rows } = input;
  const heads = headsOf(input);
  const most = columnsAPart(heads.length, rows.length);
  const inner = Math.max(widthOf(most), LEAST_WIDTH);
  const part = heightOf(rows.length);
  const starts = Array.from({ length: Math.ceil(heads.length / most) || 1 }, (_, index) => index * most);
  const body = starts.length * (part + PART_GAP) - PART_GAP;
  const scale = furnitureScale(inner, body);
  const margin = MARGIN * scale;
  const top = margin + (isTitled ? (TITLE + 16) * scale : 0);
  const bottom = top + body + (note === '' ? 0 : 22 * scale);
  const look = { size: round(TITLE * scale), fill: theme.text, bold: true } as const;
  const small = { size: round(11 * scale), fill: theme.muted } as const;
  const noteLine = fitLine(note, small.size, inner);
  return figure(theme, { width: inner + 2 * margin, height: bottom + margin / 2 }, title, [
    isTitled
      ? textAt({ x: margin, y: margin + TITLE * 0.8 * scale }, fitLine(title, look.size, inner, true), look)
      : '',
    ...starts.flatMap((first, index) => [
      `<g transform="translate(${coordinate(margin)} ${coordinate(top + index * (part + PART_GAP))})">`,
      ...partOf(input, heads, first, most, theme),
      '</g>',
    ]),
    note === '' ? '' : textAt({ x: margin, y: bottom }, noteLine, small),
  ]);
}

type Head = { readonly department: string; readonly name: string; readonly isKey: boolean };

function headsOf({ columns }: CoverageFigureInput): readonly Head[] {
  return columns.flatMap(({ department, people }) => people.map((person) => ({ department, ...person })));
}

const round = (size: number): number => Math.round(size * 10) / 10;
const leftOf = (column: number): number => HEAD.width + column * (CELL.width + CELL.gap);
const aboveOf = (row: number): number => HEAD.height + row * (CELL.height + CELL.gap);
const widthOf = (columns: number): number => leftOf(columns) - CELL.gap;
const heightOf = (rows: number): number => aboveOf(rows) - CELL.gap;

/** People a part, so that the parts below one another have about the shape of a slide; a small matrix stays whole. */
function columnsAPart(people: number, rows: number): number {
  const shapeOf = (columns: number) =>
    widthOf(columns) / (Math.ceil(people / columns) * (heightOf(rows) + PART_GAP));
  let columns = Math.min(people, WHOLE);
  while (columns < people && shapeOf(columns) < 16 / 9) columns += 1;
  // As many parts, with as many people in each of them.
  return Math.max(1, Math.ceil(people / Math.max(1, Math.ceil(people / Math.max(1, columns)))));
}

/** Up to so many people stand in one row. */
const WHOLE = 20;

/** Some of the people with everybody of ours below. */
function partOf(
  { rows }: CoverageFigureInput,
  heads: readonly Head[],
  first: number,
  most: number,
  theme: FigureTheme,
): readonly string[] {
  const bold = { size: 12.5, fill: theme.text, bold: true } as const;
  const small = { size: 10.5, fill: theme.muted } as const;
  const room = HEAD.width - 12;
  return [
    ...headMarks(heads.slice(first, first + most), theme),
    ...rows.flatMap(({ name, note, cells }, row) => [
      textAt({ x: 0, y: aboveOf(row) + 18 }, fitLine(name, 12.5, room, true), bold),
      textAt({ x: 0, y: aboveOf(row) + 34 }, fitLine(note, 10.5, room), small),
      ...cells
        .slice(first, first + most)
        .map((cell, column) => coverageCell(cell, leftOf(column), aboveOf(row), theme)),
    ]),
  ];
}

/** Departments over their people; key people have a star. */
function headMarks(heads: readonly Head[], theme: FigureTheme): readonly string[] {
  return heads.flatMap(({ department, name, isKey }, column) => {
    const shift = isKey ? 7 : 0;
    const middle = leftOf(column) + CELL.width / 2 + shift;
    const text = fitLine(name, 12, CELL.width - (isKey ? 18 : 4));
    const starX = middle - textWidth(text, 12) / 2 - 8;
    const star = isKey ? `<path d="${starPath(starX, 40, 5)}" fill="${theme.text}"/>` : '';
    const isFirst = heads[column - 1]?.department !== department;
    return [
      ...(isFirst ? departmentMarks(heads, column, theme) : []),
      star,
      textAt({ x: middle, y: 44 }, text, { size: 12, fill: theme.text, anchor: 'middle' }),
    ];
  });
}

/** The department that begins at a column, as wide as its people. */
function departmentMarks(heads: readonly Head[], first: number, theme: FigureTheme): readonly string[] {
  const department = heads[first]?.department ?? '';
  const after = heads.findIndex((head, column) => column > first && head.department !== department);
  const count = (after === -1 ? heads.length : after) - first;
  const width = count * (CELL.width + CELL.gap) - CELL.gap;
  const look = { size: 11, fill: theme.text, anchor: 'middle' } as const;
  return [
    `<rect x="${coordinate(leftOf(first))}" y="0" width="${coordinate(width)}" height="22" rx="4" fill="${theme.accentSoft}"/>`,
    textAt({ x: leftOf(first) + width / 2, y: 15 }, fitLine(department, 11, width - 4), look),
  ];
}

function coverageCell(cell: CoverageFigureCell | null, x: number, y: number, theme: FigureTheme): string {
  const box = `x="${coordinate(x)}" y="${coordinate(y)}" width="${CELL.width}" height="${CELL.height}" rx="4"`;
  if (cell === null) return `<rect ${box} fill="${theme.frame}"/>`;
  const color = stateColor(cell.state, theme);
  const dash = cell.state === 'never' ? ' stroke-dasharray="4 3"' : '';
  const single = `<rect x="${coordinate(x - 1)}" y="${coordinate(y - 1)}" width="${CELL.width + 2}" height="${CELL.height + 2}" rx="5" fill="none" stroke="${theme.late}" stroke-width="2.4"/>`;
  const middle = x + CELL.width / 2;
  return [
    `<rect ${box} fill="${color}" fill-opacity="0.14" stroke="${color}" stroke-opacity="0.6"${dash}/>`,
    textAt({ x: middle, y: y + 18 }, cell.level, {
      size: 12.5,
      fill: theme.text,
      anchor: 'middle',
      bold: true,
    }),
    textAt({ x: middle, y: y + 33 }, fitLine(cell.days, 10.5, CELL.width - 6), {
      size: 10.5,
      fill: theme.muted,
      anchor: 'middle',
    }),
    cell.isSingle ? single : '',
  ].join('');
}

function stateColor(state: CoverageFigureCell['state'], theme: FigureTheme): string {
  if (state === 'fresh') return theme.attitudes[4];
  return state === 'late' ? theme.attitudes[1] : theme.muted;
}
