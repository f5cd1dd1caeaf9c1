import { daysBetween } from '../../lib/calendar-date.ts';
import { promiseFulfilment } from '../performance/performance.ts';
import type { PromiseSide } from '../relationship/contact.ts';
import { cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';

/** `soon` = due within the next fourteen days; `late` and `broken` are past and over. */
export const PROMISE_STATES = ['overdue', 'soon', 'open', 'kept', 'late', 'broken'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

export type PromiseReading = {
  /** Row of `csat.promises`. */
  readonly entryId: string;
  readonly text: string;
  readonly side: PromiseSide;
  /** Our person: who promised, or to whom. */
  readonly colleagueId: string | null;
  /** Their person. */
  readonly personId: string | null;
  readonly made: string | null;
  readonly due: string | null;
  /** Days until it is due, negative when that is past; null without a due date. */
  readonly daysLeft: number | null;
  readonly state: PromiseState;
  /** Contact at which it was given. */
  readonly contactId: string | null;
};

export type PromisesReading = {
  /** Open ones first, by due date; then what is over, newest first. */
  readonly promises: readonly PromiseReading[];
  /** Our promises kept on time ÷ our promises that were due, in %; null when none was (domain §9.3). */
  readonly fulfilment: number | null;
  readonly keptOnTime: number;
  readonly due: number;
};

const SOON_DAYS = 14;

/** The promise log of both sides (domain §2.10, §9.3). */
export const readPromises = oncePerView((view): PromisesReading => {
  const promises = view.rows(view.account.id, 'csat.promises').map(({ entry, row }): PromiseReading => {
    const due = cellText(row, 'due');
    const daysLeft = due === null ? null : daysBetween(view.today, due);
    return {
      entryId: entry.id,
      text: cellText(row, 'promise') ?? '',
      side: row.side === 'them' ? 'them' : 'us',
      colleagueId: cellText(row, 'by'),
      personId: cellText(row, 'to'),
      made: cellText(row, 'made'),
      due,
      daysLeft,
      state: stateOf(row.kept, daysLeft),
      contactId: cellText(row, 'contact'),
    };
  });
  const ours = promises.filter(({ side }) => side === 'us');
  const keptOnTime = ours.filter(({ state }) => state === 'kept').length;
  const due = ours.filter(({ state }) => state !== 'open' && state !== 'soon').length;
  return {
    promises: [...promises].sort(byUrgency),
    fulfilment: promiseFulfilment(keptOnTime, due),
    keptOnTime,
    due,
  };
});

function stateOf(kept: unknown, daysLeft: number | null): PromiseState {
  if (kept === 'yes') return 'kept';
  if (kept === 'late') return 'late';
  if (kept === 'no') return 'broken';
  if (daysLeft === null) return 'open';
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= SOON_DAYS ? 'soon' : 'open';
}

function isOpen({ state }: PromiseReading): boolean {
  return state === 'overdue' || state === 'soon' || state === 'open';
}

function byUrgency(a: PromiseReading, b: PromiseReading): number {
  if (isOpen(a) !== isOpen(b)) return isOpen(a) ? -1 : 1;
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  if (first === second) return a.entryId < b.entryId ? -1 : 1;
  return first < second === isOpen(a) ? -1 : 1;
}
