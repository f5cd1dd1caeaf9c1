import { AppError } from '../../shared/errors/app-error.ts';
import { type CommandContext, guess } from '../commands/context.ts';
import { requireEntry } from '../commands/find.ts';
import type { Recorder } from '../history/recorder.ts';

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
