import { type KeyboardEvent, lazy, Suspense, useId, useLayoutEffect, useRef } from 'react';
import type { EditorProps } from './editor.ts';
import { Problem } from './Problem.tsx';
import { useDraft } from './use-draft.ts';

const load = () => import('./rich/RichTextEditor.tsx');
const RichTextEditor = lazy(async () => ({ default: (await load()).RichTextEditor }));

/** Reads the editor ahead, so that the first key finds it there. */
export function preloadRichEditor(): void {
  void load();
}

/** Formatted text of several lines: Ctrl+Enter or leaving saves, Esc gives up. */
export function RichEditor(props: EditorProps) {
  const draft = useDraft(props);
  const { text, problem, change, finish, cancel } = draft;
  const problemId = useId();
  const plain = <PlainArea label={props.label} draft={draft} />;
  return (
    <span className="field-editor">
      {props.isFormatted !== true ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <RichTextEditor
            text={text}
            label={props.label}
            onChange={change}
            onFinish={finish}
            onCancel={() => cancel('key')}
          />
        </Suspense>
      )}
      <Problem id={problemId} code={problem} />
    </span>
  );
}

/** Plain text of several lines; also takes what is typed until the editor is there. */
function PlainArea({
  label,
  draft,
}: {
  readonly label: string;
  readonly draft: ReturnType<typeof useDraft>;
}) {
  const { text, change, finish, cancel } = draft;
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
    <textarea
      ref={area}
      className="field-input field-area"
      value={text}
      rows={2}
      aria-label={label}
      onChange={(event) => change(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text, 'blur')}
    />
  );
}
