import { AppError } from '../../shared/errors/app-error.ts';
import type { EntryRow, RecordRow } from '../../shared/schemas/rows.ts';
import { type CommandContext, guess } from '../commands/context.ts';
import { requireEntry } from '../commands/find.ts';
import type { Recorder } from '../history/recorder.ts';
import { entriesOf } from '../queries/read-rows.ts';

/** A file and a value of the same account that it proves. */
export type Proof = { readonly accountId: string; readonly attachmentId: string; readonly entryId: string };

/** Names a file in the evidence of a value, which is a guess if it had none. @throws NOT_FOUND */
export function linkAttachment(context: CommandContext, recorder: Recorder, proof: Proof): void {
  const entry = requireEntry(context, proof.entryId);
  if (entry.accountId !== proof.accountId) throw new AppError('NOT_FOUND');
  const evidence = entry.evidence ?? guess(context);
  const attachments = [...new Set([...(evidence.attachments ?? []), proof.attachmentId])];
  recorder.update('entry', entry.id, { evidence: { ...evidence, attachments } });
}

/** Takes a file that goes to the trash out of the evidence that names it; undo puts both back. */
export function unlinkAttachment(context: CommandContext, recorder: Recorder, attachment: RecordRow): void {
  for (const entry of entriesOf(context.connection, attachment.accountId)) {
    if (entry.evidence?.attachments?.includes(attachment.id)) {
      recorder.update('entry', entry.id, { evidence: withoutAttachment(entry, attachment.id) });
    }
  }
}

function withoutAttachment({ evidence }: EntryRow, id: string): EntryRow['evidence'] {
  if (evidence === null) return null;
  const { attachments = [], ...rest } = evidence;
  const left = attachments.filter((other) => other !== id);
  return left.length === 0 ? rest : { ...rest, attachments: left };
}
