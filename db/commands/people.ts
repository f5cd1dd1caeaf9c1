import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { type CommandContext, guess } from './context.ts';
import { requireRecord } from './find.ts';
import { firstValues, insertRecord, insertValue } from './records.ts';

/** A person and the seat he or she holds (domain §2.9 keeps the two apart), one undo step. */
export function createPerson(context: CommandContext, input: ParsedInput<'person.create'>): RecordRow {
  requireRecord(context, input.accountId);
  return context.commit({ code: 'record.create.person', subject: input.name }, (recorder) => {
    const seat = insertRecord(context, recorder, { kind: 'seat', accountId: input.accountId });
    const values = {
      'pos.title': input.title,
      'pos.dept': input.department,
      'pos.reports_to': input.reportsToSeatId ?? '',
    };
    for (const [fieldKey, value] of Object.entries(values)) {
      if (value !== '') insertValue(context, recorder, seat, fieldKey, value);
    }
    const person = insertRecord(context, recorder, { kind: 'person', accountId: input.accountId });
    const known = { 'per.name': input.name, ...firstValues(context, 'person') };
    for (const [fieldKey, value] of Object.entries(known)) {
      insertValue(context, recorder, person, fieldKey, value);
    }
    recorder.insert('entry', {
      recordId: person.id,
      accountId: person.accountId,
      fieldKey: 'per.seat',
      position: 1,
      value: { seat: seat.id, from: null, to: null, acting: null },
      note: null,
      notApplicable: null,
      evidence: guess(context),
    });
    return person;
  });
}
