import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { inputText } from '../../../shared/format/input-text.ts';
import { useStores } from '../../stores/stores.ts';
import { displayText } from '../field/display-text.ts';
import { seedOfKey } from '../field/editor.ts';
import { ValueEditor } from '../field/ValueEditor.tsx';
import { useValueContext } from '../field/value-context.ts';

type DraftValueProps = {
  readonly type: ScalarType;
  readonly label: string;
  readonly value: ScalarValue | null;
  /** Text that the editor opens with instead of the value. */
  readonly seed?: string;
  /** Has the focus when the form opens. */
  readonly isFirst?: boolean;
  readonly onChange: (value: ScalarValue | null) => void;
  /** Enter in the editor: the whole form is to be saved, with this value. */
  readonly onEnter: (value: ScalarValue | null) => void;
};

const TYPED: readonly ScalarType['kind'][] = [
  'text',
  'rich',
  'integer',
  'number',
  'money',
  'percent',
  'date',
  'year',
];

/** A value of a form that is saved as a whole: the editor of its type, or calm text once it is filled. */
export const DraftValue = observer((props: DraftValueProps) => {
  const { type, label, value, seed, isFirst = false, onChange, onEnter } = props;
  const { account, app } = useStores();
  const context = useValueContext();
  const isTyped = TYPED.includes(type.kind);
  // A list of choices would cover the form's buttons; over a value it waits for Enter.
  const opensAtOnce = isFirst && (isTyped || value === null);
  const [editing, setEditing] = useState<{ readonly seed: string | null } | null>(
    opensAtOnce ? { seed: seed ?? null } : null,
  );
  const place = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const waitsForFocus = useRef(isFirst && !opensAtOnce);
  const isEditing = editing !== null;

  useLayoutEffect(() => {
    if (isEditing) place.current?.querySelector<HTMLInputElement>('input.field-input')?.select();
    else if (waitsForFocus.current) button.current?.focus();
    waitsForFocus.current = false;
  }, [isEditing]);

  const onKeyDown = (event: KeyboardEvent) => {
    const typed = seedOfKey(event);
    if (typed === null) return;
    if (typed !== '') event.preventDefault();
    flushSync(() => setEditing({ seed: typed }));
  };

  if (editing !== null) {
    return (
      <span ref={place} className="draft-value">
        <ValueEditor
          type={type}
          // A typed text that says the same as before is an answer too, so it is compared with nothing.
          value={isTyped ? null : value}
          label={label}
          seed={isTyped ? (editing.seed ?? inputText(type, value, context)) : null}
          onCommit={(next, exit) => {
            setEditing(null);
            onChange(next);
            if (exit === 'key') onEnter(next);
          }}
          onCancel={(exit) => {
            waitsForFocus.current = exit === 'key';
            setEditing(null);
          }}
        />
      </span>
    );
  }
  const shown = value === null ? null : displayText(type, value, app.locale, account.title);
  const text =
    shown === null ? app.t(($) => $.questions.answer.empty) : `${shown.figure} ${shown.unit}`.trim();
  return (
    <button
      ref={button}
      type="button"
      className={shown === null ? 'field-value field-value-empty' : 'field-value'}
      aria-label={`${label}: ${text}`}
      onClick={() => setEditing({ seed: null })}
      onKeyDown={onKeyDown}
    >
      {text}
    </button>
  );
});
