import type { Capture } from './capture.ts';
import type { StoredEntry } from './view.ts';

/** What is captured from the note, in the order of the entries. */
export function capturesOf<Entry extends StoredEntry>(
  entries: Iterable<Entry>,
  noteId: string,
): readonly Capture<Entry>[] {
  const captures: Capture<Entry>[] = [];
  for (const entry of entries) {
    const { note, quote } = entry.evidence ?? {};
    if (note === noteId && quote !== undefined && quote !== '') captures.push({ quote, entry });
  }
  return captures;
}

/** A piece of the note's text: plain, or a phrase that was captured once or more often. */
export type NotePiece<Entry extends StoredEntry = StoredEntry> = {
  readonly start: number;
  readonly text: string;
  readonly captures: readonly Capture<Entry>[];
};

/**
 * The text cut at the captured phrases; joined, the pieces are the text again. A phrase is marked where it stands first;
 * of two that overlap the earlier is marked. Phrases that the text no longer holds are left out.
 */
export function notePieces<Entry extends StoredEntry>(
  text: string,
  captures: readonly Capture<Entry>[],
): readonly NotePiece<Entry>[] {
  const byQuote = new Map<string, Capture<Entry>[]>();
  for (const capture of captures) {
    byQuote.set(capture.quote, [...(byQuote.get(capture.quote) ?? []), capture]);
  }
  const places = [...byQuote]
    .map(([quote, same]) => ({ start: text.indexOf(quote), quote, same }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.quote.length - a.quote.length);
  const pieces: NotePiece<Entry>[] = [];
  let end = 0;
  for (const { start, quote, same } of places) {
    if (start < end) continue;
    if (start > end) pieces.push({ start: end, text: text.slice(end, start), captures: [] });
    pieces.push({ start, text: quote, captures: same });
    end = start + quote.length;
  }
  if (end < text.length) pieces.push({ start: end, text: text.slice(end), captures: [] });
  return pieces;
}

/** The selected phrase without blanks at its ends, or the line of the caret when nothing is selected; and its line. */
export function phraseAt(
  text: string,
  start: number,
  end: number,
): { readonly phrase: string; readonly line: string } {
  const lineStart = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  const nextBreak = text.indexOf('\n', end);
  const line = text.slice(lineStart, nextBreak < 0 ? text.length : nextBreak).trim();
  return { phrase: start === end ? line : text.slice(start, end).trim(), line };
}

/** Words that stand between a field's name and its value. */
const LINK = /^[\s:：=是为約约大概有达在]+/;

/** The part of a phrase that is the value: a name of the field at its start and the words behind it are dropped. */
export function valueOfPhrase(phrase: string, names: readonly string[]): string {
  const name = names
    .filter((one) => one !== '' && phrase.toLowerCase().startsWith(one.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0];
  const rest = name === undefined ? phrase : phrase.slice(name.length);
  const value = rest.replace(LINK, '').replace(/[。．.，,；;！!]+$/, '');
  return value === '' ? phrase : value;
}
