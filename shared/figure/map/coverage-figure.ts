import { coordinate, type Figure, figure, textAt, textWidth } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';
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
const TOP = 64;

/** Our people by their people; each cell says how close and how long ago, in words and in colour. */
export function drawCoverageFigure(input: CoverageFigureInput, theme: FigureTheme): Figure {
  const people = input.columns.reduce((sum, column) => sum + column.people.length, 0);
  const left = (column: number) => MARGIN + HEAD.width + column * (CELL.width + CELL.gap);
  const above = (row: number) => TOP + HEAD.height + row * (CELL.height + CELL.gap);
  const bottom = above(input.rows.length);
  const width = Math.max(left(people) + MARGIN, 480);
  const size = { width, height: bottom + (input.note === '' ? MARGIN / 2 : 28 + MARGIN / 2) };
  return figure(theme, size, input.title, [
    textAt({ x: MARGIN, y: 44 }, fitLine(input.title, 20, width - 2 * MARGIN, true), {
      size: 20,
      fill: theme.text,
      bold: true,
    }),
    ...heads(input, left, theme),
    ...input.rows.flatMap(({ name, note, cells }, row) => [
      textAt({ x: MARGIN, y: above(row) + 18 }, fitLine(name, 12.5, HEAD.width - 12, true), {
        size: 12.5,
        fill: theme.text,
        bold: true,
      }),
      textAt({ x: MARGIN, y: above(row) + 34 }, fitLine(note, 10.5, HEAD.width - 12), {
        size: 10.5,
        fill: theme.muted,
      }),
      ...cells.map((cell, column) => coverageCell(cell, left(column), above(row), theme)),
    ]),
    input.note === ''
      ? ''
      : textAt({ x: MARGIN, y: bottom + 22 }, fitLine(input.note, 11, width - 2 * MARGIN), {
          size: 11,
          fill: theme.muted,
        }),
  ]);
}

/** Departments over their people; key people have a star. */
function heads(
  { columns }: CoverageFigureInput,
  left: (column: number) => number,
  theme: FigureTheme,
): readonly string[] {
  let column = 0;
  return columns.flatMap(({ department, people }) => {
    const first = left(column);
    const width = people.length * (CELL.width + CELL.gap) - CELL.gap;
    const title = fitLine(department, 11, width - 8);
    const band = `<rect x="${coordinate(first)}" y="${TOP}" width="${coordinate(width)}" height="22" rx="4" fill="${theme.accentSoft}"/>`;
    const names = people.flatMap(({ name, isKey }, index) => {
      const middle = left(column + index) + CELL.width / 2;
      const text = fitLine(name, 12, CELL.width - (isKey ? 18 : 4));
      const shift = isKey ? 7 : 0;
      const starX = middle + shift - textWidth(text, 12) / 2 - 8;
      const star = isKey ? `<path d="${starPath(starX, TOP + 40, 5)}" fill="${theme.text}"/>` : '';
      return [
        star,
        textAt({ x: middle + shift, y: TOP + 44 }, text, { size: 12, fill: theme.text, anchor: 'middle' }),
      ];
    });
    column += people.length;
    return [
      band,
      textAt({ x: first + width / 2, y: TOP + 15 }, title, { size: 11, fill: theme.text, anchor: 'middle' }),
      ...names,
    ];
  });
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
