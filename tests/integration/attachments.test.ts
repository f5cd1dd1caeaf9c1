import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContents } from '../../db/attachments/check-contents.ts';
import { attachmentsOf } from '../../db/attachments/find-attachment.ts';
import { ATTACHMENT_LIMIT } from '../../shared/domain/attachment/limits.ts';
import { fromEnvelope } from '../../shared/errors/app-error.ts';
import type { JobChanged } from '../../shared/ipc/app.contract.ts';
import { sampleHost } from '../helpers/real-host.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

const MEGABYTE = 1024 * 1024;

/** A file of so many bytes that no other file of the test has. */
function fileOf(folder: string, name: string, size: number): string {
  const path = join(folder, name);
  const block = createHash('sha512').update(name).digest();
  writeFileSync(path, Buffer.alloc(size, block));
  return path;
}

async function prepared() {
  const real = await sampleHost();
  const { accountId } = await real.yunxiu();
  const folder = temporaryFolder();
  const { connection } = real.host.workspace();
  const before = attachmentsOf(connection, accountId).length;
  const blobs = () => connection.get<{ n: number }>('SELECT count(*) AS n FROM blob')?.n ?? 0;

  /** Runs a job to its end; `onProgress` is told of every step. */
  const run = (name: string, input: object, onProgress: (event: JobChanged) => void = () => undefined) =>
    new Promise<JobChanged>((resolve, reject) => {
      let mine: string | null = null;
      real.onJob((event) => {
        if (mine !== null && event.jobId !== mine) return;
        onProgress(event);
        if (event.status !== 'running') resolve(event);
      });
      void real.send(name, input).then((answer) => {
        if (answer.ok) mine = (answer.value as { jobId: string }).jobId;
        else reject(fromEnvelope(answer.error));
      });
    });
  const attach = (paths: readonly string[], onProgress?: (event: JobChanged) => void) =>
    run('host.attach', { accountId, paths }, onProgress);
  const added = () => attachmentsOf(connection, accountId).slice(before);
  return { ...real, accountId, folder, connection, run, attach, added, blobs, blobsBefore: blobs() };
}

describe('attaching files', () => {
  it('keeps bytes, name, type and size, and saves them again as they were', async () => {
    const { attach, added, folder, run, call, accountId } = await prepared();
    const odd = fileOf(folder, `报价 "Q1"\u202e & 100%${'长'.repeat(40)}.txt`, MEGABYTE + 3);
    const plain = join(folder, '说明.txt');
    writeFileSync(plain, Buffer.from([0xd5, 0xf7, 0xd1, 0xaf]));
    expect(await attach([odd, plain])).toMatchObject({ status: 'done', progress: 1 });
    const [first, second] = added();
    expect(first).toMatchObject({ size: MEGABYTE + 3, type: 'text/plain' });
    expect(first?.name).toBe(`报价 "Q1" & 100%${'长'.repeat(40)}.txt`);
    expect(await call('attachment.text', { id: second?.id ?? '' })).toEqual({ text: '征询', isCut: false });
    expect((await call('attachment.text', { id: first?.id ?? '' })).isCut).toBe(true);
    const copy = join(folder, 'copy.txt');
    expect(await run('host.saveAttachment', { id: first?.id, path: copy })).toMatchObject({ status: 'done' });
    expect(readFileSync(copy).equals(readFileSync(odd))).toBe(true);
    // Both files are one step.
    await call('undo.undo', {});
    expect(added()).toEqual([]);
    expect(await call('undo.redo', {})).toEqual({
      route: `/account/${accountId}/dossier?section=attachments`,
    });
    expect(added()).toHaveLength(2);
  });

  it('takes a file once, tells the second time, and takes the others along', async () => {
    const { attach, added, folder, blobs, blobsBefore } = await prepared();
    const [one, two] = [fileOf(folder, 'one.bin', 1000), fileOf(folder, 'two.bin', 1000)];
    await attach([one]);
    const again = await attach([one, two]);
    expect(again.error).toMatchObject({
      code: 'ATTACHMENT_EXISTS',
      details: { file: 'one.bin', known: 'one.bin' },
    });
    expect(added().map(({ name }) => name)).toEqual(['one.bin', 'two.bin']);
    expect(blobs()).toBe(blobsBefore + 2);
  });

  it('refuses what is empty, too large, absent or a folder', async () => {
    const { attach, added, folder } = await prepared();
    const huge = join(folder, 'huge.bin');
    writeFileSync(huge, '');
    truncateSync(huge, ATTACHMENT_LIMIT + 1);
    const codes = [];
    for (const path of [fileOf(folder, 'empty', 0), huge, join(folder, 'absent'), folder])
      codes.push((await attach([path])).error?.code);
    expect(codes).toEqual(['FILE_EMPTY', 'FILE_TOO_LARGE', 'FILE_MISSING', 'FILE_MISSING']);
    expect(added()).toEqual([]);
  });
});

describe('a file that does not hold still', () => {
  it.each([
    ['vanishes', 'FILE_MISSING', (path: string) => rmSync(path)],
    ['shrinks', 'FILE_CHANGED', (path: string) => truncateSync(path, 100)],
    ['is written anew', 'FILE_CHANGED', (path: string) => writeFileSync(path, Buffer.alloc(20 * MEGABYTE))],
  ])('while it is read (%s) leaves nothing behind', async (_how, code, disturb) => {
    const { attach, added, folder, blobs, blobsBefore, connection } = await prepared();
    for (const share of [0.2, 0.7]) {
      const path = fileOf(folder, 'a.bin', 20 * MEGABYTE);
      let isDone = false;
      const ended = await attach([path], ({ progress, status }) => {
        if (isDone || status !== 'running' || progress < share) return;
        isDone = true;
        disturb(path);
      });
      expect(ended.error?.code).toBe(code);
      expect(added()).toEqual([]);
      expect(blobs()).toBe(blobsBefore);
      expect(checkContents(connection, true)).toMatchObject({ incomplete: 0, orphaned: 0, altered: 0 });
    }
  });

  it('is let go when the user cancels', async () => {
    const { attach, added, folder, blobs, blobsBefore, call } = await prepared();
    const ended = await attach([fileOf(folder, 'a.bin', 20 * MEGABYTE)], ({ jobId, progress }) => {
      if (progress > 0.6) void call('job.cancel', { jobId });
    });
    expect(ended.status).toBe('cancelled');
    expect(added()).toEqual([]);
    expect(blobs()).toBe(blobsBefore);
  });
});

it('saves fields while a file is taken in', async () => {
  const { attach, added, folder, call, accountId } = await prepared();
  let saves = 0;
  let isOver = false;
  const saving = (async () => {
    while (!isOver) {
      await call('entry.set', { recordId: accountId, fieldKey: 'bas.scope', value: `第 ${saves} 版` });
      saves += 1;
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  await attach([fileOf(folder, 'a.bin', 30 * MEGABYTE)]);
  isOver = true;
  await saving;
  expect(added()).toHaveLength(1);
  expect(saves).toBeGreaterThan(10);
});

it('does not write over a file when there is nothing to write', async () => {
  const { run, folder } = await prepared();
  const path = join(folder, 'x.bin');
  await expect(
    run('host.saveAttachment', { id: '0190a1b2-0000-7000-8000-000000000001', path }),
  ).rejects.toThrow('NOT_FOUND');
  expect(existsSync(path)).toBe(false);
});
