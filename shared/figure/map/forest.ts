import type { LayoutNode } from './layout.ts';

/** Who stands below whom, without cycles, and what is folded away. */
export type Forest = {
  /** Nodes that are shown, each once, in the order given. */
  readonly shown: readonly LayoutNode[];
  /** Node above that is shown; null for a root. */
  readonly chiefs: ReadonlyMap<string, string | null>;
  /** How many report to a node directly, folded away or not. */
  readonly reports: ReadonlyMap<string, number>;
  readonly hidden: readonly (readonly [string, string])[];
};

/** People and empty seats as trees; unknown chiefs and cycles make roots, a folded node hides everything below it. */
export function forestOf(nodes: readonly LayoutNode[], folded: ReadonlySet<string>): Forest {
  const own = new Map(nodes.filter(isSeated).map((node) => [node.id, node]));
  const chiefs = chiefsOf([...own.values()]);
  const reports = new Map<string, number>();
  for (const chief of chiefs.values()) if (chief !== null) reports.set(chief, (reports.get(chief) ?? 0) + 1);
  const standIns = standInsOf(chiefs, folded);
  const shown = [...own.values()].filter(({ id }) => !standIns.has(id));
  return { shown, chiefs, reports, hidden: [...standIns] };
}

/** Our people and rivals stand beside the trees. */
function isSeated({ kind }: LayoutNode): boolean {
  return kind === 'person' || kind === 'vacancy';
}

/** What stands above each, or null; unknown ones and a line that comes back to where it began are cut. */
export function chiefsOf(
  nodes: readonly { readonly id: string; readonly chief: string | null }[],
): ReadonlyMap<string, string | null> {
  const known = new Set(nodes.map(({ id }) => id));
  const chiefs = new Map<string, string | null>();
  const roots = new Map<string, string>();
  for (const { id, chief } of nodes) {
    const isKnown = chief !== null && chief !== id && known.has(chief);
    const closes = isKnown && topOf(chief, roots) === id;
    chiefs.set(id, isKnown && !closes ? chief : null);
    if (isKnown && !closes) roots.set(id, chief);
  }
  return chiefs;
}

/** Top of the line that begins at a node; ways are shortened, so that long lines stay cheap. */
function topOf(id: string, above: Map<string, string>): string {
  let top = id;
  for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
  for (let at = id; at !== top; ) {
    const next = above.get(at) ?? top;
    above.set(at, top);
    at = next;
  }
  return top;
}

/** The outermost folded node above each node that it hides. */
function standInsOf(
  chiefs: ReadonlyMap<string, string | null>,
  folded: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (folded.size === 0) return found;
  for (const id of chiefs.keys()) {
    let standIn: string | null = null;
    for (let at = chiefs.get(id) ?? null; at !== null; at = chiefs.get(at) ?? null)
      if (folded.has(at)) standIn = at;
    if (standIn !== null) found.set(id, standIn);
  }
  return found;
}
