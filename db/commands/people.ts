import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { CommandContext } from './context.ts';
import { requireRecord } from './find.ts';
import { firstValues, insertRecord, insertValue } from './records.ts';
import { addSeat, addSeatRow } from './seats.ts';

/** A person and the seat he or she holds (domain §2.9 keeps the two apart), one undo step. */
export function createPerson(context: CommandContext, input: ParsedInput<'person.create'>): RecordRow {
  requireRecord(context, input.accountId);
  return context.commit({ code: 'record.create.person', subject: input.name }, (recorder) => {
    const seat = addSeat(context, recorder, input.accountId, input);
    const person = insertRecord(context, recorder, { kind: 'person', accountId: input.accountId });
    const known = { 'per.name': input.name, ...firstValues(context, 'person') };
    for (const [fieldKey, value] of Object.entries(known)) {
      insertValue(context, recorder, person, fieldKey, value);
    }
    addSeatRow(context, recorder, person, seat.id, null);
    return person;
  });
}
