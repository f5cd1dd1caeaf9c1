import type { Action } from '../../shared/actions.ts';
import { actionOfKey } from './accelerator.ts';
import type { PageActionId, Perform } from './bind-actions.ts';
import { hasDraft, watchTextFields } from './text-draft.ts';

type Handling = { readonly perform: Perform; readonly isAvailable: (action: Action) => boolean };

/**
 * Performs actions by their keys. It listens before the page does, because editors keep keys to themselves. Quitting
 * is left to main; undo inside a field with unsaved text is left to the field.
 */
export function listenToKeys({ perform, isAvailable }: Handling): () => void {
  watchTextFields(window);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const action = actionOfKey(event);
    if (action === undefined || !isPageAction(action.id)) return;
    const isUndo = action.id === 'edit.undo' || action.id === 'edit.redo';
    if (isUndo && hasDraft(event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isAvailable(action)) perform(action.id);
  };
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}

/** True for what the page performs itself. */
export function isPageAction(id: Action['id']): id is PageActionId {
  return id !== 'app.quit';
}
