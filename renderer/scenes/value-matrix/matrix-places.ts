import type { MatrixPlace } from '../../../shared/figure/chart/matrix-places.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

/** Accounts that have both values of today. */
export function matrixPlaces(summaries: readonly AccountSummary[]): readonly MatrixPlace[] {
  return summaries.flatMap((summary) => {
    const { accountId, name, tier, cv, fp, wallet, revenue, gap, futureCv, futureFp } = summary;
    if (cv === null || fp === null) return [];
    const future = futureCv === null || futureFp === null ? null : { cv: futureCv, fp: futureFp };
    return [{ accountId, name, tier, cv, fp, volume: wallet ?? revenue ?? 0, gap, future }];
  });
}
