import { ATTACHMENT_LIMIT, PART_BYTES } from '../../shared/domain/attachment/limits.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Client } from '../services/client.ts';

type FileToSend = { readonly accountId: string; readonly file: File; readonly group: string };

/**
 * Sends a file that the user dropped or pasted to the data host, part by part; `onProgress` hears 0–1. No path is known
 * here nor needed. @throws AppError FILE_EMPTY, FILE_TOO_LARGE, FILE_MISSING, CANCELLED and those of `attachment.receive`
 */
export async function sendFile(
  { attachment }: Client,
  { accountId, file, group }: FileToSend,
  signal: AbortSignal,
  onProgress: (progress: number) => void,
): Promise<void> {
  const { name, size } = file;
  if (size === 0) throw new AppError('FILE_EMPTY', { file: name });
  if (size > ATTACHMENT_LIMIT) throw new AppError('FILE_TOO_LARGE', { file: name });
  const hash = await digestOf(file);
  const started = await attachment.receive({ accountId, name, size, hash, group });
  if (started === null) return;
  const { uploadId } = started;
  try {
    for (let at = 0; at < size; at += PART_BYTES) {
      signal.throwIfAborted();
      const base64 = await base64Of(file.slice(at, at + PART_BYTES), name);
      await attachment.receivePart({ uploadId, base64 });
      onProgress(Math.min(1, (at + PART_BYTES) / size));
    }
    await attachment.receiveEnd({ uploadId });
  } catch (thrown) {
    await attachment.receiveNoMore({ uploadId });
    throw thrown;
  }
}

/** SHA-256 in hexadecimal. A folder, or a file that is gone, cannot be read. */
async function digestOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => missing(file.name, cause));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function base64Of(part: Blob, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => reject(new AppError('FILE_MISSING', { file: name }, { cause: reader.error }));
    reader.readAsDataURL(part);
  });
}

function missing(name: string, cause: unknown): never {
  throw new AppError('FILE_MISSING', { file: name }, { cause });
}
