import { hierarchy, tree } from 'd3-hierarchy';
import type { TreeRow } from '../domain/group/group-tree.ts';
import { coordinate, type Figure, figure, fitText, type Point, textAt } from './svg.ts';
import type { FigureTheme } from './theme.ts';

/** A company as its card shows it. */
export type ChartFirm = {
  readonly name: string;
  /** Second line: its account and tier, or its people; '' = none. */
  readonly detail: string;
  /** An account of ours: drawn in the accent colour. */
  readonly isAccount: boolean;
};

export type GroupChart = {
  readonly title: string;
  /** All lines of the unfolded tree; a repeated one is a further owner of a card that is there already. */
  readonly rows: readonly TreeRow[];
  readonly firms: ReadonlyMap<string, ChartFirm>;
  readonly stakeText: (stake: number | null) => string;
};

const CARD = { width: 136, height: 46, gapX: 18, gapY: 52 } as const;
const MARGIN = 20;

/** The group as a picture: cards below their first owner, further owners as dashed lines, stakes on the lines. */
export function drawGroupChart(chart: GroupChart, theme: FigureTheme): Figure {
  const main = mainOwners(chart.rows);
  const places = layout(chart.rows, main);
  const points = [...places.values()];
  const width = Math.max(0, ...points.map(({ x }) => x)) + CARD.width + MARGIN;
  const height = Math.max(0, ...points.map(({ y }) => y)) + CARD.height + MARGIN;
  const lines = chart.rows.flatMap((row) => lineOf(row, places, main.get(row.firm) === row.owner) ?? []);
  const parts = [
    ...lines.map((line) => drawLine(line, theme)),
    ...[...places].map(([id, at]) => drawFirm(chart.firms.get(id), at, theme)),
    ...lines.map((line) => drawStake(line, chart, theme)),
  ];
  return figure(theme, { width, height }, chart.title, parts);
}

/** The owner under which each firm is drawn: the one on the lowest level, so that every line leads down. */
function mainOwners(rows: readonly TreeRow[]): ReadonlyMap<string, string | null> {
  const levels = new Map(rows.map(({ firm }) => [firm, 0]));
  const main = new Map<string, string | null>();
  // Each round settles one more level; a circle ends with the number of firms.
  for (let round = 0; round <= levels.size; round += 1) {
    for (const { firm, owner } of rows) {
      const level = owner === null ? 0 : (levels.get(owner) ?? 0) + 1;
      if (main.has(firm) && level <= (levels.get(firm) ?? 0)) continue;
      if (level > levels.size) continue;
      levels.set(firm, level);
      main.set(firm, owner);
    }
  }
  return main;
}

function layout(
  rows: readonly TreeRow[],
  main: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const top = rows.find(({ owner }) => owner === null)?.firm;
  if (top === undefined) return places;
  const below = new Map<string, string[]>();
  for (const [firm, owner] of main) {
    if (owner === null) continue;
    const known = below.get(owner);
    if (known === undefined) below.set(owner, [firm]);
    else known.push(firm);
  }
  const root = hierarchy<string>(top, (firm) => below.get(firm) ?? []);
  tree<string>()
    .nodeSize([CARD.width + CARD.gapX, CARD.height + CARD.gapY])
    .separation(() => 1)(root);
  const nodes = root.descendants();
  const left = Math.min(...nodes.map(({ x }) => x ?? 0));
  for (const { data, x, y } of nodes) {
    places.set(data, { x: Math.round((x ?? 0) - left) + MARGIN, y: (y ?? 0) + MARGIN });
  }
  return places;
}

type Line = {
  readonly from: Point;
  readonly to: Point;
  readonly isMain: boolean;
  readonly stake: number | null;
};

function lineOf(row: TreeRow, places: ReadonlyMap<string, Point>, isMain: boolean): Line | null {
  const from = row.owner === null ? undefined : places.get(row.owner);
  const to = places.get(row.firm);
  if (from === undefined || to === undefined) return null;
  return {
    from: { x: from.x + CARD.width / 2, y: from.y + CARD.height },
    to: { x: to.x + CARD.width / 2 + (isMain ? 0 : (Math.sign(from.x - to.x) * CARD.width) / 3), y: to.y },
    isMain,
    stake: row.stake,
  };
}

function drawLine({ from, to, isMain }: Line, theme: FigureTheme): string {
  const start = `M${coordinate(from.x)} ${coordinate(from.y)}`;
  const path = isMain
    ? `${start} V${coordinate(from.y + CARD.gapY / 2)} H${coordinate(to.x)} V${coordinate(to.y)}`
    : `${start} L${coordinate(to.x)} ${coordinate(to.y)}`;
  const dash = isMain ? '' : ' stroke-dasharray="5 4"';
  return `<path d="${path}" fill="none" stroke="${theme.muted}" stroke-width="1.2"${dash}/>`;
}

function drawStake({ to, stake }: Line, { stakeText }: GroupChart, theme: FigureTheme): string {
  const text = stakeText(stake);
  return text === '' ? '' : textAt({ x: to.x + 4, y: to.y - 6 }, text, { size: 10, fill: theme.muted });
}

function drawFirm(firm: ChartFirm | undefined, { x, y }: Point, theme: FigureTheme): string {
  if (firm === undefined) return '';
  const stroke = firm.isAccount ? theme.accent : theme.border;
  const box = `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${CARD.width}" height="${CARD.height}" rx="6" fill="${theme.surface}" stroke="${stroke}" stroke-width="${firm.isAccount ? 2 : 1}"/>`;
  const width = CARD.width - 16;
  const hasDetail = firm.detail !== '';
  const name = textAt({ x: x + 8, y: y + (hasDetail ? 19 : 27) }, fitText(firm.name, 12, width), {
    size: 12,
    fill: theme.text,
    bold: true,
  });
  const detail = hasDetail
    ? textAt({ x: x + 8, y: y + 36 }, fitText(firm.detail, 10.5, width), { size: 10.5, fill: theme.muted })
    : '';
  return `${box}${name}${detail}`;
}
