import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional character → the simplified one it is written with; read with the first text that needs it. */
let simplified: ReadonlyMap<string, string> | undefined;

/**
 * Text with every traditional character written simplified (雲岫儲能 = 云岫储能), so that either writing finds the
 * other. Character by character: words that differ between regions (软件, 軟體) stay different.
 */
export function simplify(text: string): string {
  simplified ??= new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]));
  let folded = '';
  for (const character of text) folded += simplified.get(character) ?? character;
  return folded;
}
