import { ACTIONS, type Action } from '../../shared/actions.ts';

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** The action whose accelerator was pressed. Ctrl+Y also redoes, as Windows programs do. */
export function actionOfKey(press: KeyPress): Action | undefined {
  if (isPress('CmdOrCtrl+Y', press)) return ACTIONS.find(({ id }) => id === 'edit.redo');
  return ACTIONS.find(
    (action: Action) => action.accelerator !== undefined && isPress(action.accelerator, press),
  );
}

/** True when the keys are those of an accelerator in Electron's notation; Ctrl and ⌘ both count as CmdOrCtrl. */
export function isPress(accelerator: string, { key, ctrlKey, metaKey, shiftKey, altKey }: KeyPress): boolean {
  const parts = accelerator.split('+');
  const wanted = parts.at(-1)?.toLowerCase();
  return (
    key.toLowerCase() === wanted &&
    (ctrlKey || metaKey) === parts.includes('CmdOrCtrl') &&
    shiftKey === parts.includes('Shift') &&
    altKey === parts.includes('Alt')
  );
}

/** The accelerator as people read it, `Ctrl+Shift+Z`. */
export function acceleratorText(accelerator: string): string {
  return accelerator.replace('CmdOrCtrl', 'Ctrl');
}
