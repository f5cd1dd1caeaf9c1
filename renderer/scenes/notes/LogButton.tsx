import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import type { RowValue } from '../../../shared/domain/dossier/types.ts';
import { joinTexts } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';
import { logEvidence } from './note-evidence.ts';

/** As much of the note as goes into the log; the note itself has the rest. */
const OUTCOME_LENGTH = 1_000;

/** Makes the note a line in the contact log of each of its people who has none of it yet. */
export const LogButton = observer(({ noteId }: { readonly noteId: string }) => {
  const { account, app, commands, notices } = useStores();
  const { t } = app;
  const { view } = account;
  const people = listOf(view, noteId, 'note.people').filter((id) => view.record(id)?.kind === 'person');
  const open = people.filter((id) => !isLogged(view, id, noteId));

  const log = async () => {
    const row = logRow(view, noteId);
    for (const id of open) {
      const group = `log ${noteId}`;
      const done = await commands.addRows(id, 'per.contact_log', [row], {
        evidence: logEvidence(view, noteId),
        group,
      });
      if (done === null) return;
    }
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

function listOf(view: AccountView, noteId: string, key: string): readonly string[] {
  const value = view.value(noteId, key);
  return Array.isArray(value) ? value : [];
}

function isLogged(view: AccountView, personId: string, noteId: string): boolean {
  const date = view.text(noteId, 'note.date');
  return view
    .rows(personId, 'per.contact_log')
    .some(
      ({ entry, row }) =>
        entry.evidence?.note === noteId || (row.date === date && row.topic === view.title(noteId)),
    );
}

function logRow(view: AccountView, noteId: string): RowValue {
  const text = view.text(noteId, 'note.text');
  const outcome = text.length > OUTCOME_LENGTH ? `${text.slice(0, OUTCOME_LENGTH)}…` : text;
  return {
    date: view.text(noteId, 'note.date') || view.today,
    colleagues: listOf(view, noteId, 'note.colleagues'),
    channel: view.text(noteId, 'note.channel') || null,
    topic: view.title(noteId),
    outcome: outcome === '' ? null : outcome,
  };
}
