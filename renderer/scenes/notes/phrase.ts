/** What was marked in a note, and the line in which it stands. */
export type Phrase = { readonly phrase: string; readonly line: string };
