export type NamedRecord = { readonly id: string; readonly code: string; readonly name: string };

/** Id of the one record that a text names: by id, code or name, whatever the case; null for none or several. */
export function findRecord(records: readonly NamedRecord[], text: string): string | null {
  const word = text.trim().toLowerCase();
  const exact = records.find(({ id, code }) => id === word || code.toLowerCase() === word);
  if (exact !== undefined) return exact.id;
  const named = records.filter(({ name }) => name.toLowerCase() === word);
  return named.length === 1 ? (named[0]?.id ?? null) : null;
}
