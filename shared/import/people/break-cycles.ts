import { findCycles } from './cycles.ts';
import type { Keeping, KnownChart } from './known-people.ts';
import type { Match } from './match-people.ts';
import type { Parent } from './parents.ts';
import type { PersonLine, RowIssue } from './person-lines.ts';

/** A circle of bosses. */
export type PlannedCycle = {
  /** Names of everybody on it, each followed by his or her boss; rows of the file by number, others null. */
  readonly chain: readonly { readonly line: number | null; readonly name: string }[];
  /** The row whose boss is given up. */
  readonly cut: number;
};

type Opened = {
  readonly parents: ReadonlyMap<number, Parent | null>;
  readonly cycles: readonly PlannedCycle[];
  readonly issues: readonly RowIssue[];
};

/**
 * Gives up one boss of every circle: the row that the user chose, else the last one. A circle may go through seats that
 * are there; only rows of the file are cut. Cutting a row whose seat is there leaves its chief of now, which may close
 * another circle, so it is looked again until there is none; each turn cuts a row, so it ends.
 */
export function breakCycles(
  lines: readonly PersonLine[],
  matches: ReadonlyMap<number, Match>,
  wanted: ReadonlyMap<number, Parent | null>,
  known: KnownChart,
  { cuts, existing }: { readonly cuts: readonly number[]; readonly existing: Keeping },
): Opened {
  const chiefs = new Map(known.seats.map(({ id, chief }) => [id, chief]));
  const lineOfSeat = new Map<string, PersonLine>();
  for (const line of lines) {
    const seatId = seatOf(matches.get(line.line));
    if (seatId !== null) lineOfSeat.set(seatId, line);
  }
  const parents = new Map(wanted);
  const chosen = new Set(cuts);
  const cycles: PlannedCycle[] = [];
  const issues: RowIssue[] = [];
  const byLine = new Map(lines.map((line) => [line.line, line]));
  const moves = (line: PersonLine): boolean => {
    const seatId = seatOf(matches.get(line.line));
    if (seatId === null) return true;
    if ((parents.get(line.line) ?? null) === null) return false;
    return existing === 'update' || (existing === 'fill' && (chiefs.get(seatId) ?? null) === null);
  };
  for (;;) {
    const above = new Map<string, string | null>(known.seats.map(({ id, chief }) => [id, chief] as const));
    for (const line of lines) {
      if (moves(line))
        above.set(nodeOf(line.line, matches), parentNode(parents.get(line.line) ?? null, matches));
    }
    const found = findCycles(above).flatMap((nodes) => {
      const chain = nodes.map((node) => lineOfNode(node, byLine, lineOfSeat));
      const rows = chain.flatMap((line) => (line !== undefined && moves(line) ? [line.line] : []));
      return rows.length === 0 ? [] : [{ nodes, chain, rows }];
    });
    if (found.length === 0) return { parents, cycles, issues };
    for (const { nodes, chain, rows } of found) {
      const cut = rows.find((row) => chosen.has(row)) ?? Math.max(...rows);
      parents.set(cut, null);
      const start = chain.findIndex((line) => line?.line === cut);
      const turned = [...chain.keys()].map((index) => (index + start) % chain.length);
      const told = turned.map((index) => {
        const line = chain[index];
        const title = known.seats.find(({ id }) => id === nodes[index])?.title ?? '';
        return line === undefined
          ? { line: null, name: title }
          : { line: line.line, name: line.name || line.title };
      });
      cycles.push({ chain: told, cut });
      issues.push({ line: cut, code: 'cycle', role: 'boss', text: told.map(({ name }) => name).join(' → ') });
    }
  }
}

function seatOf(match: Match | undefined): string | null {
  if (match?.kind === 'seat') return match.seat.id;
  return match?.kind === 'person' ? match.person.seatId : null;
}

/** Rows whose seat is there stand for that seat. */
function nodeOf(line: number, matches: ReadonlyMap<number, Match>): string {
  return seatOf(matches.get(line)) ?? `line ${line}`;
}

function parentNode(parent: Parent | null, matches: ReadonlyMap<number, Match>): string | null {
  if (parent === null || parent.kind === 'placeholder') return null;
  return parent.kind === 'seat' ? parent.seatId : nodeOf(parent.line, matches);
}

function lineOfNode(
  node: string,
  byLine: ReadonlyMap<number, PersonLine>,
  lineOfSeat: ReadonlyMap<string, PersonLine>,
): PersonLine | undefined {
  return lineOfSeat.get(node) ?? byLine.get(Number(node.slice('line '.length)));
}
