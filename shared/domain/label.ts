/** A text in the two languages that are written by hand; zh-TW is derived from zh. */
export type Label = { readonly zh: string; readonly en: string };

export function label(zh: string, en: string): Label {
  return { zh, en };
}
