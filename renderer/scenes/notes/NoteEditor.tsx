import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Capture } from '../../../shared/domain/account/capture.ts';
import { notePieces, phraseAt } from '../../../shared/domain/account/note-text.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import type { EntryRow } from '../../../shared/schemas/rows.ts';
import { TEXT_LIMIT } from '../../../shared/schemas/value.ts';
import { useStores } from '../../stores/stores.ts';
import { CapturePanel } from './CapturePanel.tsx';
import type { Phrase } from './phrase.ts';
import { useNoteText } from './use-note-text.ts';

type NoteEditorProps = { readonly noteId: string; readonly captures: readonly Capture<EntryRow>[] };

/** The text of a note with its captured phrases marked; Ctrl+Enter sends the selected phrase to a field. */
export const NoteEditor = observer(({ noteId, captures }: NoteEditorProps) => {
  const { app, inspector, notices } = useStores();
  const { t } = app;
  const { text, saved, isSaved, isTooLong, change, save } = useNoteText(noteId);
  const [phrase, setPhrase] = useState<Phrase | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const pieces = isTooLong ? [] : notePieces(text, captures);

  const capture = async () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    const found = phraseAt(text, selectionStart, selectionEnd);
    if (found.phrase === '') notices.info(t(($) => $.notes.finder.nothing));
    else if (await save()) setPhrase(found);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    void capture();
  };
  /** A click into a captured phrase shows the value it became. */
  const onClick = () => {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    if (selectionStart !== selectionEnd) return;
    const hit = pieces.find(
      ({ start, text: piece, captures: own }) =>
        own.length > 0 && selectionStart > start && selectionStart < start + piece.length,
    );
    const entry = hit?.captures[0]?.entry;
    if (entry === undefined) return;
    const { recordId, fieldKey, id } = entry;
    inspector.select({ kind: 'field', recordId, fieldKey, entryId: id });
  };
  const close = () => {
    setPhrase(null);
    area.current?.focus();
  };

  return (
    <div className="note-editor">
      <div className="note-bar">
        <span className="muted">{t(($) => $.notes.hint)}</span>
        <span className="muted" role="status">
          {isSaved ? t(($) => $.notes.saved) : t(($) => $.notes.unsaved)}
        </span>
        <Button size="small" data-testid="capture" onClick={() => void capture()}>
          {t(($) => $.notes.capture)}
        </Button>
      </div>
      {isTooLong && (
        <p className="note-problem" role="alert" data-testid="note-too-long">
          {t(($) => $.notes.tooLong, { size: formatNumber(text.length), limit: formatNumber(TEXT_LIMIT) })}
        </p>
      )}
      <div className={isTooLong ? 'note-text note-text-long' : 'note-text'}>
        {!isTooLong && (
          <div className="note-backdrop" aria-hidden="true">
            {pieces.map(({ start, text: piece, captures: own }) =>
              own.length === 0 ? piece : <mark key={start}>{piece}</mark>,
            )}
            {'\n '}
          </div>
        )}
        <textarea
          ref={area}
          value={text}
          data-saved={saved}
          data-testid="note-text"
          aria-label={t(($) => $.notes.text)}
          placeholder={t(($) => $.notes.placeholder)}
          spellCheck={false}
          onChange={({ target }) => change(target.value)}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onBlur={() => void save()}
        />
      </div>
      {phrase !== null && <CapturePanel noteId={noteId} phrase={phrase} onClose={close} />}
    </div>
  );
});
