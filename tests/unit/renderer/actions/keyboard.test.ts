// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actionOfKey, isPress } from '../../../../renderer/actions/accelerator.ts';
import { listenToKeys } from '../../../../renderer/actions/keyboard.ts';
import { ACTIONS, type Action } from '../../../../shared/actions.ts';

const press = (key: string, more: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });

describe('accelerators', () => {
  test('need exactly their modifiers', () => {
    expect(isPress('CmdOrCtrl+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(isPress('CmdOrCtrl+Shift+Z', press('z', { ctrlKey: true }))).toBe(false);
    expect(isPress('CmdOrCtrl+K', press('k', { metaKey: true }))).toBe(true);
    expect(isPress('CmdOrCtrl+K', press('k'))).toBe(false);
    expect(isPress('CmdOrCtrl+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false);
  });

  test('no two actions share one', () => {
    const keys = ACTIONS.flatMap((action: Action) => action.accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('Ctrl+Y redoes as well', () => {
    expect(actionOfKey(press('y', { ctrlKey: true }))?.id).toBe('edit.redo');
  });
});

describe('keys of the page', () => {
  let performed: string[];
  let available = true;
  let stop: () => void;
  const input = () => document.querySelector('input') as HTMLInputElement;
  beforeEach(() => {
    document.body.innerHTML = '<input value="saved" />';
    performed = [];
    available = true;
    stop = listenToKeys({ perform: (id) => performed.push(id), isAvailable: () => available });
  });
  afterEach(() => stop());

  test('undo is the application’s where the field holds what is saved', () => {
    input().focus();
    const event = press('z', { ctrlKey: true });
    input().dispatchEvent(event);
    expect(performed).toEqual(['edit.undo']);
    expect(event.defaultPrevented).toBe(true);
  });

  test('undo stays the field’s while its text differs from what is saved', () => {
    input().focus();
    input().value = 'saved and more';
    const event = press('z', { ctrlKey: true });
    input().dispatchEvent(event);
    expect(performed).toEqual([]);
    expect(event.defaultPrevented).toBe(false);
  });

  test('an editor that opened with a typed character names what is saved', () => {
    input().focus();
    input().dataset.saved = '';
    input().dispatchEvent(press('z', { ctrlKey: true }));
    expect(performed).toEqual([]);
  });

  test('a key is taken but does nothing where its action makes no sense', () => {
    available = false;
    const event = press('n', { ctrlKey: true });
    document.body.dispatchEvent(event);
    expect(performed).toEqual([]);
    expect(event.defaultPrevented).toBe(true);
  });

  test('quitting is left to main, typing to the page', () => {
    for (const event of [press('q', { ctrlKey: true }), press('a')]) {
      document.body.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(false);
    }
    expect(performed).toEqual([]);
  });
});
