import { useRef, useState } from 'react';
import { inputText } from '../../../shared/format/input-text.ts';
import { type ParseProblem, parseValue } from '../../../shared/format/parse.ts';
import { type EditorProps, type Exit, isSameValue } from './editor.ts';
import { useValueContext } from './value-context.ts';

/**
 * The text of an editor on its way to a value. A bad text keeps the editor open with its reason; a good one is handed
 * over once, whatever key or loss of focus ends the edit.
 */
export function useDraft({ type, value, seed, onCommit, onCancel }: EditorProps) {
  const context = useValueContext();
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
  };
  return { text, problem, change, finish, cancel };
}
