import { isVisitPlanKey } from '../domain/account/visit-list.ts';
import { SCENARIOS_KEY } from '../domain/model/scenario.ts';
import { MODEL_KEY } from '../domain/model/scoring-model.ts';
import type { DataChanged } from './app.contract.ts';

/** Kinds and fields of the workspace that enter no score: firms of groups, investment cases, our own readiness. */
const SCORELESS_KINDS: ReadonlySet<string> = new Set(['firm', 'investment']);
const SCORELESS = /^(frm|inv|rdy)\./;

/** True when nothing but the scoring model changed: what was read of the accounts stays as it is. */
export function isNewModelAlone({ stale, upserted, removed }: DataChanged): boolean {
  const rows = upserted.record.length + upserted.entry.length + removed.record.length + removed.entry.length;
  const isModel = upserted.setting.length > 0 && upserted.setting.every(({ key }) => key === MODEL_KEY);
  return !stale && rows === 0 && removed.setting.length === 0 && isModel;
}

/** Settings and our own figures enter the scores of every account; companies of groups and visit plans enter none. */
export function concernsAllAccounts({ upserted, removed, accountIds }: DataChanged): boolean {
  const scored = upserted.setting.filter(({ key }) => !isVisitPlanKey(key) && key !== SCENARIOS_KEY);
  if (scored.length > 0 || removed.setting.length > 0) return true;
  const shared = [
    ...upserted.record.filter(({ accountId, kind }) => accountId === null && !SCORELESS_KINDS.has(kind)),
    ...upserted.entry.filter(({ accountId, fieldKey }) => accountId === null && !SCORELESS.test(fieldKey)),
  ];
  if (shared.length > 0) return true;
  // A removal names ids alone: what no account lost and no firm explains was shared by all.
  const hasFirms = [...upserted.record, ...upserted.entry].some(({ accountId }) => accountId === null);
  return accountIds.length === 0 && !hasFirms && upserted.setting.length === 0;
}
