type Chiefs = ReadonlyMap<string, string | null>;

/** Everybody above a card, nearest first; a line that runs in a circle ends where it would begin again. */
export function chiefsAbove(chiefs: Chiefs, id: string): readonly string[] {
  const above: string[] = [];
  let at = chiefs.get(id) ?? null;
  while (at !== null && at !== id && !above.includes(at)) {
    above.push(at);
    at = chiefs.get(at) ?? null;
  }
  return above;
}

/** Everybody below one of the cards, however far; who is one of them and below another is named too. */
export function reportsBelow(chiefs: Chiefs, ids: readonly string[]): readonly string[] {
  const wanted = new Set(ids);
  return [...chiefs.keys()].filter((id) => chiefsAbove(chiefs, id).some((above) => wanted.has(above)));
}
