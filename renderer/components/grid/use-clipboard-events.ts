import { type RefObject, useEffect } from 'react';
import type { GridModel } from './grid-model.ts';
import type { GridEdits } from './use-grid-edits.ts';

/**
 * Copy and paste while a cell has the focus. Cells are no text fields: the browser sends the events to the document,
 * and only after its question (`beforecopy`, `beforepaste`) has been answered by preventing it.
 */
export function useClipboardEvents(
  table: RefObject<HTMLElement | null>,
  model: GridModel,
  edits: GridEdits,
): void {
  useEffect(() => {
    const isMine = () => model.editing === null && table.current?.contains(document.activeElement) === true;
    const allow = (event: Event) => {
      if (isMine()) event.preventDefault();
    };
    const onCopy = (event: ClipboardEvent) => {
      if (!isMine()) return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', edits.copy());
    };
    const onPaste = (event: ClipboardEvent) => {
      if (!isMine()) return;
      event.preventDefault();
      edits.paste(event.clipboardData?.getData('text/plain') ?? '');
    };
    document.addEventListener('beforecopy', allow);
    document.addEventListener('beforepaste', allow);
    document.addEventListener('copy', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('beforecopy', allow);
      document.removeEventListener('beforepaste', allow);
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [table, model, edits]);
}
