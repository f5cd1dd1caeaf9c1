import type { Evidence } from '../../shared/domain/evidence/evidence.ts';
import { contradicted } from '../../shared/domain/evidence/transitions.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import type { Recorder } from '../history/recorder.ts';
import { rivalsOf } from '../queries/read-rows.ts';
import type { CommandContext } from './context.ts';

/** Values that contradict each other live as one entry that is held and others with `rivalOf` (domain §4.1 rule c). */

/** Whether the entry is one of several values that contradict each other. */
export function isContested({ connection }: CommandContext, entry: EntryRow): boolean {
  return entry.rivalOf !== null || rivalsOf(connection, entry.id).length > 0;
}

/** A contradiction is ended by `entry.resolve` alone. @throws INVARIANT_BROKEN with reason `disputed` */
export function requireUncontested(context: CommandContext, entry: EntryRow): void {
  if (isContested(context, entry)) {
    throw new AppError('INVARIANT_BROKEN', { field: entry.fieldKey, reason: 'disputed' });
  }
}

/** Evidence of a contested entry stays disputed whatever is written into it. */
export function keptDisputed(context: CommandContext, entry: EntryRow, evidence: Evidence): Evidence {
  return isContested(context, entry) ? contradicted(evidence) : evidence;
}

/** Moves an entry to the trash, and the values that contradict it with it. */
export function removeWithRivals(context: CommandContext, recorder: Recorder, entry: EntryRow): void {
  for (const rival of rivalsOf(context.connection, entry.id)) recorder.remove('entry', rival.id);
  recorder.remove('entry', entry.id);
}
