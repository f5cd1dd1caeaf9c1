import type { Summary } from '../../shared/domain/account/summary.ts';
import { membersOf, waysTo } from '../../shared/domain/group/ownership.ts';
import type { Workspace } from '../workspace.ts';
import { ownershipOf } from './firms.ts';
import { createSummaryCache } from './views.ts';

/** Summaries of the accounts in the groups to which this account belongs, itself included; none without a group. */
export function groupMembers(workspace: Workspace, accountId: string): readonly Summary[] {
  const ownership = ownershipOf(workspace.connection);
  const own = [...ownership.firms.values()].filter((firm) => firm.accountId === accountId);
  const heads = own.flatMap(({ id }) => waysTo(ownership, id).flatMap(([head]) => head ?? []));
  const members = new Set(heads.flatMap((head) => membersOf(ownership, head)));
  const accountIds = [...members].flatMap((id) => ownership.firms.get(id)?.accountId ?? []);
  return accountIds.length === 0 ? [] : createSummaryCache().list(workspace, accountIds);
}
