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

/** Everybody below a card, however far. */
export function reportsBelow(chiefs: Chiefs, id: string): readonly string[] {
  return [...chiefs.keys()].filter((other) => other !== id && chiefsAbove(chiefs, other).includes(id));
}
