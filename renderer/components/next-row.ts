/** Row that a key leads to from `current`, kept within the table; null for a key that does not move. */
export function nextRow(key: string, current: number, count: number, page: number): number | null {
  const moves: { readonly [key: string]: number } = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + page,
    PageUp: current - page,
    Home: 0,
    End: count - 1,
  };
  const target = moves[key];
  if (target === undefined || count === 0) return null;
  return Math.min(count - 1, Math.max(0, target));
}
