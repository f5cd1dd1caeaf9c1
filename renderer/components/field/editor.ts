import type { ScalarType, ScalarValue } from '../../../shared/domain/dossier/types.ts';

/** How an edit ended: by a key that stays at the place, or because the focus went elsewhere. */
export type Exit = 'key' | 'blur';

export type EditorProps = {
  readonly type: ScalarType;
  readonly value: ScalarValue | null;
  /** Name of the value, for those who cannot see it. */
  readonly label: string;
  /** The character that was typed on the calm text; it replaces the value. Null = edit the value as it is. */
  readonly seed: string | null;
  /** Text of several lines may carry formats; remarks and cells of tables are plain. */
  readonly isFormatted?: boolean | undefined;
  /** A valid text while it is typed; saved after a pause (see `useAutosave`). Left out: saved at the end alone. */
  readonly onDraft?: ((value: ScalarValue) => void) | undefined;
  readonly onCommit: (value: ScalarValue | null, exit: Exit) => void;
  readonly onCancel: (exit: Exit) => void;
};

/** True when the two stored values say the same, so that leaving an editor untouched changes nothing. */
export function isSameValue(a: ScalarValue | null, b: ScalarValue | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The judgement that a digit key gives at once, without opening the list; null for every other type and key. */
export function valueOfKey(type: ScalarType, key: string): number | null {
  return type.kind === 'score' && /^[0-5]$/.test(key) ? Number(key) : null;
}

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

/**
 * The first text of the editor that a key opens: the character it writes, or '' when an input method takes the key
 * and will write into the editor itself. Null for keys that do not write.
 */
export function seedOfKey({ key, ctrlKey, metaKey, altKey }: Key): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Process') return '';
  return key.length === 1 && key !== ' ' ? key : null;
}
