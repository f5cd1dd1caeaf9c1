import { normalise } from './tokens.ts';

const LENGTH = 80;
const LEAD = 20;

/** A piece of the text around the first part of the query found in it, with the place of the hit. */
export function excerptOf(
  text: string,
  query: string,
): { readonly excerpt: string; readonly match: { readonly start: number; readonly length: number } | null } {
  const plain = normalise(text);
  // Normalising may change the length (㎏ → kg); then positions would lie, so the piece is shown unmarked.
  const parts = plain.length === text.length ? partsOf(query) : [];
  for (const part of parts) {
    const at = plain.indexOf(part);
    if (at < 0) continue;
    const from = at > LENGTH - LEAD ? at - LEAD : 0;
    const lead = from > 0 ? '…' : '';
    const piece = text.slice(from, from + LENGTH);
    const tail = from + LENGTH < text.length ? '…' : '';
    const start = at - from + lead.length;
    return {
      excerpt: `${lead}${piece}${tail}`,
      match: { start, length: Math.min(part.length, LENGTH - (at - from)) },
    };
  }
  return { excerpt: text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text, match: null };
}

/** The whole query first, then its words. */
function partsOf(query: string): readonly string[] {
  const whole = normalise(query.trim());
  return [whole, ...whole.split(/\s+/)].filter((part) => part !== '');
}
