import type { App } from '../app.ts';

/** Everything a user can read or hear on the page: texts, names, hints, placeholders. */
export const textsOf = ({ page }: App): Promise<readonly string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('style, script') === null) texts.push((textContent ?? '').trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
      for (const name of ['aria-label', 'title', 'placeholder']) texts.push(element.getAttribute(name) ?? '');
    }
    return [...new Set(texts)].filter((text) => text !== '');
  });

const KEY_PATH = /^[a-z][a-zA-Z]*(\.[a-zA-Z][a-zA-Z0-9_]*)+$/;
const isFile = (text: string) => /\.(zhibi|docx|xlsx)$/.test(text);

/** Texts with a key of a catalogue, a hole, or a figure that is none. */
export function brokenTexts(texts: readonly string[]): readonly string[] {
  return texts.filter(
    (text) =>
      (KEY_PATH.test(text) && !isFile(text)) || /\{\{|\}\}|undefined|NaN|Infinity|\[object/.test(text),
  );
}
