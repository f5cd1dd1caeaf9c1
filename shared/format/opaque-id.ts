/** True for the id of a record that stands where a name should: the record, or the person, is gone for good. */
export function isOpaqueId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
