import './notes.css';
import './note.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useSearch } from 'wouter';
import { usePerform } from '../../actions/use-actions.ts';
import { readFieldPlace } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { ContactLog } from './ContactLog.tsx';
import { NoteList } from './NoteList.tsx';
import { NotePage } from './NotePage.tsx';
import { notesOf } from './notes-of.ts';

/** Notes of the account and, beside them, the contact log of its people. */
export const NotesTab = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const perform = usePerform();
  const { record } = readFieldPlace(useSearch());
  const notes = notesOf(account.view);
  const open = notes.find(({ id }) => id === record) ?? (record === undefined ? notes[0] : undefined);
  return (
    <div className="notes">
      <NoteList notes={notes} openId={open?.id ?? null} />
      <div className="notes-page panel">
        {open === undefined ? (
          <div className="notes-start">
            <p className="muted">{notes.length === 0 ? t(($) => $.notes.empty) : t(($) => $.notes.choose)}</p>
            <Button type="primary" onClick={() => perform('note.create')}>
              {t(($) => $.notes.create)}
            </Button>
          </div>
        ) : (
          <NotePage key={open.id} noteId={open.id} />
        )}
      </div>
      <ContactLog />
    </div>
  );
});
