import { breakCycles, type PlannedCycle } from './break-cycles.ts';
import type { ColumnChoice } from './column-roles.ts';
import { bossFinder } from './find-boss.ts';
import type { Keeping, KnownChart } from './known-people.ts';
import { matchPeople } from './match-people.ts';
import { type Parent, type Placeholder, parentsOf } from './parents.ts';
import { type PersonLine, type RowIssue, readLines } from './person-lines.ts';
import { type PlannedRegion, plannedRegions } from './regions.ts';
import { type Change, changesOf } from './row-changes.ts';
import { guessLevel, type SeatLevel } from './seat-level.ts';
import type { SourceTable } from './source-table.ts';

export type ImportOptions = {
  /** Index of the row with the headings. */
  readonly headings: number;
  readonly columns: ColumnChoice;
  /** What happens to people who are there already. */
  readonly existing: Keeping;
  /** A boss whom nobody knows becomes an empty seat, or the row stands at the top. */
  readonly unknownBoss: 'placeholder' | 'top';
  /** Levels that the file does not give are read from the titles. */
  readonly guessLevels: boolean;
  /** Rows whose boss is given up to open a circle; where none of a circle is named, its last row. */
  readonly cuts: readonly number[];
  /** Rows that are not to be imported. */
  readonly leftOut: readonly number[];
};

/** What happens to a row. */
export const DEEDS = ['create', 'vacancy', 'update', 'same', 'keep', 'duplicate', 'leftOut'] as const;
export type Deed = (typeof DEEDS)[number];

export type PlannedRow = PersonLine & {
  readonly deed: Deed;
  /** Level of the seat; guessed ones are told apart. */
  readonly seatLevel: SeatLevel | null;
  readonly isLevelGuessed: boolean;
  /** Who it is, where it is somebody who is there. */
  readonly personId: string | null;
  readonly seatId: string | null;
  readonly parent: Parent | null;
  /** What changes at somebody who is there. */
  readonly changes: readonly Change[];
};

/** What an import would do, complete and without having done anything. */
export type ImportPlan = {
  readonly rows: readonly PlannedRow[];
  readonly placeholders: readonly Placeholder[];
  readonly cycles: readonly PlannedCycle[];
  readonly regions: readonly PlannedRegion[];
  readonly issues: readonly RowIssue[];
};

/**
 * Turns the rows of a list into a plan: who is new, who is known, who hangs under whom. Every row that is not blank is
 * in the plan or in its issues; whatever the file says, the tree that comes out has no circle.
 */
export function planImport(table: SourceTable, options: ImportOptions, known: KnownChart): ImportPlan {
  const read = readLines(table, options.headings, options.columns);
  const leftOut = new Set(options.leftOut);
  const wanted = read.lines.filter(({ line }) => !leftOut.has(line));
  const { matches, issues } = matchPeople(wanted, known);
  const kept = wanted.filter(({ line }) => matches.get(line)?.kind !== 'duplicate');
  const bosses = parentsOf(kept, matches, known, bossFinder(kept, known), options);
  const opened = breakCycles(kept, matches, bosses.parents, known, options);
  const planned = read.lines.map((line): PlannedRow => {
    const match = matches.get(line.line);
    const seatLevel = line.level ?? (options.guessLevels ? guessLevel(line.title) : null);
    const bare = { ...line, seatLevel, isLevelGuessed: line.level === null && seatLevel !== null };
    if (match === undefined) return { ...bare, ...NOTHING, deed: 'leftOut' };
    if (match.kind === 'duplicate') return { ...bare, ...NOTHING, deed: 'duplicate' };
    const parent = opened.parents.get(line.line) ?? null;
    if (match.kind === 'new') {
      return { ...bare, ...NOTHING, parent, deed: line.name === '' ? 'vacancy' : 'create' };
    }
    if (match.kind === 'seat') return { ...bare, ...NOTHING, seatId: match.seat.id, deed: 'keep' };
    const { person } = match;
    const found = { personId: person.id, seatId: person.seatId };
    if (options.existing === 'keep') return { ...bare, ...NOTHING, ...found, deed: 'keep' };
    const changes = changesOf(bare, person, parent, known, options.existing);
    return { ...bare, ...found, parent, changes, deed: changes.length === 0 ? 'same' : 'update' };
  });
  const regions = plannedRegions(
    planned.filter(({ deed }) => deed !== 'leftOut' && deed !== 'duplicate'),
    known,
  );
  return {
    rows: planned,
    placeholders: bosses.placeholders,
    cycles: opened.cycles,
    regions: regions.regions,
    issues: [...read.issues, ...issues, ...bosses.issues, ...opened.issues, ...regions.issues].toSorted(
      (a, b) => a.line - b.line,
    ),
  };
}

const NOTHING = { personId: null, seatId: null, parent: null, changes: [] } as const;

/** How many rows end in each deed. */
export function countDeeds({ rows }: ImportPlan): { readonly [deed in Deed]: number } {
  const counts = Object.fromEntries(DEEDS.map((deed) => [deed, 0])) as { [deed in Deed]: number };
  for (const { deed } of rows) counts[deed] += 1;
  return counts;
}
