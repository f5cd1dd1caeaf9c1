import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAttachment, findTwin, type NewAttachment } from '../../db/attachments/add-attachment.ts';
import {
  type Content,
  dropContent,
  hasContent,
  PART_BYTES,
  writePart,
} from '../../db/attachments/content.ts';
import type { CommandContext } from '../../db/commands/context.ts';
import { attachmentName } from '../../shared/domain/attachment/file-name.ts';
import { fileTypeOf, HEAD_BYTES } from '../../shared/domain/attachment/file-type.ts';
import { ATTACHMENT_LIMIT } from '../../shared/domain/attachment/limits.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { readError } from './read-error.ts';

export type AttachControl = {
  readonly signal: AbortSignal;
  /** Bytes read since the last call; a file is read twice. */
  readonly onRead: (bytes: number) => void;
  readonly now: () => string;
};

export type FileToAttach = { readonly path: string } & Pick<NewAttachment, 'accountId' | 'group' | 'proves'>;

/**
 * Takes one file into the workspace: read once for its SHA-256, and unless that content is there already, read again
 * and stored part by part. The record comes last, in one commit, so a file that vanishes, changes or is cancelled
 * leaves nothing behind. Only one at a time may run.
 * @throws FILE_MISSING, FILE_EMPTY, FILE_TOO_LARGE, FILE_CHANGED, ATTACHMENT_EXISTS, CANCELLED and storage codes
 */
export async function attachFile(
  context: CommandContext,
  { path, ...about }: FileToAttach,
  control: AttachControl,
): Promise<void> {
  const file = basename(path);
  const name = attachmentName(file);
  try {
    const { head, ...content } = await digest(path, control);
    const isKnown = findTwin(context, { ...about, ...content }) !== undefined;
    if (!isKnown && !hasContent(context.connection, content)) await store(context, path, content, control);
    addAttachment(context, { ...about, ...content, name, type: fileTypeOf(name, head) });
  } catch (thrown) {
    throw readError(thrown, file);
  }
}

/** Size of a file that may be attached, bytes. @throws FILE_MISSING, FILE_EMPTY, FILE_TOO_LARGE */
export async function attachableSize(path: string): Promise<number> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new AppError('FILE_MISSING', { file });
    if (found.size === 0) throw new AppError('FILE_EMPTY', { file });
    if (found.size > ATTACHMENT_LIMIT) throw new AppError('FILE_TOO_LARGE', { file });
    return found.size;
  } catch (thrown) {
    throw readError(thrown, file);
  }
}

async function digest(
  path: string,
  control: AttachControl,
): Promise<Content & { readonly head: Uint8Array }> {
  const expected = await attachableSize(path);
  const hash = createHash('sha256');
  let head: Uint8Array = new Uint8Array();
  let size = 0;
  for await (const bytes of parts(path, control)) {
    if (size === 0) head = Uint8Array.from(bytes.subarray(0, HEAD_BYTES));
    size += bytes.byteLength;
    if (size > expected) break;
    hash.update(bytes);
  }
  if (size !== expected) throw new AppError('FILE_CHANGED', { file: basename(path) });
  return { hash: hash.digest('hex'), size, head };
}

async function store(
  context: CommandContext,
  path: string,
  content: Content,
  control: AttachControl,
): Promise<void> {
  const { connection } = context;
  if (connection.readOnly) throw new AppError('READ_ONLY');
  const changed = () => new AppError('FILE_CHANGED', { file: basename(path) });
  const at = control.now();
  const seen = createHash('sha256');
  let part = 0;
  // What an earlier failure may have left under this digest.
  await drop(context, content.hash);
  try {
    for await (const bytes of parts(path, control)) {
      seen.update(bytes);
      if (part * PART_BYTES + bytes.byteLength > content.size) throw changed();
      writePart(connection, { ...content, at }, part, bytes);
      part += 1;
    }
    if (seen.digest('hex') !== content.hash) throw changed();
    // A file that is gone by now may have been taken away by somebody who did not want it here.
    if ((await attachableSize(path)) !== content.size) throw changed();
  } catch (thrown) {
    await drop(context, content.hash);
    throw thrown;
  }
}

/** Removes a content in steps, so that a field can be saved in between. */
async function drop({ connection }: CommandContext, hash: string): Promise<void> {
  for (const _part of dropContent(connection, hash)) await nextTurn();
}

/** Reads a file in parts of one size; the last may be shorter. The same memory is used for every part. */
async function* parts(path: string, { signal, onRead }: AttachControl): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const buffer = new Uint8Array(PART_BYTES);
    for (;;) {
      signal.throwIfAborted();
      const filled = await fill(handle, buffer);
      if (filled === 0) return;
      yield buffer.subarray(0, filled);
      onRead(filled);
      if (filled < PART_BYTES) return;
      await nextTurn();
    }
  } finally {
    await handle.close();
  }
}

async function fill(handle: FileHandle, buffer: Uint8Array): Promise<number> {
  let filled = 0;
  while (filled < buffer.byteLength) {
    const { bytesRead } = await handle.read(buffer, filled, buffer.byteLength - filled, null);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}

/** Lets calls that have come in meanwhile be answered. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
