import { AppError } from '../../shared/errors/app-error.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { readChart } from '../queries/chart.ts';
import type { CommandContext } from './context.ts';
import { requireRecord } from './find.ts';
import { firstValues, insertRecord, insertValue } from './records.ts';
import { addSeat, addSeatRow } from './seats.ts';

/**
 * A person and the seat he or she holds (domain §2.9 keeps the two apart), one undo step. An empty seat can be taken;
 * nothing of its former holder comes along (domain §7.4, departure).
 * @throws NOT_FOUND, REFERENCE_MISSING (no such seat here), VALIDATION_FAILED (somebody holds the seat)
 */
export function createPerson(context: CommandContext, input: ParsedInput<'person.create'>): RecordRow {
  requireRecord(context, input.accountId);
  const taken = input.seatId === undefined ? null : emptySeat(context, input.accountId, input.seatId);
  const step = { code: 'record.create.person', subject: input.name, group: input.group };
  return context.commit(step, (recorder) => {
    const seat = taken ?? addSeat(context, recorder, input.accountId, input);
    const person = insertRecord(context, recorder, { kind: 'person', accountId: input.accountId });
    const known = { 'per.name': input.name, ...firstValues(context, 'person') };
    for (const [fieldKey, value] of Object.entries(known)) {
      insertValue(context, recorder, person, fieldKey, value);
    }
    addSeatRow(context, recorder, person, seat.id, null);
    return person;
  });
}

function emptySeat(context: CommandContext, accountId: string, seatId: string): RecordRow {
  const chart = readChart(context, accountId);
  const seat = chart.records.get(seatId);
  if (seat?.kind !== 'seat') throw new AppError('REFERENCE_MISSING', { field: 'per.seat' });
  if ([...chart.seatOf.values()].includes(seatId))
    throw new AppError('VALIDATION_FAILED', { field: 'per.seat', reason: 'taken' });
  return seat;
}
