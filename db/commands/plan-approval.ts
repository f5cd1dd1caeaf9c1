import type { Value } from '../../shared/domain/dossier/types.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { cellEntries } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';
import { insertSnapshot } from './snapshots.ts';

export const PLAN_STATUS = 'plan.status';
const APPROVED = 'approved';

/**
 * Follows a change of the account plan's status within its commit: approval notes who and when and keeps the dossier
 * as it is as a snapshot (domain §10.1); any other status takes the approval back, its snapshot stays.
 */
export function followPlanStatus(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  change: { readonly before: Value | null; readonly after: Value | null },
): void {
  if (change.before === change.after || record.accountId === null) return;
  const isApproved = change.after === APPROVED;
  if (!isApproved && change.before !== APPROVED) return;
  put(context, recorder, record, 'plan.approved_by', isApproved ? context.actor : null);
  put(context, recorder, record, 'plan.approved_at', isApproved ? context.today : null);
  if (isApproved) insertSnapshot(context, recorder, { accountId: record.accountId, reason: 'approval' });
}

function put(
  context: CommandContext,
  recorder: Recorder,
  record: RecordRow,
  fieldKey: string,
  value: string | null,
): void {
  const current: EntryRow | undefined = cellEntries(context.connection, record.id, fieldKey)[0];
  const content = { value, evidence: null };
  if (current !== undefined) recorder.update('entry', current.id, content);
  else if (value !== null) {
    recorder.insert('entry', {
      recordId: record.id,
      accountId: record.accountId,
      fieldKey,
      position: 0,
      ...content,
    });
  }
}
