import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportDocument } from '../../electron/export/export-document.ts';
import { exportError, writeAtomically } from '../../electron/services/write-atomically.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { sampleViews } from './export/sample.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

describe('writeAtomically', () => {
  test('replaces the file and leaves nothing else behind', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'old');
    await writeAtomically(path, (temporary) => writeFile(temporary, 'new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('keeps the old file when writing fails', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'old');
    const half = writeAtomically(path, async (temporary) => {
      await writeFile(temporary, 'half');
      throw failing('ENOSPC');
    });
    await expect(half).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  test('tells a missing folder and a target that is a folder', async () => {
    const folder = temporaryFolder();
    const nowhere = writeAtomically(join(folder, 'gone', 'a.txt'), (path) => writeFile(path, ''));
    await expect(nowhere).rejects.toMatchObject({ code: 'FOLDER_MISSING' });
    mkdirSync(join(folder, 'taken'));
    const taken = writeAtomically(join(folder, 'taken'), (path) => writeFile(path, ''));
    await expect(taken).rejects.toMatchObject({ code: 'EXPORT_FAILED' });
    expect(readdirSync(folder)).toEqual(['taken']);
  });

  test.each([
    ['EACCES', 'PERMISSION_DENIED'],
    ['EPERM', 'PERMISSION_DENIED'],
    ['EROFS', 'READ_ONLY'],
    ['EBUSY', 'FILE_IN_USE'],
    ['EIO', 'EXPORT_FAILED'],
  ])('%s is %s', (errno, code) => {
    expect(exportError(failing(errno)).code).toBe(code);
  });
});

describe('cancelling', () => {
  test('stops between blocks and leaves no file', async () => {
    const { yunxiu, folder } = sampleViews();
    const before = readdirSync(folder);
    const cancel = new AbortController();
    const path = join(folder, 'never.docx');
    const running = exportDocument({
      document: 'customer-dossier',
      path,
      data: { view: yunxiu, owner: '林曜' },
      t: createTranslator('zh-CN'),
      locale: 'zh-CN',
      signal: cancel.signal,
      onProgress: (share) => {
        if (share > 0.2) cancel.abort();
      },
    });
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(readdirSync(folder)).toEqual(before);
  });
});
