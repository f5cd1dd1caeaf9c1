import { isVisitPlanKey } from '../domain/account/visit-list.ts';
import type { DataChanged } from './app.contract.ts';

/** Settings and our own figures enter the scores of every account; companies of groups and visit plans enter none. */
export function concernsAllAccounts({ upserted, removed, accountIds }: DataChanged): boolean {
  const scored = upserted.setting.filter(({ key }) => !isVisitPlanKey(key));
  if (scored.length > 0 || removed.setting.length > 0) return true;
  const shared = [
    ...upserted.record.filter(({ accountId, kind }) => accountId === null && kind !== 'firm'),
    ...upserted.entry.filter(({ accountId, fieldKey }) => accountId === null && !fieldKey.startsWith('frm.')),
  ];
  if (shared.length > 0) return true;
  // A removal names ids alone: what no account lost and no firm explains was shared by all.
  const hasFirms = [...upserted.record, ...upserted.entry].some(({ accountId }) => accountId === null);
  return accountIds.length === 0 && !hasFirms && upserted.setting.length === 0;
}
