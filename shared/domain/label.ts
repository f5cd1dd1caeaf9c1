/** A text in both languages that are written by hand; zh-CN is the default (domain §0), zh-TW is derived from zh. */
export type Label = { readonly zh: string; readonly en: string };

export function label(zh: string, en: string): Label {
  return { zh, en };
}

/**
 * Labels from two lists of texts of equal length, index by index; keeps scales readable where they are declared.
 * @throws RangeError when the lists differ in length: a programming fault, found by the first test that loads it.
 */
export function labels(zh: readonly string[], en: readonly string[]): readonly Label[] {
  if (zh.length !== en.length) throw new RangeError(`${zh.length} zh texts but ${en.length} en texts`);
  return zh.map((text, index) => ({ zh: text, en: en[index] ?? text }));
}

/** Labels that read the same in both languages, such as number ranges. */
export function sameLabels(texts: readonly string[]): readonly Label[] {
  return texts.map((text) => ({ zh: text, en: text }));
}
