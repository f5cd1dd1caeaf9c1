import { createHash, type Hash } from 'node:crypto';
import { addAttachment, findTwin, type NewAttachment } from '../../db/attachments/add-attachment.ts';
import { dropContent, hasContent, PART_BYTES, readPart, writePart } from '../../db/attachments/content.ts';
import type { CommandContext } from '../../db/commands/context.ts';
import type { Connection } from '../../db/connection/connection.ts';
import { attachmentName } from '../../shared/domain/attachment/file-name.ts';
import { fileTypeOf, HEAD_BYTES } from '../../shared/domain/attachment/file-type.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/** What a page says of a file that it is about to send. */
export type Announced = Omit<NewAttachment, 'type'>;
type Upload = { readonly file: Announced; readonly seen: Hash; readonly at: string; parts: number };

/** Uploads of the open file; what a page never finishes is swept when the file is opened again. */
const uploads = new WeakMap<Connection, Map<string, Upload>>();

/**
 * Begins to take a file from a page, which may hold only what the user dropped or pasted. Answers the id under which its
 * parts come; null when the content is known and the record is made already.
 * @throws NOT_FOUND, ATTACHMENT_EXISTS, READ_ONLY
 */
export function beginUpload(
  context: CommandContext,
  announced: Announced,
  stamp: { readonly id: string; readonly at: string },
): string | null {
  const { connection } = context;
  if (connection.readOnly) throw new AppError('READ_ONLY');
  const file = { ...announced, name: attachmentName(announced.name) };
  if (findTwin(context, file) !== undefined || hasContent(connection, file)) {
    finish(context, file);
    return null;
  }
  for (const _part of dropContent(connection, file.hash));
  const open = uploads.get(connection) ?? new Map<string, Upload>();
  uploads.set(connection, open);
  open.set(stamp.id, { file, seen: createHash('sha256'), at: stamp.at, parts: 0 });
  return stamp.id;
}

/** Stores the next part. One that does not fit the announced size ends the upload. @throws NOT_FOUND, FILE_CHANGED */
export function receivePart({ connection }: CommandContext, id: string, bytes: Uint8Array): void {
  const upload = uploadOf(connection, id);
  const { file, seen, at, parts } = upload;
  const expected = Math.min(PART_BYTES, file.size - parts * PART_BYTES);
  if (bytes.byteLength !== expected || expected <= 0) {
    abandon(connection, id);
    throw new AppError('FILE_CHANGED', { file: file.name });
  }
  seen.update(bytes);
  writePart(connection, { hash: file.hash, size: file.size, at }, parts, bytes);
  upload.parts += 1;
}

/** Makes the record once all is there and is what it was announced to be. @throws NOT_FOUND, FILE_CHANGED */
export function endUpload(context: CommandContext, id: string): void {
  const { connection } = context;
  const { file, seen } = uploadOf(connection, id);
  if (seen.digest('hex') !== file.hash) {
    abandon(connection, id);
    throw new AppError('FILE_CHANGED', { file: file.name });
  }
  uploads.get(connection)?.delete(id);
  finish(context, file);
}

/** Forgets an upload and what it has stored. */
export function abandonUpload({ connection }: CommandContext, id: string): void {
  if (uploads.get(connection)?.has(id)) abandon(connection, id);
}

function uploadOf(connection: Connection, id: string): Upload {
  const upload = uploads.get(connection)?.get(id);
  if (upload === undefined) throw new AppError('NOT_FOUND');
  return upload;
}

function abandon(connection: Connection, id: string): void {
  const { file } = uploadOf(connection, id);
  uploads.get(connection)?.delete(id);
  for (const _part of dropContent(connection, file.hash));
}

function finish(context: CommandContext, file: Announced): void {
  const head = readPart(context.connection, file.hash, 0)?.subarray(0, HEAD_BYTES) ?? new Uint8Array();
  addAttachment(context, { ...file, type: fileTypeOf(file.name, head) });
}
