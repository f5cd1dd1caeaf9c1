import { coordinate, type Figure, figure, textAt } from '../svg.ts';
import { fitLine } from '../text-fit.ts';
import type { FigureTheme } from '../theme.ts';

export type HeatFigureCell = {
  /** The score in words, such as "52.71"; "–" where nobody is rated. */
  readonly score: string;
  /** How many people, such as "3 人". */
  readonly count: string;
  readonly band: 'green' | 'amber' | 'red' | null;
};

/** The heat map in the language of the reader (domain §7.4). */
export type HeatFigureInput = {
  readonly title: string;
  /** False where the document says the title already. */
  readonly isTitled?: boolean;
  readonly columns: readonly { readonly name: string; readonly total: HeatFigureCell }[];
  readonly rows: readonly {
    readonly name: string;
    /** One a column; null where nobody is. */
    readonly cells: readonly (HeatFigureCell | null)[];
    readonly total: HeatFigureCell;
  }[];
  readonly total: HeatFigureCell;
  /** Heading of the last row and column. */
  readonly totalName: string;
  /** What the colours mean, and the day. */
  readonly note: string;
};

const CELL = { width: 92, height: 46, gap: 4 } as const;
const HEAD = { width: 150, height: 34 } as const;
const MARGIN = 28;
/** Above the names of the columns, with the title and without. */
const TOP = { titled: 72, plain: 12 } as const;

/** Departments by management levels; each cell has its score as number, colour and weight of the border. */
export function drawHeatFigure(input: HeatFigureInput, theme: FigureTheme): Figure {
  const { isTitled = true } = input;
  const top = isTitled ? TOP.titled : TOP.plain;
  const columns = [...input.columns.map(({ name }) => name), input.totalName];
  const totals = [...input.columns.map(({ total }) => total), input.total];
  const lines = [
    ...input.rows.map(({ name, cells, total }) => ({ name, cells: [...cells, total] })),
    { name: input.totalName, cells: totals },
  ];
  const left = (column: number) =>
    MARGIN + HEAD.width + column * (CELL.width + CELL.gap) + (column === columns.length - 1 ? 8 : 0);
  const above = (row: number) =>
    top + HEAD.height + row * (CELL.height + CELL.gap) + (row === lines.length - 1 ? 8 : 0);
  const width = left(columns.length - 1) + CELL.width + MARGIN;
  const bottom = above(lines.length - 1) + CELL.height;
  const size = {
    width: Math.max(width, 420),
    height: bottom + (input.note === '' ? MARGIN : 34 + MARGIN / 2),
  };
  return figure(theme, size, input.title, [
    isTitled
      ? textAt({ x: MARGIN, y: 44 }, fitLine(input.title, 20, size.width - 2 * MARGIN, true), {
          ...{ size: 20, fill: theme.text, bold: true },
        })
      : '',
    ...columns.map((name, column) =>
      textAt({ x: left(column) + CELL.width / 2, y: top + 20 }, fitLine(name, 12, CELL.width), {
        ...{ size: 12, fill: theme.muted, anchor: 'middle' },
      }),
    ),
    ...lines.flatMap(({ name, cells }, row) => [
      textAt({ x: MARGIN, y: above(row) + CELL.height / 2 + 4 }, fitLine(name, 12.5, HEAD.width - 12, true), {
        ...{ size: 12.5, fill: theme.text, bold: true },
      }),
      ...cells.map((cell, column) => heatCell(cell, left(column), above(row), theme)),
    ]),
    input.note === ''
      ? ''
      : textAt({ x: MARGIN, y: bottom + 26 }, fitLine(input.note, 11, size.width - 2 * MARGIN), {
          size: 11,
          fill: theme.muted,
        }),
  ]);
}

function heatCell(cell: HeatFigureCell | null, x: number, y: number, theme: FigureTheme): string {
  const box = `x="${coordinate(x)}" y="${coordinate(y)}" width="${CELL.width}" height="${CELL.height}" rx="5"`;
  if (cell === null) return `<rect ${box} fill="${theme.frame}"/>`;
  const color = bandColor(cell.band, theme);
  const strength = cell.band === 'red' ? 2 : 1;
  const middle = { x: x + CELL.width / 2, y: y + 21 };
  return [
    `<rect ${box} fill="${color}" fill-opacity="0.14" stroke="${color}" stroke-width="${strength}"/>`,
    textAt(middle, cell.score, { size: 15, fill: theme.text, anchor: 'middle', bold: true }),
    textAt({ ...middle, y: y + 37 }, fitLine(cell.count, 10.5, CELL.width - 8), {
      size: 10.5,
      fill: theme.muted,
      anchor: 'middle',
    }),
  ].join('');
}

function bandColor(band: HeatFigureCell['band'], theme: FigureTheme): string {
  if (band === 'green') return theme.attitudes[4];
  if (band === 'amber') return theme.attitudes[1];
  return band === 'red' ? theme.attitudes[0] : theme.muted;
}
