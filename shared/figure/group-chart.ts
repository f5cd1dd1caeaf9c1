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
  const places = layout(chart.rows);
  const points = [...places.values()];
  const width = Math.max(0, ...points.map(({ x }) => x)) + CARD.width + MARGIN;
  const height = Math.max(0, ...points.map(({ y }) => y)) + CARD.height + MARGIN;
  const parts = [
    ...chart.rows.map((row) => drawStake(row, places, theme)),
    ...[...places].map(([id, at]) => drawFirm(chart.firms.get(id), at, theme)),
    ...chart.rows.map((row) => drawStakeText(row, places, chart, theme)),
  ];
  return figure(theme, { width, height }, chart.title, parts);
}

function layout(rows: readonly TreeRow[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const own = rows.filter(({ isRepeat }) => !isRepeat);
  const [top] = own;
  if (top === undefined) return places;
  const below = new Map<string, TreeRow[]>();
  for (const row of own) {
    if (row.owner === null) continue;
    const known = below.get(row.owner);
    if (known === undefined) below.set(row.owner, [row]);
    else known.push(row);
  }
  const root = hierarchy<TreeRow>(top, ({ firm }) => below.get(firm) ?? []);
  tree<TreeRow>()
    .nodeSize([CARD.width + CARD.gapX, CARD.height + CARD.gapY])
    .separation(() => 1)(root);
  const nodes = root.descendants();
  const left = Math.min(...nodes.map(({ x }) => x ?? 0));
  for (const { data, x, y } of nodes) {
    places.set(data.firm, { x: Math.round((x ?? 0) - left) + MARGIN, y: (y ?? 0) + MARGIN });
  }
  return places;
}

type Line = { readonly from: Point; readonly to: Point };

function lineOf(row: TreeRow, places: ReadonlyMap<string, Point>): Line | null {
  const from = row.owner === null ? undefined : places.get(row.owner);
  const to = places.get(row.firm);
  if (from === undefined || to === undefined) return null;
  return {
    from: { x: from.x + CARD.width / 2, y: from.y + CARD.height },
    to: { x: to.x + CARD.width / 2 + (row.isRepeat ? CARD.width / 4 : 0), y: to.y },
  };
}

function drawStake(row: TreeRow, places: ReadonlyMap<string, Point>, theme: FigureTheme): string {
  const line = lineOf(row, places);
  if (line === null) return '';
  const { from, to } = line;
  const middle = coordinate(from.y + CARD.gapY / 2);
  const path = row.isRepeat
    ? `M${coordinate(from.x)} ${coordinate(from.y)} L${coordinate(to.x)} ${coordinate(to.y)}`
    : `M${coordinate(from.x)} ${coordinate(from.y)} V${middle} H${coordinate(to.x)} V${coordinate(to.y)}`;
  const dash = row.isRepeat ? ' stroke-dasharray="5 4"' : '';
  return `<path d="${path}" fill="none" stroke="${theme.border}" stroke-width="1.5"${dash}/>`;
}

function drawStakeText(
  row: TreeRow,
  places: ReadonlyMap<string, Point>,
  { stakeText }: GroupChart,
  theme: FigureTheme,
): string {
  const line = lineOf(row, places);
  const text = row.owner === null ? '' : stakeText(row.stake);
  if (line === null || text === '') return '';
  const at = { x: line.to.x + 4, y: line.to.y - 6 };
  return textAt(at, text, { size: 10, fill: theme.muted });
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
