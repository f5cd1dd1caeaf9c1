import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { displayText } from './display-text.ts';
import { type Exit, seedOfKey, valueOfKey } from './editor.ts';
import { ValueEditor } from './ValueEditor.tsx';

export type InlineValueProps = {
  readonly type: ScalarType;
  readonly value: ScalarValue | null;
  readonly label: string;
  /** What stands there quietly while nothing is known. */
  readonly placeholder: string;
  readonly onSave: (value: ScalarValue | null) => void;
  readonly onFocus?: () => void;
};

/** A value as calm text that becomes its editor on click, Enter or typing. */
export const InlineValue = observer(
  ({ type, value, label, placeholder, onSave, onFocus }: InlineValueProps) => {
    const { account, app } = useStores();
    const [editing, setEditing] = useState<{ readonly seed: string | null } | null>(null);
    const button = useRef<HTMLButtonElement>(null);
    const returnsFocus = useRef(false);

    useLayoutEffect(() => {
      if (editing !== null || !returnsFocus.current) return;
      returnsFocus.current = false;
      button.current?.focus();
    }, [editing]);

    const close = (exit: Exit) => {
      returnsFocus.current = exit === 'key';
      setEditing(null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const digit = valueOfKey(type, event.key);
      const seed = seedOfKey(event);
      if (digit !== null) onSave(digit);
      else if (seed !== null) {
        if (seed !== '') event.preventDefault();
        // At once, so that an input method begins in the editor.
        flushSync(() => setEditing({ seed }));
      }
    };

    if (editing !== null) {
      return (
        <ValueEditor
          type={type}
          value={value}
          label={label}
          seed={editing.seed}
          onCommit={(next, exit) => {
            onSave(next);
            close(exit);
          }}
          onCancel={close}
        />
      );
    }
    const text = value === null ? null : displayText(type, value, app.locale, account.title);
    return (
      <button
        ref={button}
        type="button"
        className={text === null ? 'field-value field-value-empty' : 'field-value'}
        aria-label={`${label}: ${text === null ? placeholder : `${text.figure} ${text.unit}`.trim()}`}
        onClick={() => setEditing({ seed: null })}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        {text === null ? placeholder : text.figure}
        {text !== null && text.unit !== '' && <span className="field-unit"> {text.unit}</span>}
      </button>
    );
  },
);
