import { cellText } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { addDays } from '../../shared/lib/calendar-date.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import { type CommandContext, guess } from './context.ts';
import { insertRecord, insertValue } from './records.ts';

export type NewSeat = {
  readonly title: string;
  readonly department: string;
  readonly reportsToSeatId: string | null;
};

/** A seat of the chart with its first values. */
export function addSeat(
  context: CommandContext,
  recorder: Recorder,
  accountId: string | null,
  { title, department, reportsToSeatId }: NewSeat,
): RecordRow {
  const seat = insertRecord(context, recorder, { kind: 'seat', accountId });
  const values = { 'pos.title': title, 'pos.dept': department, 'pos.reports_to': reportsToSeatId ?? '' };
  for (const [key, value] of Object.entries(values)) {
    if (value !== '') insertValue(context, recorder, seat, key, value);
  }
  return seat;
}

/** Puts a person on a seat; `from` null = nobody knows since when. */
export function addSeatRow(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  seat: string,
  from: string | null,
): void {
  const last = cellEntries(context.connection, person.id, 'per.seat').at(-1)?.position ?? 0;
  recorder.insert('entry', {
    recordId: person.id,
    accountId: person.accountId,
    fieldKey: 'per.seat',
    position: last + 1,
    value: { seat, from, to: null, acting: null },
    evidence: guess(context),
  });
}

/** Seats held on a day end on the day before. @throws VALIDATION_FAILED for a day on or before that of taking one */
export function closeSeats(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  from: string,
): void {
  for (const entry of cellEntries(context.connection, person.id, 'per.seat')) {
    const row = isRow(entry.value) ? entry.value : {};
    const to = cellText(row, 'to');
    if (to !== null && to < from) continue;
    if ((cellText(row, 'from') ?? '') >= from) {
      throw new AppError('VALIDATION_FAILED', { field: 'from', reason: 'beforeSeat' });
    }
    recorder.update('entry', entry.id, { value: { ...row, to: addDays(from, -1) } });
  }
}
