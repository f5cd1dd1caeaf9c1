import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AUTOSAVE_DELAY, createAutosave } from '../../../../renderer/components/field/autosave.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function prepared() {
  const done: unknown[] = [];
  let groups = 0;
  const autosave = createAutosave<string>(
    () => ({
      save: (value, group) => done.push([value, group]),
      takeBack: (group) => done.push(['back', group]),
    }),
    () => `g${++groups}`,
  );
  return { autosave, done };
}

describe('autosave', () => {
  it('saves the last draft of a pause, and the end of the edit in the same group', () => {
    const { autosave, done } = prepared();
    autosave.draft('a');
    vi.advanceTimersByTime(AUTOSAVE_DELAY - 1);
    autosave.draft('ab');
    vi.advanceTimersByTime(AUTOSAVE_DELAY);
    autosave.draft('abc');
    autosave.commit('abcd');
    vi.runAllTimers();
    autosave.commit('next edit');
    expect(done).toEqual([
      ['ab', 'g1'],
      ['abcd', 'g1'],
      ['next edit', 'g2'],
    ]);
  });

  it('given up, takes back what it saved and nothing else', () => {
    const { autosave, done } = prepared();
    autosave.draft('never saved');
    autosave.cancel();
    vi.runAllTimers();
    expect(done).toEqual([]);
    autosave.draft('saved');
    vi.runAllTimers();
    autosave.draft('not saved any more');
    autosave.cancel();
    vi.runAllTimers();
    expect(done).toEqual([
      ['saved', 'g1'],
      ['back', 'g1'],
    ]);
  });

  it('saves the last draft when the editor goes away', () => {
    const { autosave, done } = prepared();
    autosave.draft('last words');
    autosave.flush();
    autosave.flush();
    vi.runAllTimers();
    expect(done).toEqual([['last words', 'g1']]);
  });
});
