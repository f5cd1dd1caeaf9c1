import type { AccountView } from '../../../shared/domain/account/view.ts';

/** A note as its list shows it. */
export type NoteFacts = {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
};

/** The notes of an account, newest first. */
export function notesOf(view: AccountView): readonly NoteFacts[] {
  return view
    .records('note')
    .map(({ id }) => ({
      id,
      title: view.text(id, 'note.title'),
      date: view.text(id, 'note.date'),
      text: view.text(id, 'note.text'),
    }))
    .toReversed()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Notes whose title or text holds the words. */
export function findNotes(notes: readonly NoteFacts[], words: string): readonly NoteFacts[] {
  const wanted = words.trim().toLowerCase();
  return notes.filter(({ title, text }) => `${title}\n${text}`.toLowerCase().includes(wanted));
}
