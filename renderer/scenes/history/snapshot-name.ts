import type { SnapshotReading } from '../../../shared/domain/account/snapshots.ts';
import type { Translator } from '../../../shared/i18n/translator.ts';

/** The name of a snapshot; an approval is named after its origin. */
export function snapshotName({ name, reason, code }: SnapshotReading, t: Translator): string {
  if (name !== '') return name;
  return reason === 'approval' ? t(($) => $.history.snapshot.approval) : code;
}
