import { cellText } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import { addDays } from '../../shared/lib/calendar-date.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries, entriesOfRecord, recordById } from '../queries/read-rows.ts';
import { recordTitle } from '../queries/titles.ts';
import { type CommandContext, guess } from './context.ts';
import { requireRecord } from './find.ts';
import { firstValues, insertRecord, insertValue } from './records.ts';

type Move = ParsedInput<'person.move'>;
type NewSeat = {
  readonly title: string;
  readonly department: string;
  readonly reportsToSeatId: string | null;
};

/**
 * What goes along to another employer: who somebody is and how to deal with them. Judgements of the map, the contact
 * log, aims of the former post and the office address stay where they were made (domain §2.9).
 */
const PROFILE = [
  'name name_en phone im education career ability age_band birth_year personality interests hobbies family',
  'hometown comm_style channel best_time win red_lines orientation privacy_basis',
]
  .join(' ')
  .split(' ')
  .map((name) => `per.${name}`);

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

/** Open rows end on the day before; a person cannot leave a seat before it was taken. */
function closeSeats(context: CommandContext, recorder: Recorder, person: RecordRow, from: string): void {
  for (const entry of cellEntries(context.connection, person.id, 'per.seat')) {
    const row = isRow(entry.value) ? entry.value : {};
    if (row.to !== null && row.to !== undefined) continue;
    if ((cellText(row, 'from') ?? '') >= from) {
      throw new AppError('VALIDATION_FAILED', { field: 'from', reason: 'beforeSeat' });
    }
    recorder.update('entry', entry.id, { value: { ...row, to: addDays(from, -1) } });
  }
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
    ...cell(context, next, 'per.career'),
    position: cellEntries(context.connection, next.id, 'per.career').length + 1,
    value: {
      org: there,
      role: titleOfSeat(context, lastSeat),
      from: startOf(lastSeat),
      to: addDays(from, -1),
    },
  });
  insertValue(context, recorder, next, 'per.previous_file', person.id);
  leave(context, recorder, person, from, here);
  replaceValue(context, recorder, person, 'per.next_file', next.id);
  return next;
}

function leave(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  from: string,
  where: string,
): void {
  replaceValue(context, recorder, person, 'per.left', from);
  replaceValue(context, recorder, person, 'per.left_for', where);
}

/** Copies with their evidence; what it names of the former account (files, notes, contacts) stays there. */
function copyProfile(context: CommandContext, recorder: Recorder, from: RecordRow, to: RecordRow): void {
  for (const entry of entriesOfRecord(context.connection, from.id)) {
    if (!PROFILE.includes(entry.fieldKey) || entry.rivalOf !== null) continue;
    const { fieldKey, position, value, note, notApplicable, evidence } = entry;
    recorder.insert('entry', {
      recordId: to.id,
      accountId: to.accountId,
      fieldKey,
      position,
      value,
      note,
      notApplicable,
      evidence: evidence === null ? null : portable(evidence),
    });
  }
}

function portable(evidence: Evidence): Evidence {
  const { attachments: _files, note: _note, verifications, ...rest } = evidence;
  if (verifications === undefined) return rest;
  return { ...rest, verifications: verifications.map((check) => ({ ...check, with: [] })) };
}

function addSeat(
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

function addSeatRow(
  context: CommandContext,
  recorder: Recorder,
  person: RecordRow,
  seat: string,
  from: string,
): void {
  const last = cellEntries(context.connection, person.id, 'per.seat').at(-1)?.position ?? 0;
  recorder.insert('entry', {
    ...cell(context, person, 'per.seat'),
    position: last + 1,
    value: { seat, from, to: null, acting: null },
  });
}

function cell(context: CommandContext, { id, accountId }: RecordRow, fieldKey: string) {
  const evidence = guess(context);
  return { recordId: id, accountId, fieldKey, note: null, notApplicable: null, evidence };
}

function replaceValue(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  fieldKey: string,
  value: string,
): void {
  const present = cellEntries(context.connection, record.id, fieldKey)[0];
  if (present !== undefined) {
    recorder.update('entry', present.id, { value: value === '' ? null : value, evidence: guess(context) });
  } else if (value !== '') insertValue(context, recorder, record, fieldKey, value);
}

function titleOfSeat(context: CommandContext, held: EntryRow | undefined): string | null {
  const seatId = held !== undefined && isRow(held.value) ? cellText(held.value, 'seat') : null;
  const seat = seatId === null ? undefined : recordById(context.connection, seatId);
  return seat === undefined ? null : recordTitle(context.connection, seat);
}

function startOf(held: EntryRow | undefined): string | null {
  return held !== undefined && isRow(held.value) ? cellText(held.value, 'from') : null;
}
