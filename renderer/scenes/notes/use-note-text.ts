import { useCallback, useEffect, useRef } from 'react';
import { TEXT_LIMIT } from '../../../shared/schemas/value.ts';
import { useStores } from '../../stores/stores.ts';
import { writtenHere } from './note-evidence.ts';

/** Typing rests this long before the text is saved, milliseconds. */
const REST = 800;

/**
 * The text of a note on its way into the workspace: saved when typing rests, on leaving and before a capture. A text
 * beyond the limit stays a draft and is never sent.
 */
export function useNoteText(noteId: string) {
  const { account, commands, noteDrafts, workspace } = useStores();
  const saved = account.view.text(noteId, 'note.text');
  const draft = noteDrafts.get(noteId);
  const text = draft ?? saved;
  const group = useRef(`note ${noteId} ${performance.now()}`);

  const save = useCallback(async (): Promise<boolean> => {
    const typed = noteDrafts.get(noteId);
    if (typed === undefined) return true;
    if (typed.length > TEXT_LIMIT || !account.isLoaded) return false;
    const value = typed === '' ? null : typed;
    const evidence = value === null ? {} : { evidence: writtenHere(workspace.today) };
    const done = await commands.setValue(noteId, 'note.text', value, { ...evidence, group: group.current });
    if (done === null) return false;
    noteDrafts.forget(noteId, typed);
    return true;
  }, [account, commands, noteDrafts, noteId, workspace]);

  useEffect(() => {
    if (draft === undefined || draft.length > TEXT_LIMIT) return;
    const timer = setTimeout(() => void save(), REST);
    return () => clearTimeout(timer);
  }, [draft, save]);

  useEffect(
    () => () => {
      void save();
    },
    [save],
  );

  const change = (typed: string) => noteDrafts.set(noteId, typed);
  return { text, saved, isSaved: draft === undefined, isTooLong: text.length > TEXT_LIMIT, change, save };
}
