import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import type { EditorProps } from './editor.ts';
import { useDraft } from './use-draft.ts';

/** Text of several lines: Enter breaks the line, Ctrl+Enter or leaving saves. */
export function RichEditor(props: EditorProps) {
  const { text, change, finish, cancel } = useDraft(props);
  const area = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      finish(text, 'key');
    } else if (event.key === 'Escape') cancel('key');
  };

  return (
    <span className="field-editor">
      <textarea
        ref={area}
        className="field-input field-area"
        value={text}
        rows={2}
        aria-label={props.label}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(text, 'blur')}
      />
    </span>
  );
}
