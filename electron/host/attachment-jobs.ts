import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { NewAttachment } from '../../db/attachments/add-attachment.ts';
import { partCount, readPart } from '../../db/attachments/content.ts';
import { attachmentById } from '../../db/attachments/find-attachment.ts';
import type { Workspace } from '../../db/workspace.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { writeAtomically } from '../services/write-atomically.ts';
import { attachableSize, attachFile } from './attach-file.ts';
import type { JobWork } from './jobs.ts';

type Control = Parameters<JobWork>[0];
export type AttachTools = { readonly now: () => string; readonly newId: () => string };

/** Where undo leads back to after files were attached. */
export function attachmentsPlace(accountId: string): string {
  return `/account/${accountId}/dossier?section=attachments`;
}

export type AttachRequest = { readonly paths: readonly string[] } & Pick<
  NewAttachment,
  'accountId' | 'proves'
>;

/**
 * Attaches files one after the other as one undo step. One that fails does not hold up the others; the first failure
 * is told at the end.
 */
export async function attachFiles(
  workspace: Workspace,
  { paths, ...about }: AttachRequest,
  { signal, onProgress }: Control,
  tools: AttachTools,
): Promise<void> {
  const failures: unknown[] = [];
  const sizes = await Promise.all(paths.map((path) => attachableSize(path).catch(() => 0)));
  // A file is read twice.
  const total = 2 * sizes.reduce((sum, size) => sum + size, 0);
  const group = tools.newId();
  let read = 0;
  let told = 0;
  const onRead = (bytes: number) => {
    read += bytes;
    const progress = total === 0 ? 1 : read / total;
    if (progress - told < 0.01) return;
    told = progress;
    onProgress(progress);
  };
  for (const path of paths) {
    signal.throwIfAborted();
    const context = workspace.commands(attachmentsPlace(about.accountId));
    try {
      await attachFile(context, { path, ...about, group }, { signal, onRead, now: tools.now });
    } catch (thrown) {
      signal.throwIfAborted();
      failures.push(thrown);
    }
  }
  if (failures.length > 0) throw failures[0];
}

/** Writes an attachment to a place outside the workspace. @throws NOT_FOUND, DB_CORRUPT and storage codes */
export async function saveAttachment(
  { connection }: Workspace,
  { id, path }: { readonly id: string; readonly path: string },
  { signal, onProgress }: Control,
): Promise<void> {
  const { hash, size } = attachmentById(connection, id);
  const parts = partCount(size);
  await writeAtomically(path, async (temporary) => {
    const file = await open(temporary, 'w');
    try {
      for (let part = 0; part < parts; part += 1) {
        signal.throwIfAborted();
        const bytes = readPart(connection, hash, part);
        if (bytes === undefined) throw new AppError('DB_CORRUPT', { file: basename(path) });
        await file.write(bytes);
        onProgress((part + 1) / parts);
      }
    } finally {
      await file.close();
    }
  });
}
