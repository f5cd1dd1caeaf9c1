import { cellText } from '../../../shared/domain/account/money.ts';
import { isFormer } from '../../../shared/domain/account/seat-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { PromiseSide } from '../../../shared/domain/relationship/contact.ts';
import type { ContactInput } from '../../../shared/ipc/contact.contract.ts';
import { addDays, isCalendarDate } from '../../../shared/lib/calendar-date.ts';

type Kept = ContactInput['promises'][number]['kept'];

/** A promise while it is written; `key` names it before it has a row. */
export type PromiseDraft = {
  readonly key: string;
  readonly entryId: string | null;
  readonly text: string;
  readonly side: PromiseSide;
  readonly personId: string | null;
  readonly colleagueId: string | null;
  readonly due: string | null;
  readonly kept: Kept;
};

/** A contact while it is written. */
export type ContactDraft = Omit<ContactInput, 'behaviours' | 'promises'> & {
  /** What each of their people was seen to do; '' where nothing was. */
  readonly behaviours: { readonly [personId: string]: string };
  readonly promises: readonly PromiseDraft[];
};

/** A contact of today with these people; whoever has a link with one of them first was there on our side. */
export function newContact(
  view: AccountView,
  personIds: readonly string[],
  colleagueIds: readonly string[],
): ContactDraft {
  return {
    date: view.today,
    channel: 'visit',
    topic: '',
    people: personIds.filter((id) => view.record(id)?.kind === 'person' && !isFormer(view, id)),
    colleagues: [...colleagueIds],
    others: '',
    topics: [],
    outcome: '',
    sentiment: null,
    inTender: false,
    behaviours: {},
    promises: [],
    next: '',
    compliance: '',
  };
}

/** A contact that is there, as it is edited. */
export function contactDraft(view: AccountView, contactId: string): ContactDraft {
  const list = (key: string): string[] => {
    const value = view.value(contactId, key);
    return Array.isArray(value) ? value.map(String) : [];
  };
  const behaviours: { [personId: string]: string } = {};
  for (const { row } of view.rows(contactId, 'con.behaviours')) {
    const person = cellText(row, 'person') ?? '';
    const before = behaviours[person];
    const text = cellText(row, 'behaviour') ?? '';
    behaviours[person] = before === undefined ? text : `${before}\n${text}`;
  }
  return {
    date: view.text(contactId, 'con.date') || view.today,
    channel: view.text(contactId, 'con.channel') || null,
    topic: view.text(contactId, 'con.topic'),
    people: list('con.people'),
    colleagues: list('con.colleagues'),
    others: view.text(contactId, 'con.others'),
    topics: list('con.topics'),
    outcome: view.text(contactId, 'con.outcome'),
    sentiment: view.number(contactId, 'con.sentiment'),
    inTender: view.value(contactId, 'con.in_tender') === true,
    behaviours,
    promises: promisesOf(view, contactId),
    next: view.text(contactId, 'con.next'),
    compliance: view.text(contactId, 'con.compliance'),
  };
}

function promisesOf(view: AccountView, contactId: string): readonly PromiseDraft[] {
  return view
    .rows(view.account.id, 'csat.promises')
    .filter(({ row }) => row.contact === contactId)
    .map(({ entry, row }) => ({
      key: entry.id,
      entryId: entry.id,
      text: cellText(row, 'promise') ?? '',
      side: row.side === 'them' ? 'them' : 'us',
      personId: cellText(row, 'to'),
      colleagueId: cellText(row, 'by'),
      due: cellText(row, 'due'),
      kept: (['yes', 'late', 'no'] as const).find((kept) => kept === row.kept) ?? 'open',
    }));
}

/** Days until a promise is due, unless somebody says otherwise. */
const FIRST_DUE_DAYS = 14;

/** A promise to be filled in, between the first people of both sides, due in two weeks. */
export function newPromise({ people, colleagues }: ContactDraft, today: string): PromiseDraft {
  return {
    key: crypto.randomUUID(),
    entryId: null,
    text: '',
    side: 'us',
    personId: people[0] ?? null,
    colleagueId: colleagues[0] ?? null,
    due: addDays(today, FIRST_DUE_DAYS),
    kept: 'open',
  };
}

/** What a contact can lack, in the order of the dialog. */
export type Missing = 'topic' | 'date' | 'people' | 'colleagues' | 'due';

/**
 * What a contact still lacks before it can be saved: a topic, a real day up to today, somebody of theirs and of ours, a
 * day for each promise. Empty = it can be saved.
 */
export function missingIn(
  { topic, date, people, colleagues, promises }: ContactDraft,
  today: string,
): Missing[] {
  const lacks: { readonly [part in Missing]: boolean } = {
    topic: topic.trim() === '',
    date: !isCalendarDate(date) || date > today,
    people: people.length === 0,
    colleagues: colleagues.length === 0,
    due: promises.some(lacksDue),
  };
  return (['topic', 'date', 'people', 'colleagues', 'due'] as const).filter((part) => lacks[part]);
}

/** True for a promise that says something and not by when. */
export function lacksDue({ text, due }: Pick<PromiseDraft, 'text' | 'due'>): boolean {
  return text.trim() !== '' && due === null;
}

/** What is saved of a draft that lacks nothing: empty lines stay behind, and so do behaviours of people who were taken off again. */
export function contactInput(draft: ContactDraft): ContactInput {
  const { behaviours, promises, ...rest } = draft;
  return {
    ...rest,
    topic: rest.topic.trim(),
    behaviours: rest.people.flatMap((personId) => {
      const text = behaviours[personId]?.trim() ?? '';
      return text === '' ? [] : [{ personId, text }];
    }),
    promises: promises.flatMap(({ key: _key, ...promise }) => {
      const text = promise.text.trim();
      const { due } = promise;
      return text === '' || due === null ? [] : [{ ...promise, text, due }];
    }),
  };
}
