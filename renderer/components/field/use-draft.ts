import { useRef, useState } from 'react';
import { inputText } from '../../../shared/format/input-text.ts';
import { type ParseProblem, parseValue } from '../../../shared/format/parse.ts';
import { type EditorProps, type Exit, isSameValue } from './editor.ts';
import { useValueContext } from './value-context.ts';

/**
 * The text of an editor on its way to a value. A bad text keeps the editor open with its reason; a good one is handed
 * over once, whatever key or loss of focus ends the edit; until then, each good text is a draft.
 */
export function useDraft({ type, value: current, seed, onDraft, onCommit, onCancel }: EditorProps) {
  const context = useValueContext();
  // What was there when the edit began: drafts that are saved meanwhile come back as the current value.
  const [value] = useState(current);
  const [text, setText] = useState(() => seed ?? inputText(type, value, context));
  const [problem, setProblem] = useState<ParseProblem | null>(null);
  const isOver = useRef(false);

  const cancel = (exit: Exit) => {
    if (isOver.current) return;
    isOver.current = true;
    onCancel(exit);
  };
  const finish = (typed: string, exit: Exit) => {
    if (isOver.current) return;
    const parsed = parseValue(type, typed, context);
    if (!parsed.ok) {
      setProblem(parsed.code);
      return;
    }
    isOver.current = true;
    if (isSameValue(parsed.value, value)) onCancel(exit);
    else onCommit(parsed.value, exit);
  };
  const change = (typed: string) => {
    setText(typed);
    setProblem(null);
    if (onDraft === undefined) return;
    const parsed = parseValue(type, typed, context);
    // An empty text may be on its way to another one; it clears the value at the end of the edit.
    if (parsed.ok && parsed.value !== null) onDraft(parsed.value);
  };
  return { text, problem, change, finish, cancel };
}
