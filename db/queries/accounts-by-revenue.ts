import { cellNumber, cellWan } from '../../shared/domain/account/money.ts';
import { isRow } from '../../shared/domain/account/view.ts';
import type { Connection } from '../connection/connection.ts';
import { accountIdsInOrder, entriesOfField } from './read-rows.ts';

/** Accounts by their sales of their latest year, largest first, those without sales last; and all years with sales, rising. */
export function accountsByRevenue(connection: Connection): {
  readonly accountIds: readonly string[];
  readonly years: readonly number[];
} {
  const sales = new Map<string, Map<number, number>>();
  const years = new Set<number>();
  for (const { recordId, value, rivalOf } of entriesOfField(connection, 'trx.year_sales')) {
    if (!isRow(value) || rivalOf !== null) continue;
    const year = cellNumber(value, 'year');
    if (year === null) continue;
    years.add(year);
    const ofAccount = sales.get(recordId) ?? new Map<number, number>();
    ofAccount.set(year, (ofAccount.get(year) ?? 0) + (cellWan(value, 'revenue') ?? 0));
    sales.set(recordId, ofAccount);
  }
  const latest = (id: string) => {
    const ofAccount = sales.get(id);
    return ofAccount === undefined ? -1 : (ofAccount.get(Math.max(...ofAccount.keys())) ?? -1);
  };
  const byRevenue = accountIdsInOrder(connection).map((id) => ({ id, revenue: latest(id) }));
  return {
    accountIds: byRevenue.sort((a, b) => b.revenue - a.revenue).map(({ id }) => id),
    years: [...years].sort((a, b) => a - b),
  };
}
