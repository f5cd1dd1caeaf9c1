import { AppError } from '../../shared/errors/app-error.ts';
import type { CommandContext } from '../commands/context.ts';
import { requireEntry, requireRecord } from '../commands/find.ts';
import { insertRecord, insertValue } from '../commands/records.ts';
import { hasContent } from './content.ts';
import { attachmentsOf, type StoredAttachment } from './find-attachment.ts';
import { linkAttachment } from './link-attachment.ts';

export type NewAttachment = {
  readonly accountId: string;
  readonly name: string;
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the content, lower-case hexadecimal. */
  readonly hash: string;
  /** Files chosen together are one undo step. */
  readonly group?: string;
  /** A value of the same account of whose evidence the file becomes a part. */
  readonly proves?: string;
};

/** The attachment of an account with this content, if there is one. @throws NOT_FOUND without the account */
export function findTwin(
  context: CommandContext,
  { accountId, hash }: Pick<NewAttachment, 'accountId' | 'hash'>,
): StoredAttachment | undefined {
  if (requireRecord(context, accountId).kind !== 'account') throw new AppError('NOT_FOUND');
  return attachmentsOf(context.connection, accountId).find((known) => known.hash === hash);
}

/**
 * The record of a file whose content is stored, in one commit. A content that the account holds already is told, or,
 * when it is to prove a value, the known file becomes the proof.
 * @throws NOT_FOUND, ATTACHMENT_EXISTS, INVARIANT_BROKEN when the content is not complete
 */
export function addAttachment(context: CommandContext, file: NewAttachment): void {
  const twin = findTwin(context, file);
  if (twin !== undefined) {
    if (file.proves === undefined)
      throw new AppError('ATTACHMENT_EXISTS', { file: file.name, known: twin.name });
    const proof = { entryId: file.proves, attachmentId: twin.id, accountId: file.accountId };
    context.commit(
      { code: 'entry.setEvidence', subject: requireEntry(context, file.proves).fieldKey },
      (recorder) => linkAttachment(context, recorder, proof),
    );
    return;
  }
  if (!hasContent(context.connection, file)) throw new AppError('INVARIANT_BROKEN', { file: file.name });
  const options = { code: 'record.create.attachment', subject: file.name, group: file.group };
  context.commit(options, (recorder) => {
    const record = insertRecord(context, recorder, { kind: 'attachment', accountId: file.accountId });
    const values = {
      'att.name': file.name,
      'att.type': file.type,
      'att.size': file.size,
      'att.hash': file.hash,
    };
    for (const [fieldKey, value] of Object.entries(values)) {
      insertValue(context, recorder, record, fieldKey, value, {
        status: 'collected',
        confidence: 'high',
        asOf: context.today,
        recordedBy: context.actor,
      });
    }
    if (file.proves === undefined) return;
    const proof = { entryId: file.proves, attachmentId: record.id, accountId: file.accountId };
    linkAttachment(context, recorder, proof);
  });
}
