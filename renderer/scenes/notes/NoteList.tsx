import { PlusOutlined, SearchOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { Link } from 'wouter';
import { formatDate } from '../../../shared/format/date.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { findNotes, type NoteFacts } from './notes-of.ts';

type NoteListProps = { readonly notes: readonly NoteFacts[]; readonly openId: string | null };

/** The notes, newest first, and how to find one. */
export const NoteList = observer(({ notes, openId }: NoteListProps) => {
  const { account, app, inspector } = useStores();
  const { t } = app;
  const perform = usePerform();
  const [words, setWords] = useState('');
  const found = findNotes(notes, words);
  return (
    <nav className="notes-list panel" aria-label={t(($) => $.notes.title)}>
      <div className="notes-tools">
        <Input
          size="small"
          allowClear
          prefix={<SearchOutlined aria-hidden="true" />}
          value={words}
          aria-label={t(($) => $.notes.search)}
          placeholder={t(($) => $.notes.search)}
          onChange={({ target }) => setWords(target.value)}
        />
        <Button
          size="small"
          type="primary"
          icon={<PlusOutlined />}
          aria-label={t(($) => $.notes.create)}
          title={t(($) => $.notes.create)}
          data-testid="create-note"
          onClick={() => perform('note.create')}
        />
      </div>
      {words !== '' && found.length === 0 && (
        <p className="muted notes-empty">{t(($) => $.notes.noHits, { text: words })}</p>
      )}
      {found.map(({ id, title, date, text }) => (
        <Link
          key={id}
          href={routes.account(account.view.account.id, 'notes', { record: id })}
          className="notes-link"
          onClick={inspector.clear}
          aria-current={id === openId ? 'page' : undefined}
          data-testid="note-link"
        >
          <b>{title === '' ? t(($) => $.notes.untitled) : title}</b>
          <span className="muted">{date === '' ? '' : formatDate(date, app.locale)}</span>
          <span className="muted notes-excerpt">{text.slice(0, 80)}</span>
        </Link>
      ))}
    </nav>
  );
});
