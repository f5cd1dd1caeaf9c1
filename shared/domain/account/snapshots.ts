import type { AccountView } from './view.ts';

/** A named moment of the dossier. Instants are ISO, UTC; '' where nothing is known. */
export type SnapshotReading = {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly note: string;
  readonly reason: 'manual' | 'approval' | 'scheduled';
  readonly takenAt: string;
  readonly takenBy: string;
  readonly signedAt: string;
  readonly signedBy: string;
};

/** What a snapshot says of itself. */
export function readSnapshot(view: AccountView, id: string): SnapshotReading {
  const reason = view.text(id, 'snp.reason');
  return {
    id,
    code: view.record(id)?.code ?? '',
    name: view.text(id, 'snp.name'),
    note: view.text(id, 'snp.note'),
    reason: reason === 'approval' || reason === 'scheduled' ? reason : 'manual',
    takenAt: view.text(id, 'snp.taken_at'),
    takenBy: view.text(id, 'snp.taken_by'),
    signedAt: view.text(id, 'snp.signed_at'),
    signedBy: view.text(id, 'snp.signed_by'),
  };
}

/** All snapshots of the account, newest first. */
export function readSnapshots(view: AccountView): readonly SnapshotReading[] {
  return view
    .records('snapshot')
    .map(({ id }) => readSnapshot(view, id))
    .sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1));
}
