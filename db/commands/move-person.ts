import { cellText } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { addDays } from '../../shared/lib/calendar-date.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, recordById } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import { type CommandContext, guess } from './context.ts';
import { copyProfile } from './copy-profile.ts';
import { requireRecord } from './find.ts';
import { putValue } from './put-value.ts';
import { firstValues, insertRecord, insertValue } from './records.ts';
import { addSeat, addSeatRow, closeSeats } from './seats.ts';

type Move = ParsedInput<'person.move'>;
/**
 * Moves a person to another seat, another account or out of sight, from a day on; one undo step.
 * @throws NOT_FOUND, DATE_IN_FUTURE, VALIDATION_FAILED (before the present seat was taken, or to the same account),
 * REFERENCE_MISSING (no such seat in the account)
 */
export function movePerson(context: CommandContext, input: Move): RecordRow {
  const person = requireRecord(context, input.personId);
  if (person.kind !== 'person' || person.accountId === null) throw new AppError('NOT_FOUND');
  if (input.from > context.today) throw new AppError('DATE_IN_FUTURE', { field: 'from' });
  const subject = recordTitle(context.connection, person);
  return context.commit({ code: 'person.move', subject }, (recorder) => {
    closeSeats(context, recorder, person, input.from);
    const { to } = input;
    if (to.kind === 'seat' || to.kind === 'newSeat')
      return takeSeat(context, recorder, person, input.from, to);
    if (to.kind === 'account') return changeEmployer(context, recorder, person, input.from, to);
    leave(context, recorder, person, input.from, to.where);
    return person;
  });
}

type Taken = Extract<Move['to'], { kind: 'seat' | 'newSeat' }>;

function takeSeat(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  from: string,
  to: Taken,
): RecordRow {
  const seat =
    to.kind === 'seat'
      ? recordById(context.connection, to.seatId)
      : addSeat(context, recorder, person.accountId, to);
  if (seat?.kind !== 'seat' || seat.accountId !== person.accountId) {
    throw new AppError('REFERENCE_MISSING', { field: 'per.seat' });
  }
  addSeatRow(context, recorder, person, seat.id, from);
  for (const key of ['per.left', 'per.left_for']) {
    for (const entry of cellEntries(context.connection, person.id, key)) recorder.remove('entry', entry.id);
  }
  return person;
}

type Employer = Extract<Move['to'], { kind: 'account' }>;

function changeEmployer(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  from: string,
  to: Employer,
): RecordRow {
  if (to.accountId === person.accountId) {
    throw new AppError('VALIDATION_FAILED', { field: 'accountId', reason: 'same' });
  }
  const employer = requireRecord(context, to.accountId);
  const former = requireRecord(context, person.accountId ?? '');
  const here = recordTitle(context.connection, employer);
  const there = recordTitle(context.connection, former);
  const lastSeat = cellEntries(context.connection, person.id, 'per.seat').at(-1);

  const next = insertRecord(context, recorder, { kind: 'person', accountId: employer.id });
  copyProfile(context, recorder, person, next);
  const seat = addSeat(context, recorder, employer.id, to);
  addSeatRow(context, recorder, next, seat.id, from);
  for (const [key, value] of Object.entries(firstValues(context, 'person'))) {
    insertValue(context, recorder, next, key, value);
  }
  recorder.insert('entry', {
    recordId: next.id,
    accountId: next.accountId,
    fieldKey: 'per.career',
    position: cellEntries(context.connection, next.id, 'per.career').length + 1,
    value: {
      org: there,
      role: titleOfSeat(context, lastSeat),
      from: startOf(lastSeat),
      to: addDays(from, -1),
    },
    evidence: guess(context),
  });
  insertValue(context, recorder, next, 'per.previous_file', person.id);
  leave(context, recorder, person, from, here);
  putValue(context, recorder, person, 'per.next_file', next.id, guess(context));
  return next;
}

function leave(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  from: string,
  where: string,
): void {
  putValue(context, recorder, person, 'per.left', from, guess(context));
  putValue(context, recorder, person, 'per.left_for', where === '' ? null : where, guess(context));
}

function titleOfSeat(context: CommandContext, held: EntryRow | undefined): string | null {
  const seatId = held !== undefined && isRow(held.value) ? cellText(held.value, 'seat') : null;
  const seat = seatId === null ? undefined : recordById(context.connection, seatId);
  return seat === undefined ? null : recordTitle(context.connection, seat);
}

function startOf(held: EntryRow | undefined): string | null {
  return held !== undefined && isRow(held.value) ? cellText(held.value, 'from') : null;
}
