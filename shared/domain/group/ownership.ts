import { compareCodes } from '../account/view.ts';

/** One owner of a firm; `stake` in percent, null while it is not known. */
export type Owner = { readonly firm: string; readonly stake: number | null; readonly since: string | null };

/** A company of a group, whether it is an account of ours or not. */
export type Firm = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** The account of ours that it is; null = none. */
  readonly accountId: string | null;
  readonly headcount: number | null;
  readonly owners: readonly Owner[];
};

/** A firm below another one, with the stake held directly. */
export type Holding = { readonly firm: string; readonly stake: number | null };

/** Who owns whom: any number of firms, owners and levels. */
export type Ownership = {
  readonly firms: ReadonlyMap<string, Firm>;
  /** Firms owned directly, largest stake first, then by code. */
  readonly holdings: (firmId: string) => readonly Holding[];
  /** Firms that nobody in the workspace owns, by code: one a group. */
  readonly roots: readonly string[];
};

const NONE: readonly never[] = [];

/** Indexes firms by owner; owners that are gone count as none. Firms of a circle have the first of them as root. */
export function createOwnership(list: readonly Firm[]): Ownership {
  const firms = new Map([...list].sort(byCode).map((firm) => [firm.id, firm]));
  const holdings = new Map<string, Holding[]>();
  const owned = new Set<string>();
  for (const { id, owners } of firms.values()) {
    for (const [owner, stake] of stakesByOwner(owners)) {
      if (!firms.has(owner) || owner === id) continue;
      owned.add(id);
      const known = holdings.get(owner);
      if (known === undefined) holdings.set(owner, [{ firm: id, stake }]);
      else known.push({ firm: id, stake });
    }
  }
  // Stable: firms came in the order of their codes.
  for (const own of holdings.values()) own.sort((a, b) => (b.stake ?? -1) - (a.stake ?? -1));
  const ownership = { firms, holdings: (id: string) => holdings.get(id) ?? NONE, roots: [] };
  return { ...ownership, roots: rootsOf(ownership, owned) };
}

/** Stakes bought in several steps stand in several rows and are one holding. */
function stakesByOwner(owners: readonly Owner[]): ReadonlyMap<string, number | null> {
  const stakes = new Map<string, number | null>();
  for (const { firm, stake } of owners) {
    const before = stakes.get(firm) ?? null;
    stakes.set(firm, before === null || stake === null ? (before ?? stake) : before + stake);
  }
  return stakes;
}

function rootsOf(ownership: Ownership, owned: ReadonlySet<string>): readonly string[] {
  const ids = [...ownership.firms.keys()];
  const roots = ids.filter((id) => !owned.has(id));
  const reached = new Set(roots.flatMap((root) => membersOf(ownership, root)));
  for (const id of ids) {
    if (reached.has(id)) continue;
    roots.push(id);
    for (const member of membersOf(ownership, id)) reached.add(member);
  }
  return roots;
}

/** The firm and all that it owns through any number of levels, each once, top down. */
export function membersOf(ownership: Ownership, firmId: string): readonly string[] {
  const seen = new Set<string>();
  const open = ownership.firms.has(firmId) ? [firmId] : [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const { firm } of [...ownership.holdings(id)].reverse()) if (!seen.has(firm)) open.push(firm);
  }
  return [...seen];
}

/**
 * The way from a firm down to the one that shall own it, both ends included; null when there is none, so that the
 * owner may be added. The firm itself is a way of one.
 */
export function circleOf(ownership: Ownership, firmId: string, ownerId: string): readonly string[] | null {
  const from = new Map<string, string | null>([[firmId, null]]);
  const open = [firmId];
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    if (id === ownerId) return wayTo(from, id);
    for (const { firm } of ownership.holdings(id)) {
      if (from.has(firm)) continue;
      from.set(firm, id);
      open.push(firm);
    }
  }
  return null;
}

function wayTo(from: ReadonlyMap<string, string | null>, end: string): readonly string[] {
  const way: string[] = [];
  for (let at: string | null = end; at !== null; at = from.get(at) ?? null) way.unshift(at);
  return way;
}

/** Ways from a root down to the firm, the firm included; `limit` of them, because several owners multiply. */
export function waysTo(ownership: Ownership, firmId: string, limit = 8): readonly (readonly string[])[] {
  const found: string[][] = [];
  const climb = (id: string, below: readonly string[]): void => {
    if (found.length >= limit || below.includes(id)) return;
    const way = [id, ...below];
    const owners = (ownership.firms.get(id)?.owners ?? NONE).filter(({ firm }) => ownership.firms.has(firm));
    if (owners.length === 0) found.push(way);
    for (const { firm } of owners) climb(firm, way);
  };
  climb(firmId, []);
  return found;
}

/** Levels below the firm; 0 without holdings. A firm owned on several levels counts on the deepest. */
export function depthOf(ownership: Ownership, firmId: string): number {
  const depths = new Map([[firmId, 0]]);
  for (const id of topDown(ownership, firmId)) {
    const below = (depths.get(id) ?? 0) + 1;
    for (const { firm } of ownership.holdings(id)) {
      if (firm !== firmId) depths.set(firm, Math.max(depths.get(firm) ?? 0, below));
    }
  }
  return Math.max(...depths.values());
}

/** Members in an order in which every owner comes before what it owns (within the members). */
export function topDown(ownership: Ownership, firmId: string): readonly string[] {
  const seen = new Set<string>();
  const order: string[] = [];
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const { firm } of ownership.holdings(id)) visit(firm);
    order.unshift(id);
  };
  if (ownership.firms.has(firmId)) visit(firmId);
  return order;
}

function byCode(a: Firm, b: Firm): number {
  return compareCodes(a.code, b.code) || (a.id < b.id ? -1 : 1);
}
