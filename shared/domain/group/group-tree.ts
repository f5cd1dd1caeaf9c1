import type { Ownership } from './ownership.ts';

/** One line of the indented tree of a group. */
export type TreeRow = {
  /** Unique in the tree: a firm with two owners stands in it twice. */
  readonly key: string;
  readonly firm: string;
  /** Firm above it; null at the top. */
  readonly owner: string | null;
  readonly level: number;
  /** Direct stake of the owner; null at the top and while unknown. */
  readonly stake: number | null;
  readonly holdings: number;
  readonly isOpen: boolean;
  /** What it owns stands below an earlier line of the same firm. */
  readonly isRepeat: boolean;
};

/**
 * The lines to show, top down. A firm unfolds at its first line only, so that many owners do not multiply the tree:
 * there are at most as many lines as holdings, and one.
 */
export function treeRows(
  ownership: Ownership,
  firmId: string,
  isOpen: (firmId: string) => boolean,
): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  const seen = new Set<string>();
  const visit = (firm: string, owner: string | null, stake: number | null, level: number): void => {
    const holdings = ownership.holdings(firm);
    const isRepeat = seen.has(firm);
    const unfolds = !isRepeat && holdings.length > 0 && isOpen(firm);
    rows.push({
      key: `${owner ?? ''}/${firm}`,
      firm,
      owner,
      level,
      stake,
      holdings: holdings.length,
      isOpen: unfolds,
      isRepeat,
    });
    seen.add(firm);
    if (unfolds) for (const holding of holdings) visit(holding.firm, firm, holding.stake, level + 1);
  };
  if (ownership.firms.has(firmId)) visit(firmId, null, null, 0);
  return rows;
}
