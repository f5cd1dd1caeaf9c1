import { DeleteOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { capturesOf } from '../../../shared/domain/account/note-text.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { CaptureList } from './CaptureList.tsx';
import { LogButton } from './LogButton.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { NoteFields } from './NoteFields.tsx';

/** One note: what it is about, its text, and what was captured from it. */
export const NotePage = observer(({ noteId }: { readonly noteId: string }) => {
  const { account, app, commands, inspector } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const { view } = account;
  const captures = capturesOf(account.entries, noteId);
  const name = view.title(noteId);

  const remove = async () => {
    inspector.clear();
    goTo(routes.account(view.account.id, 'notes'));
    await commands.removeRecord(noteId);
  };

  return (
    <article className="note" data-testid="note-page">
      <header className="note-head">
        <NoteFields noteId={noteId} />
        <Popconfirm title={t(($) => $.notes.removeConfirm, { name })} onConfirm={() => void remove()}>
          <Button
            size="small"
            type="text"
            danger
            icon={<DeleteOutlined />}
            aria-label={t(($) => $.notes.remove)}
            title={t(($) => $.notes.remove)}
            data-testid="remove-note"
          />
        </Popconfirm>
      </header>
      <NoteEditor noteId={noteId} captures={captures} />
      <footer className="note-foot">
        <CaptureList noteId={noteId} captures={captures} />
        <LogButton noteId={noteId} />
      </footer>
    </article>
  );
});
