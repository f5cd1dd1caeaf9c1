/**
 * Space as the hand that moves the map: held outside of text fields, a press on the surface pans whatever is below it.
 * The key stays what it is elsewhere: a button that has the focus is pressed when Space is let go, unless the map was
 * moved meanwhile. The answer ends the listening.
 */
export function listenToSpace(surface: HTMLElement, onHeld: (isHeld: boolean) => void): () => void {
  let isHeld = false;
  let wasUsed = false;
  const hold = (isDown: boolean) => {
    if (isDown !== isHeld) onHeld(isDown);
    isHeld = isDown;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, repeat } = event;
    if (key !== ' ' || ctrlKey || metaKey || altKey || isTextField(target)) return;
    // Else the page scrolls below the map.
    if (target === surface) event.preventDefault();
    if (!repeat) wasUsed = false;
    hold(true);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key !== ' ') return;
    if (isHeld && wasUsed) event.preventDefault();
    hold(false);
  };
  const onPointerDown = () => {
    wasUsed ||= isHeld;
  };
  // The card below the hand does not take the focus.
  const onMouseDown = (event: MouseEvent) => {
    if (isHeld) event.preventDefault();
  };
  const onBlur = () => hold(false);
  window.addEventListener('keydown', onKeyDown, { capture: true });
  window.addEventListener('keyup', onKeyUp, { capture: true });
  window.addEventListener('blur', onBlur);
  surface.addEventListener('pointerdown', onPointerDown);
  surface.addEventListener('mousedown', onMouseDown);
  return () => {
    window.removeEventListener('keydown', onKeyDown, { capture: true });
    window.removeEventListener('keyup', onKeyUp, { capture: true });
    window.removeEventListener('blur', onBlur);
    surface.removeEventListener('pointerdown', onPointerDown);
    surface.removeEventListener('mousedown', onMouseDown);
  };
}

/** Where a space is typed; of other inputs, such as the choice of a tool, the map may be moved. */
const TEXT = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable="true"]';

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TEXT));
}
