/** As long as `att.name` takes. */
const MAX_NAME = 255;
/** Control characters, halves of characters, and those that turn the direction of writing and so could hide what a file is. */
const HIDDEN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A file's name as it is shown and kept: composed characters, nothing hidden, no folder, at most 255 characters
 * with its extension kept. Never empty.
 */
export function attachmentName(name: string): string {
  const last = name.normalize('NFC').replace(HIDDEN, '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (last === '') return '-';
  if (last.length <= MAX_NAME) return last;
  const extension = /\.[^.]{1,20}$/.exec(last)?.[0] ?? '';
  return withoutHalf(last.slice(0, MAX_NAME - extension.length)) + extension;
}

/** A cut must not leave half of a surrogate pair. */
function withoutHalf(text: string): string {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}
