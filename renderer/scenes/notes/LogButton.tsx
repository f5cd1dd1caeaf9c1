import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { contactsByPerson } from '../../../shared/domain/account/contact-reading.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { useStores } from '../../stores/stores.ts';
import { logEvidence } from './note-evidence.ts';

/** As much of the note as goes into the log; the note itself has the rest. */
const OUTCOME_LENGTH = 1_000;

/** Makes the note one contact of all its people; people who are named later join it. */
export const LogButton = observer(({ noteId }: { readonly noteId: string }) => {
  const { account, app, commands, notices } = useStores();
  const { t } = app;
  const { view } = account;
  const people = listOf(view, noteId, 'note.people').filter((id) => view.record(id)?.kind === 'person');
  const open = people.filter((id) => !isLogged(view, id, noteId));

  const log = async () => {
    const contactId = contactOf(view, noteId);
    const done =
      contactId === undefined
        ? await commands.createRecord({
            kind: 'contact',
            accountId: view.account.id,
            values: contactValues(view, noteId, open),
            evidence: logEvidence(view, noteId),
          })
        : await commands.setValue(contactId, 'con.people', [
            ...listOf(view, contactId, 'con.people'),
            ...open,
          ]);
    if (done === null) return;
    notices.success(t(($) => $.notes.log.done, { names: joinTexts(open.map(view.title), app.locale) }));
  };

  if (people.length === 0) return <p className="muted">{t(($) => $.notes.log.people)}</p>;
  if (open.length === 0) return <p className="muted">{t(($) => $.notes.log.logged)}</p>;
  return (
    <Button size="small" data-testid="log-note" onClick={() => void log()}>
      {t(($) => $.notes.log.action, { count: open.length })}
    </Button>
  );
});

function listOf(view: AccountView, recordId: string, key: string): readonly string[] {
  const value = view.value(recordId, key);
  return Array.isArray(value) ? value : [];
}

/** The contact that the note was made into; undefined before. */
function contactOf(view: AccountView, noteId: string): string | undefined {
  return view.records('contact').find(({ id }) => view.entry(id, 'con.topic')?.evidence?.note === noteId)?.id;
}

/** A contact of the note, or one of its day and title: a note may have been logged line by line before. */
function isLogged(view: AccountView, personId: string, noteId: string): boolean {
  const date = view.text(noteId, 'note.date');
  const contactId = contactOf(view, noteId);
  if (contactId !== undefined && listOf(view, contactId, 'con.people').includes(personId)) return true;
  return (contactsByPerson(view).get(personId) ?? []).some(
    (contact) => contact.date === date && contact.topic === view.title(noteId),
  );
}

function contactValues(
  view: AccountView,
  noteId: string,
  people: readonly string[],
): CallInput<'record.create'>['values'] {
  const text = view.text(noteId, 'note.text');
  const outcome = text.length > OUTCOME_LENGTH ? `${text.slice(0, OUTCOME_LENGTH)}…` : text;
  const channel = view.text(noteId, 'note.channel');
  const colleagues = listOf(view, noteId, 'note.colleagues');
  return {
    'con.topic': view.title(noteId).slice(0, 200),
    'con.date': view.text(noteId, 'note.date') || view.today,
    'con.people': [...people],
    ...(colleagues.length === 0 ? {} : { 'con.colleagues': [...colleagues] }),
    ...(channel === '' ? {} : { 'con.channel': channel }),
    ...(outcome === '' ? {} : { 'con.outcome': outcome }),
  };
}
