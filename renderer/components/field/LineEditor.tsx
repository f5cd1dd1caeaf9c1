import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { EditorProps } from './editor.ts';
import { Problem } from './Problem.tsx';
import { useDraft } from './use-draft.ts';

const RIGHT_ALIGNED = ['integer', 'number', 'money', 'percent'];

/** Text, figures, amounts and years: one line that is read by the type's rule. */
export function LineEditor(props: EditorProps) {
  const { text, problem, change, finish, cancel } = useDraft(props);
  const input = useRef<HTMLInputElement>(null);
  const problemId = useId();

  useLayoutEffect(() => {
    input.current?.focus();
    if (props.seed === null) input.current?.select();
  }, [props.seed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      finish(text, 'key');
    } else if (event.key === 'Escape') cancel('key');
  };

  return (
    <span className="field-editor">
      <input
        ref={input}
        className={RIGHT_ALIGNED.includes(props.type.kind) ? 'field-input field-input-figure' : 'field-input'}
        value={text}
        aria-label={props.label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(text, 'blur')}
      />
      <Problem id={problemId} code={problem} />
    </span>
  );
}
