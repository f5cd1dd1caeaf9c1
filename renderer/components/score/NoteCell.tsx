import './score.css';
import { Input } from 'antd';
import { useState } from 'react';

type Props = {
  readonly note: string;
  /** Shown while there is no remark. */
  readonly placeholder: string;
  /** Names the control. */
  readonly label: string;
  readonly onSave: (note: string | null) => void;
  readonly testId: string;
};

/** A one-line remark that is edited in place: Enter or leaving it saves, Escape takes the typing back. */
export function NoteCell({ note, placeholder, label, onSave, testId }: Props) {
  const [draft, setDraft] = useState<string | null>(null);
  if (draft === null) {
    return (
      <button
        type="button"
        className="note-cell"
        data-empty={note === ''}
        data-testid={testId}
        aria-label={`${label}: ${note === '' ? placeholder : note}`}
        onClick={() => setDraft(note)}
      >
        {note === '' ? placeholder : note}
      </button>
    );
  }
  const save = () => {
    const text = draft.trim();
    setDraft(null);
    if (text !== note) onSave(text === '' ? null : text);
  };
  return (
    <Input
      size="small"
      autoFocus
      value={draft}
      aria-label={label}
      data-testid={`${testId}-input`}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') save();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}
