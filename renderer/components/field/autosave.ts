/** Pause in typing after which a draft is saved, in milliseconds. */
export const AUTOSAVE_DELAY = 400;

export type AutosaveTarget<Value> = {
  /** Saves; writes of one group are one undo step. */
  readonly save: (value: Value, group: string) => unknown;
  /** Takes back everything that was saved of the group. */
  readonly takeBack: (group: string) => unknown;
};

/** Saves of one editor; an edit begins with its first draft and ends by `commit` or `cancel`. */
export type Autosave<Value> = {
  /** A valid text on its way: saved after a pause in typing. */
  readonly draft: (value: Value) => void;
  /** The edit ends with this value: saved at once, in the same undo step as its drafts. */
  readonly commit: (value: Value) => void;
  /** The edit is given up: what was saved of it is taken back, and nothing remains to undo. */
  readonly cancel: () => void;
  /** The editor goes away without a word: the last draft is saved. */
  readonly flush: () => void;
};

/** Never lose a keystroke: drafts are saved while they are typed, all of one edit as one undo step. */
export function createAutosave<Value>(
  target: () => AutosaveTarget<Value>,
  newGroup: () => string,
): Autosave<Value> {
  let group: string | null = null;
  let pending: { readonly value: Value } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const save = (value: Value): void => {
    group ??= newGroup();
    target().save(value, group);
  };
  const settle = (): void => {
    clearTimeout(timer);
    pending = null;
  };
  const flush = (): void => {
    const last = pending;
    settle();
    if (last !== null) save(last.value);
  };
  return {
    draft: (value) => {
      clearTimeout(timer);
      pending = { value };
      timer = setTimeout(flush, AUTOSAVE_DELAY);
    },
    commit: (value) => {
      settle();
      save(value);
      group = null;
    },
    cancel: () => {
      settle();
      if (group !== null) target().takeBack(group);
      group = null;
    },
    flush: () => {
      flush();
      group = null;
    },
  };
}
