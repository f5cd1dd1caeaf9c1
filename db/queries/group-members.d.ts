import type { Summary } from '../../shared/domain/account/summary.ts';
import type { Workspace } from '../workspace.ts';
/** Summaries of the accounts in the groups to which this account belongs, itself included; none without a group. */
export declare function groupMembers(workspace: Workspace, accountId: string): readonly Summary[];
