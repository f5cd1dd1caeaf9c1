import type { FocusEvent, KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { seedOfKey, valueOfKey } from '../field/editor.ts';
import type { GridModel, Step } from './grid-model.ts';
import type { GridEdits } from './use-grid-edits.ts';

const STEPS: { readonly [key: string]: Step } = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'start',
  End: 'end',
};

/** Keyboard of a grid, for its outer element. */
export function useGridKeys(model: GridModel, edits: GridEdits) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (model.editing !== null) return;
    if (isActing(model, edits, event)) event.preventDefault();
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'Tab') onTab(model, event);
  };
  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) model.setFocus(false);
  };
  return { onKeyDown, onKeyDownCapture, onBlur };
}

/** Tab goes to the next cell and, at the end, leaves the grid; an open editor is saved first. */
function onTab(model: GridModel, event: KeyboardEvent<HTMLElement>): void {
  if (model.editing !== null && event.target instanceof HTMLElement) {
    event.target.blur();
    if (model.editing !== null) {
      event.preventDefault();
      return;
    }
  }
  if (!model.move(event.shiftKey ? 'previous' : 'next')) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Runs what the key means; false when it means nothing here. */
function isActing(model: GridModel, edits: GridEdits, event: KeyboardEvent): boolean {
  const step = STEPS[event.key];
  if (step !== undefined) return model.move(step, event.shiftKey) || true;
  if ((event.key === 'Delete' || event.key === 'Backspace') && (event.ctrlKey || event.shiftKey)) {
    edits.removeRows();
    return true;
  }
  if (event.key === 'Delete' || event.key === 'Backspace') {
    edits.clearBlock();
    return true;
  }
  if (event.key.toLowerCase() === 'd' && (event.ctrlKey || event.metaKey)) {
    edits.fillDown();
    return true;
  }
  if (event.key === 'Enter' || event.key === 'F2') {
    model.edit(null);
    return true;
  }
  const seed = seedOfKey(event);
  if (seed === null) return false;
  const column = edits.columns[model.active.column];
  const digit = column === undefined ? null : valueOfKey(column.type, event.key);
  if (column !== undefined && digit !== null) edits.setCell(model.active.row, column, digit);
  // At once, so that an input method begins in the editor.
  else flushSync(() => model.edit(seed));
  return seed !== '';
}
