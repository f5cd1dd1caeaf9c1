import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { Evidence, SourceType, VerificationMethod } from '../../../shared/domain/evidence/evidence.ts';
import { verify } from '../../../shared/domain/evidence/transitions.ts';

/** Longest quote that evidence holds. */
const QUOTE_LIMIT = 2_000;

/** Evidence of what we ourselves write about a note: its date, its people. */
export function writtenHere(today: string): Evidence {
  return { status: 'collected', confidence: 'high', sourceType: 'own_system', asOf: today };
}

/** Where a note's channel has its facts from; a visit is a talk too. */
const SOURCES: { readonly [channel: string]: SourceType } = { mail: 'customer_document' };
const METHODS: { readonly [channel: string]: VerificationMethod } = {
  visit: 'visit',
  meeting: 'meeting',
  event: 'meeting',
  mail: 'document',
};

/**
 * Evidence of a phrase: heard on the note's day, with the words that say so. A contact makes it a check with that
 * contact (domain §4.1 b); without one it is collected.
 */
export function phraseEvidence(
  view: AccountView,
  noteId: string,
  quote: string,
  contactId: string | null,
): Evidence {
  const channel = view.text(noteId, 'note.channel');
  const asOf = view.text(noteId, 'note.date') || view.today;
  const heard: Evidence = {
    status: 'collected',
    confidence: 'medium',
    sourceType: SOURCES[channel] ?? 'customer_talk',
    sourceRef: view.title(noteId),
    asOf,
    note: noteId,
    quote: quote.slice(0, QUOTE_LIMIT),
  };
  if (contactId === null) return heard;
  const by = view.text(view.account.id, 'bas.am') || (view.records('company')[0]?.id ?? '');
  const method = METHODS[channel] ?? 'phone';
  return verify(heard, { by, with: [contactId], at: asOf, method });
}

/** Evidence of a row of the contact log that a note is made into. */
export function logEvidence(view: AccountView, noteId: string): Evidence {
  return {
    ...writtenHere(view.text(noteId, 'note.date') || view.today),
    sourceRef: view.title(noteId),
    note: noteId,
  };
}
