import { type RfmRow, type RfmTable, rfmAdvice } from '../../../shared/domain/economics/rfm.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';

export type RfmLine = {
  readonly row: RfmRow;
  readonly summary: AccountSummary;
  readonly advice: ReturnType<typeof rfmAdvice>;
};

/** Best code first, incomplete codes last, then by revenue. */
export function sortedRows(table: RfmTable, summaries: readonly AccountSummary[]): readonly RfmLine[] {
  const byId = new Map(summaries.map((summary) => [summary.accountId, summary]));
  return table.rows
    .flatMap((row) => {
      const summary = byId.get(row.id);
      return summary === undefined ? [] : [{ row, summary, advice: rfmAdvice(row) }];
    })
    .sort(
      (a, b) =>
        Number(b.row.code ?? 0) - Number(a.row.code ?? 0) ||
        (b.summary.revenue ?? 0) - (a.summary.revenue ?? 0),
    );
}
