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

/** True for a key that writes a character: it opens the editor and becomes its first text. */
export function isTyping(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}): boolean {
  return event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
}
