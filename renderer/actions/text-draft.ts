/** Text with which each field was entered. */
const entered = new WeakMap<Element, string>();

/** Remembers the text of a field when it gets the focus; listens for the life of the window. */
export function watchTextFields(target: Pick<Window, 'addEventListener'>): void {
  target.addEventListener('focusin', ({ target: field }) => {
    if (isTextField(field)) entered.set(field, field.value);
  });
}

/**
 * True when the field holds typed text that is not saved yet: undo then is the field's own. What is saved is the
 * text the field was entered with, or `data-saved` where an editor opens with a text already typed.
 */
export function hasDraft(field: EventTarget | null): boolean {
  return isTextField(field) && field.value !== (field.dataset.saved ?? entered.get(field) ?? field.value);
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
