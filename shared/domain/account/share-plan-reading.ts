import { round2 } from '../scale.ts';
import { currentShare, rankOfUs, type TargetPosition, targetPosition, US } from '../supplier/position.ts';
import { cellNumber, cellText } from './money.ts';
import { oncePerView } from './once-per-view.ts';
import { type CategoryReading, readSupplierDossier, type SupplierReading } from './supplier-reading.ts';
import type { AccountView, StoredEntry } from './view.ts';

export type PlannedAction = { readonly code: string; readonly text: string; readonly due: string | null };

/** One row of the share plan with what it must rest on (domain §3.5). */
export type PlanRow = {
  readonly entryId: string;
  readonly categoryId: string;
  readonly year: number;
  /** Our share today in %; null while unknown. */
  readonly from: number | null;
  readonly position: TargetPosition;
  /** Incremental revenue × probability in 万元; null while either is unknown. */
  readonly expectedGain: number | null;
  readonly actions: readonly PlannedAction[];
  /** Codes that no action of the account plan has. */
  readonly unknownActions: readonly string[];
  /** Verified entries the row rests on: the category's own, shares in it, the displaced supplier's. */
  readonly verifiedFacts: number;
  readonly checks: {
    readonly withinCap: boolean;
    readonly hasAction: boolean;
    readonly hasFact: boolean;
  };
};

/** The share plan of the account, by category and year (domain §3.5); a row without year or share is a gap. */
export const readSharePlan = oncePerView((view): readonly PlanRow[] => {
  const { categories } = readSupplierDossier(view);
  const actions = view.rows(view.account.id, 'plan.actions').flatMap(({ row }): PlannedAction[] => {
    const code = cellText(row, 'code');
    return code === null ? [] : [{ code, text: cellText(row, 'text') ?? '', due: cellText(row, 'due') }];
  });
  return categories.flatMap((category) =>
    view
      .rows(category.id, 'cat.target_share')
      .flatMap(({ entry, row }): PlanRow[] => {
        const year = cellNumber(row, 'year');
        const position = year === null ? null : targetPosition(category, year);
        if (year === null || position === null || cellNumber(row, 'share') === null) return [];
        const codes = Array.isArray(row.actions) ? row.actions.map(String) : [];
        const found = actions.filter(({ code }) => codes.includes(code));
        const verifiedFacts = countVerified(view, category, cellText(row, 'displaced'));
        const probability = cellNumber(row, 'probability');
        const { incrementalRevenue, withinCap } = position;
        return [
          {
            entryId: entry.id,
            categoryId: category.id,
            year,
            from: currentShare(category),
            position,
            expectedGain:
              incrementalRevenue === null || probability === null
                ? null
                : round2((incrementalRevenue * probability) / 100),
            actions: found,
            unknownActions: codes.filter((code) => !actions.some((action) => action.code === code)),
            verifiedFacts,
            checks: { withinCap, hasAction: found.length > 0, hasFact: verifiedFacts > 0 },
          },
        ];
      })
      .sort((a, b) => a.year - b.year),
  );
});

/** Verified entries about a category: its page but the plan itself, shares in it, pages of the displaced supplier. */
function countVerified(view: AccountView, category: CategoryReading, displaced: string | null): number {
  const fieldsOf = (kind: 'category' | 'supplier') =>
    view.catalogue.sectionsOf(kind).flatMap(({ fields }) => fields.map(({ key }) => key));
  const page = fieldsOf('category')
    .filter((key) => key !== 'cat.target_share')
    .flatMap((key) => view.entries(category.id, key));
  const shares = view
    .rows(view.account.id, 'shr.shares')
    .filter(({ row }) => row.category === category.id)
    .map(({ entry }) => entry);
  const rival = displaced === null ? [] : fieldsOf('supplier').flatMap((key) => view.entries(displaced, key));
  return [...page, ...shares, ...rival].filter(isVerified).length;
}

function isVerified({ evidence, value }: StoredEntry): boolean {
  return value !== null && evidence?.status === 'verified';
}

/** A strength or weakness of ours, for one category or for all. */
export type OwnPoint = { readonly entryId: string; readonly text: string; readonly isCritical: boolean };

export type OwnPosition = {
  readonly rank: { readonly rank: number; readonly of: number } | null;
  readonly share: number | null;
  /** Key of `sup.position`, such as `lead`; null while not set. */
  readonly position: string | null;
  readonly strengths: readonly OwnPoint[];
  /** The critical one first. */
  readonly vulnerabilities: readonly OwnPoint[];
};

/** Where we stand in one category; null while no supplier record is ours (domain §3.5). */
export function readOwnPosition(
  view: AccountView,
  category: CategoryReading,
  suppliers: readonly SupplierReading[],
): OwnPosition | null {
  const us = suppliers.find(({ key }) => key === US);
  if (us === undefined) return null;
  const place = view.rows(us.id, 'sup.position').find(({ row }) => row.category === category.id);
  const points = (key: string) =>
    view.rows(us.id, key).flatMap(({ entry, row }): OwnPoint[] => {
      const isHere = row.category === category.id || (row.category ?? null) === null;
      const text = cellText(row, 'text');
      return isHere && text !== null ? [{ entryId: entry.id, text, isCritical: row.critical === true }] : [];
    });
  return {
    rank: rankOfUs(category),
    share: currentShare(category),
    position: place === undefined ? null : cellText(place.row, 'position'),
    strengths: points('sup.strengths'),
    vulnerabilities: [...points('sup.weaknesses')].sort(
      (a, b) => Number(b.isCritical) - Number(a.isCritical),
    ),
  };
}
