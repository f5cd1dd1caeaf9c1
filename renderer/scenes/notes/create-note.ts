import { formatDate } from '../../../shared/format/date.ts';
import { routes } from '../../app/routes.ts';
import type { Stores } from '../../stores/stores.ts';
import { writtenHere } from './note-evidence.ts';

/** A new note of today in the account, opened at once; an empty one of the open account is taken instead. */
export async function createNote(
  stores: Stores,
  accountId: string,
  goTo: (route: string) => void,
): Promise<void> {
  const { app, account, commands, workspace } = stores;
  const open = (id: string) => goTo(routes.account(accountId, 'notes', { record: id }));
  const empty =
    account.id === accountId && account.isLoaded
      ? account.view.records('note').find(({ id }) => account.view.text(id, 'note.text') === '')
      : undefined;
  if (empty !== undefined && stores.noteDrafts.get(empty.id) === undefined) {
    open(empty.id);
    return;
  }
  const { today } = workspace;
  const title = app.t(($) => $.notes.newTitle, { date: formatDate(today, app.locale) });
  const record = await commands.createRecord({
    kind: 'note',
    accountId,
    values: { 'note.title': title, 'note.date': today },
    evidence: writtenHere(today),
  });
  if (record !== null) open(record.id);
}
