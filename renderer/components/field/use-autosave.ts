import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Autosave, type AutosaveTarget, createAutosave } from './autosave.ts';

/**
 * {@link Autosave} for an editor: call `draft` on each valid text, `commit` when the edit ends, `cancel` on Escape. The
 * last draft is saved when the component goes away and when the page is closed. `target` may be new on each render:
 *
 *     const autosave = useAutosave({
 *       save: (text: string, group) => commands.setValue(recordId, fieldKey, text, { group }),
 *       takeBack: (group) => commands.cancelGesture(group),
 *     });
 */
export function useAutosave<Value>(target: AutosaveTarget<Value>): Autosave<Value> {
  const latest = useRef(target);
  const [autosave] = useState(() =>
    createAutosave<Value>(
      () => latest.current,
      () => crypto.randomUUID(),
    ),
  );
  useLayoutEffect(() => {
    latest.current = target;
  }, [target]);
  useEffect(() => {
    window.addEventListener('pagehide', autosave.flush);
    return () => {
      window.removeEventListener('pagehide', autosave.flush);
      autosave.flush();
    };
  }, [autosave]);
  return autosave;
}
