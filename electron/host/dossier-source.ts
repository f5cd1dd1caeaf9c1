import { momentOf } from '../../db/queries/compare.ts';
import { recordById } from '../../db/queries/read-rows.ts';
import { accountViewAt } from '../../db/queries/view-at.ts';
import { accountView } from '../../db/queries/views.ts';
import type { Workspace } from '../../db/workspace.ts';
import { readSnapshot, type SnapshotReading } from '../../shared/domain/account/snapshots.ts';
import type { AccountView } from '../../shared/domain/account/view.ts';
import type { Disclosure } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { localDay } from './local-day.ts';

/** The account that a document tells of, and the snapshot when it tells of the past. */
export type DossierSource = {
  readonly view: AccountView<EntryRow>;
  readonly snapshot?: SnapshotReading;
};

/** The account as it is, or as it was when a snapshot was taken. @throws NOT_FOUND */
export function dossierSource(
  workspace: Workspace,
  accountId: string,
  snapshotId: string | undefined,
  include: Disclosure,
): DossierSource {
  if (snapshotId === undefined) return { view: accountView(workspace, accountId, include) };
  if (recordById(workspace.connection, accountId) === undefined) throw new AppError('NOT_FOUND');
  const { at } = momentOf(workspace.connection, accountId, snapshotId);
  const day = localDay(new Date(at));
  const [today = day] = [day, workspace.today()].toSorted();
  // Who signed it is known now, not then.
  const snapshot = readSnapshot(accountView(workspace, accountId), snapshotId);
  return { view: accountViewAt(workspace, accountId, { at, today }, include), snapshot };
}
