import { daysBetween } from '../../lib/calendar-date.ts';
import { sum } from '../scale.ts';
import { cellNumber, cellText } from './money.ts';
import type { AccountView } from './view.ts';

/** What keeps a gate from being in our hands: nobody known, or somebody with whom we have no tie. */
export type GateWarning = 'unknown' | 'unrelated';

export type Stage = {
  readonly entryId: string;
  readonly step: number;
  readonly name: string;
  /** Record id of the person who keeps the gate; null while unknown. */
  readonly gatekeeper: string | null;
  readonly deciders: readonly string[];
  readonly gate: string;
  readonly days: number | null;
  readonly warning: GateWarning | null;
};

export type SelectionEvent = {
  readonly entryId: string;
  readonly event: string;
  /** YYYY-MM-DD; null while not set. */
  readonly date: string | null;
  /** Days from today; negative = past; null without a date. */
  readonly inDays: number | null;
  readonly owner: string | null;
};

export type SelectionReading = {
  /** By step, rows without one last. */
  readonly stages: readonly Stage[];
  /** Σ of the typical days; null when no stage has any. */
  readonly totalDays: number | null;
  /** By date; events without a date last. */
  readonly calendar: readonly SelectionEvent[];
  /** The first event from today on. */
  readonly next: SelectionEvent | null;
  readonly knockOuts: readonly {
    readonly entryId: string;
    readonly requirement: string;
    readonly weMeet: boolean | null;
  }[];
};

/** How one category's supplier is chosen: gates with who keeps them, dates, knock-outs (domain §3.1). */
export function readSelection(view: AccountView, categoryId: string): SelectionReading {
  const stages = view
    .rows(categoryId, 'cat.stages')
    .map(({ entry, row }, index): Stage => {
      const gatekeeper = personOf(view, row.gatekeeper);
      return {
        entryId: entry.id,
        step: cellNumber(row, 'step') ?? 100 + index,
        name: cellText(row, 'name') ?? '',
        gatekeeper,
        deciders: Array.isArray(row.deciders) ? row.deciders.flatMap((id) => personOf(view, id) ?? []) : [],
        gate: cellText(row, 'gate') ?? '',
        days: cellNumber(row, 'days'),
        warning: gatekeeper === null ? 'unknown' : isRelated(view, gatekeeper) ? null : 'unrelated',
      };
    })
    .sort((a, b) => a.step - b.step);
  const known = stages.flatMap(({ days }) => days ?? []);
  const calendar = readCalendar(view, categoryId);
  return {
    stages,
    totalDays: known.length === 0 ? null : sum(known),
    calendar,
    next: calendar.find(({ inDays }) => inDays !== null && inDays >= 0) ?? null,
    knockOuts: view.rows(categoryId, 'cat.knock_outs').map(({ entry, row }) => ({
      entryId: entry.id,
      requirement: cellText(row, 'requirement') ?? '',
      weMeet: typeof row.we_meet === 'boolean' ? row.we_meet : null,
    })),
  };
}

function readCalendar(view: AccountView, categoryId: string): readonly SelectionEvent[] {
  return view
    .rows(categoryId, 'cat.calendar')
    .map(({ entry, row }) => {
      const date = cellText(row, 'date');
      return {
        entryId: entry.id,
        event: cellText(row, 'event') ?? '',
        date,
        inDays: date === null ? null : daysBetween(view.today, date),
        owner: personOf(view, row.owner),
      };
    })
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
}

function personOf(view: AccountView, id: unknown): string | null {
  return typeof id === 'string' && view.record(id) !== undefined ? id : null;
}

/** Whether one of us knows the person: a tie of level 1 or more (domain §7.1). */
function isRelated(view: AccountView, personId: string): boolean {
  return view.rows(personId, 'node.links').some(({ row }) => (cellNumber(row, 'level') ?? 0) >= 1);
}
