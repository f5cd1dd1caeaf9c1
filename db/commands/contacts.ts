import type { Value } from '../../shared/domain/dossier/types.ts';
import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ContactInput } from '../../shared/ipc/contact.contract.ts';
import type { ParsedInput } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import type { CommandContext } from './context.ts';
import { requireRecord } from './find.ts';
import { peopleOf } from './maps.ts';
import { putRows, type WantedRow } from './put-rows.ts';
import { putValue } from './put-value.ts';
import { insertRecord } from './records.ts';

/**
 * Writes a contact with everybody who took part, what they were seen to do, and the promises given, as one undo step.
 * Rows that are as they were stay untouched; what is no longer named goes.
 * @throws NOT_FOUND (also for a promise that is not of this contact), REFERENCE_MISSING for who is not of this account,
 * VALIDATION_FAILED for a behaviour of somebody who took no part, DATE_IN_FUTURE, TEXT_TOO_LONG
 */
export function saveContact(context: CommandContext, input: ParsedInput<'contact.save'>): RecordRow {
  const account = requireRecord(context, input.accountId);
  if (account.kind !== 'account') throw new AppError('NOT_FOUND');
  const known = input.contactId === null ? null : requireRecord(context, input.contactId);
  if (known !== null && (known.kind !== 'contact' || known.accountId !== account.id))
    throw new AppError('NOT_FOUND');
  const { contact } = input;
  const promised = contact.promises.flatMap(({ personId }) => personId ?? []);
  peopleOf(context, account.id, [...contact.people, ...promised]);
  if (contact.behaviours.some(({ personId }) => !contact.people.includes(personId)))
    throw new AppError('VALIDATION_FAILED', { field: 'con.behaviours.person', reason: 'absent' });
  const code = known === null ? 'contact.create' : 'contact.save';
  return context.commit({ code, subject: contact.topic }, (recorder) => {
    const record = known ?? insertRecord(context, recorder, { kind: 'contact', accountId: account.id });
    const evidence = seenByUs(context, contact);
    for (const [key, value] of Object.entries(valuesOf(contact)))
      putValue(context, recorder, record, key, value, evidence);
    const behaviours = contact.behaviours.map(({ personId, text }): WantedRow => {
      return { entryId: null, columns: { person: personId, behaviour: text } };
    });
    putRows(context, recorder, record, 'con.behaviours', behaviours, {
      evidence,
      match: ['person', 'behaviour'],
    });
    putRows(context, recorder, account, 'csat.promises', promisesOf(contact, record.id), {
      evidence,
      of: { contact: record.id },
    });
    return record;
  });
}

/** We were there: what is logged is observed, not guessed. */
function seenByUs({ actor }: CommandContext, { date, topic }: ContactInput): Evidence {
  return {
    status: 'collected',
    confidence: 'high',
    sourceType: 'own_system',
    sourceRef: topic,
    asOf: date,
    recordedBy: actor,
  };
}

function valuesOf(contact: ContactInput): { readonly [fieldKey: string]: Value | null } {
  const text = (value: string) => (value === '' ? null : value);
  const list = (values: readonly string[]) => (values.length === 0 ? null : [...new Set(values)]);
  return {
    'con.topic': contact.topic,
    'con.date': contact.date,
    'con.channel': contact.channel,
    'con.people': list(contact.people),
    'con.colleagues': list(contact.colleagues),
    'con.others': text(contact.others),
    'con.topics': list(contact.topics),
    'con.outcome': text(contact.outcome),
    'con.sentiment': contact.sentiment,
    'con.in_tender': contact.inTender ? true : null,
    'con.next': text(contact.next),
    'con.compliance': text(contact.compliance),
  };
}

function promisesOf({ promises, date }: ContactInput, contact: string): readonly WantedRow[] {
  return promises.map(({ entryId, text, side, personId, colleagueId, due, kept }) => ({
    entryId,
    columns: { promise: text, by: colleagueId, to: personId, made: date, due, kept, side, contact },
  }));
}
