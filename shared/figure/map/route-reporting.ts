import type { Point } from '../svg.ts';
import { CARD } from './card-size.ts';
import type { Box } from './scene.ts';
import { polylineWay, type Way } from './way.ts';

/** The line to what hangs in a stack runs along its left side; a report on its own is met at the top. */
export type Entry = 'top' | 'side';

/** The shared line runs half way to the next level, below a stack's chief as well. */
const BUS = CARD.gapY / 2;
const RAIL = 10;

/**
 * The line from a chief down to a report: out at the bottom, along a line that all reports share, into the report at
 * its top or side. Null where the report does not stand below, so that the line needs a way of its own.
 */
export function reportingWay(chief: Box, report: Box, entry: Entry): Way | null {
  const bottom = chief.y + chief.height;
  const room = report.y - bottom;
  if (room < 12) return null;
  const start = { x: chief.x + chief.width / 2, y: bottom };
  const bus = bottom + Math.min(BUS, room / 2);
  if (entry === 'side') return polylineWay(alongside(start, chief, report, bus));
  const end = { x: report.x + report.width / 2, y: report.y };
  if (Math.abs(end.x - start.x) < 1) return polylineWay([start, end]);
  return polylineWay([start, { x: start.x, y: bus }, { x: end.x, y: bus }, end]);
}

/** Room that a way around others keeps from the cards at its ends: between the lines that reports share. */
const CLEAR = { x: 16, y: 12 } as const;

/** Square ways around what stands between a chief and a report below, the shortest first. */
export function reportingDetours(chief: Box, report: Box): readonly Way[] {
  const start = { x: chief.x + chief.width / 2, y: chief.y + chief.height };
  const end = { x: report.x + report.width / 2, y: report.y };
  if (end.y - start.y < 2 * CLEAR.y) return [];
  const [first, last] = [start.y + CLEAR.y, end.y - CLEAR.y];
  const beside = [chief, report].flatMap(({ x, width }) => [x - CLEAR.x, x + width + CLEAR.x]);
  return [start.x, ...beside, end.x]
    .sort((a, b) => Math.abs(a - start.x) + Math.abs(a - end.x) - Math.abs(b - start.x) - Math.abs(b - end.x))
    .map((x) =>
      polylineWay([
        start,
        { x: start.x, y: first },
        { x, y: first },
        { x, y: last },
        { x: end.x, y: last },
        end,
      ]),
    );
}

function alongside(start: Point, chief: Box, report: Box, bus: number): readonly Point[] {
  const rail = report.x - RAIL;
  const end = { x: report.x, y: report.y + report.height / 2 };
  const isUnderChief = Math.abs(rail - RAIL - chief.x) < 2;
  // A stack under the left edge of its chief needs no line across.
  if (isUnderChief) return [{ x: rail, y: start.y }, { x: rail, y: end.y }, end];
  return [start, { x: start.x, y: bus }, { x: rail, y: bus }, { x: rail, y: end.y }, end];
}

/** What reports stand in a stack: those with another one in the same column, and leaves beside such. */
export function entriesOf(
  reports: readonly { readonly id: string; readonly x: number; readonly isLeaf: boolean }[],
): ReadonlyMap<string, Entry> {
  const columns = new Map<number, number>();
  for (const { x } of reports) columns.set(Math.round(x), (columns.get(Math.round(x)) ?? 0) + 1);
  const isStacked = (x: number) => (columns.get(Math.round(x)) ?? 0) > 1;
  const leavesAreStacked = reports.some(({ x, isLeaf }) => isLeaf && isStacked(x));
  return new Map(
    reports.map(({ id, x, isLeaf }) => [id, isStacked(x) || (isLeaf && leavesAreStacked) ? 'side' : 'top']),
  );
}
