/** The next free code of an action: A7 after A1 … A6. */
export function nextCode(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(/\d+$/.exec(code)?.[0] ?? 0));
  return `A${Math.max(0, ...numbers) + 1}`;
}
