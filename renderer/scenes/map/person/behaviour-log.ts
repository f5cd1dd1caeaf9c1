import { readContacts } from '../../../../shared/domain/account/contact-reading.ts';
import { cellText } from '../../../../shared/domain/account/money.ts';
import type { AccountView } from '../../../../shared/domain/account/view.ts';
import type { SeenBehaviour } from '../../../../shared/domain/relationship/judging.ts';

/** Where a behaviour of one day goes: into the contact of that day, so that it is not counted twice, else a new line. */
export type BehaviourLine = {
  readonly date: string;
  readonly text: string;
  readonly target:
    | { readonly kind: 'new' }
    /** A row of the person's own log. */
    | { readonly kind: 'log'; readonly entryId: string }
    /** A contact record, with the row of its behaviours that speaks of the person. */
    | { readonly kind: 'contact'; readonly contactId: string; readonly entryId: string | null };
};

/** One line a day for the behaviours that were seen; what the log says already is left out. */
export function behaviourLines(
  view: AccountView,
  personId: string,
  seen: readonly SeenBehaviour[],
  separator: string,
): readonly BehaviourLine[] {
  const days = [...new Set(seen.map(({ date }) => date))];
  return days.flatMap((date): readonly BehaviourLine[] => {
    const known = readContacts(view).filter((one) => one.personId === personId && one.date === date);
    const said = known.map(({ behaviour }) => behaviour ?? '').join(' ');
    const fresh = seen.filter((one) => one.date === date && !said.includes(one.text)).map(({ text }) => text);
    if (fresh.length === 0) return [];
    const contact = known[0];
    const text = [contact?.behaviour ?? '', ...fresh].filter(Boolean).join(separator);
    if (contact === undefined) return [{ date, text, target: { kind: 'new' } }];
    const { kind, id } = contact.source;
    if (kind === 'log') return [{ date, text, target: { kind, entryId: id } }];
    const row = view.rows(id, 'con.behaviours').find(({ row }) => cellText(row, 'person') === personId);
    return [{ date, text, target: { kind, contactId: id, entryId: row?.entry.id ?? null } }];
  });
}
