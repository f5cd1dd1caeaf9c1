import { observer } from 'mobx-react-lite';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';
import { useStores } from '../../stores/stores.ts';
import { displayText } from './display-text.ts';
import { type Exit, seedOfKey, valueOfKey } from './editor.ts';
import { lostOptions } from './pick-options.ts';
import { preloadRichEditor } from './RichEditor.tsx';
import { RichLinks } from './rich/RichLinks.tsx';
import { RichText } from './rich/RichText.tsx';
import { useAutosave } from './use-autosave.ts';
import { ValueEditor } from './ValueEditor.tsx';
import { useValueContext } from './value-context.ts';

export type InlineValueProps = {
  readonly type: ScalarType;
  readonly value: ScalarValue | null;
  readonly label: string;
  /** What stands there quietly while nothing is known. */
  readonly placeholder: string;
  /** Writes of one group are one undo step; the group is given to those that save while typing. */
  readonly onSave: (value: ScalarValue | null, group?: string) => void;
  /** Saves while the value is typed (its `onSave` hands the group on). */
  readonly savesDrafts?: boolean;
  /** Text of several lines may carry formats: fields, not remarks. */
  readonly isFormatted?: boolean;
  readonly onFocus?: () => void;
};

/** What began the edit: the typed character, if any, and the value that was there. */
type Editing = { readonly seed: string | null; readonly before: ScalarValue | null };

/** A value as calm text that becomes its editor on click, Enter or typing. */
export const InlineValue = observer(
  ({
    type,
    value,
    label,
    placeholder,
    onSave,
    savesDrafts = false,
    isFormatted = false,
    onFocus,
  }: InlineValueProps) => {
    const { account, app, commands } = useStores();
    const [editing, setEditing] = useState<Editing | null>(null);
    const autosave = useAutosave<ScalarValue | null>({
      save: (next, group) => (savesDrafts ? onSave(next, group) : onSave(next)),
      takeBack: async (group) => {
        const isBack = await commands.cancelGesture(group);
        // Another step came in between: the value goes back, as a step of its own.
        if (isBack === false && editing !== null) onSave(editing.before, group);
      },
    });
    const context = useValueContext();
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
        flushSync(() => setEditing({ seed, before: value }));
      }
    };

    if (editing !== null) {
      return (
        <ValueEditor
          type={type}
          value={value}
          label={label}
          seed={editing.seed}
          isFormatted={isFormatted}
          onDraft={savesDrafts ? autosave.draft : undefined}
          onCommit={(next, exit) => {
            autosave.commit(next);
            close(exit);
          }}
          onCancel={(exit) => {
            autosave.cancel();
            close(exit);
          }}
        />
      );
    }
    const isLost = value !== null && lostOptions(type, value, context).length > 0;
    const text = value === null ? null : displayText(type, value, app.locale, account.title);
    const isRich = type.kind === 'rich' && isFormatted && typeof value === 'string';
    const plain = type.kind === 'rich' && typeof value === 'string' ? value : text?.figure;
    return (
      <>
        <button
          ref={button}
          type="button"
          className={
            text === null
              ? 'field-value field-value-empty'
              : isLost
                ? 'field-value field-value-lost'
                : 'field-value'
          }
          {...(isLost ? { title: app.t(($) => $.dossier.field.chooseAgain) } : {})}
          aria-label={`${label}: ${text === null ? placeholder : `${text.figure} ${text.unit}`.trim()}`}
          onClick={() => setEditing({ seed: null, before: value })}
          onKeyDown={onKeyDown}
          onFocus={() => {
            if (type.kind === 'rich' && isFormatted) preloadRichEditor();
            onFocus?.();
          }}
        >
          {text === null ? placeholder : isRich ? <RichText text={value} /> : plain}
          {text !== null && text.unit !== '' && <span className="field-unit"> {text.unit}</span>}
        </button>
        {isRich && <RichLinks text={value} />}
      </>
    );
  },
);
