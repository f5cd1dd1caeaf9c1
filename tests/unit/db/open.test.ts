import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRecord } from '../../../db/commands/records.ts';
import { openConnection } from '../../../db/connection/connection.ts';
import { SCHEMA_VERSION } from '../../../db/migrations/migrate.ts';
import { accounts } from '../../../db/queries/read-rows.ts';
import { recordTitle } from '../../../db/queries/titles.ts';
import { createWorkspace, openWorkspace } from '../../../db/workspace.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { fakeTools, reopen, temporaryFolder } from '../../helpers/workspace.ts';

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'nothing thrown';
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : String(thrown);
  }
}

function withAccount(passphrase: string | null): string {
  const path = join(temporaryFolder(), '客户.zhibi');
  const workspace = createWorkspace({ path, passphrase }, fakeTools());
  createRecord(workspace.commands('/'), {
    kind: 'account',
    accountId: null,
    values: { 'bas.short': '云岫' },
  });
  workspace.close();
  return path;
}

describe('opening a workspace', () => {
  it('keeps what was written, in a file only its owner can read', () => {
    const path = withAccount(null);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const workspace = reopen(path);
    const [account] = accounts(workspace.connection);
    expect(account && recordTitle(workspace.connection, account)).toBe('云岫');
    expect(workspace.info()).toMatchObject({
      encrypted: false,
      readOnly: false,
      schemaVersion: SCHEMA_VERSION,
      catalogueProblem: null,
    });
  });

  it('keeps an encrypted file unreadable without its Chinese passphrase', () => {
    const path = withAccount('山高水长 pass');
    expect(readFileSync(path).includes('云岫')).toBe(false);
    expect(codeOf(() => reopen(path))).toBe('WRONG_KEY');
    expect(codeOf(() => reopen(path, '别的口令'))).toBe('WRONG_KEY');
    expect(reopen(path, '山高水长 pass').info().encrypted).toBe(true);
  });

  it('refuses what is no workspace', () => {
    const folder = temporaryFolder();
    const text = join(folder, 'notes.zhibi');
    writeFileSync(text, 'hello '.repeat(5000));
    const foreign = join(folder, 'foreign.zhibi');
    const other = openConnection({
      path: foreign,
      passphrase: null,
      readOnly: false,
      mustExist: false,
      nativeBinding: null,
    });
    other.exec('CREATE TABLE something (a)');
    other.close();
    const empty = join(folder, 'empty.zhibi');
    writeFileSync(empty, '');
    for (const path of [text, foreign, empty]) expect(codeOf(() => reopen(path))).toBe('NOT_A_WORKSPACE');
    expect(codeOf(() => reopen(join(folder, 'absent.zhibi')))).toBe('FILE_MISSING');
    expect(readFileSync(text, 'utf8').startsWith('hello')).toBe(true);
  });

  it('refuses a file of a newer version and leaves it as it is', () => {
    const path = withAccount(null);
    const raw = openConnection({
      path,
      passphrase: null,
      readOnly: false,
      mustExist: true,
      nativeBinding: null,
    });
    raw.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    raw.close();
    const before = readFileSync(path);
    expect(codeOf(() => reopen(path))).toBe('DATABASE_NEWER');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a second instance of the same file', () => {
    const path = withAccount(null);
    reopen(path);
    expect(codeOf(() => openWorkspace({ path, passphrase: null }, fakeTools()))).toBe('DB_LOCKED');
  });

  it('does not overwrite an existing file', () => {
    const path = withAccount(null);
    expect(codeOf(() => createWorkspace({ path, passphrase: null }, fakeTools()))).toBe('ALREADY_EXISTS');
  });

  it('names a folder that is not there', () => {
    const path = join(temporaryFolder(), 'absent', 'a.zhibi');
    expect(codeOf(() => createWorkspace({ path, passphrase: null }, fakeTools()))).toBe('FOLDER_MISSING');
  });

  it('reports a damaged file', () => {
    const path = withAccount(null);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096);
    writeFileSync(path, bytes);
    expect(['DB_CORRUPT', 'NOT_A_WORKSPACE']).toContain(codeOf(() => accounts(reopen(path).connection)));
  });

  it('opens a write-protected file for reading', () => {
    const path = withAccount(null);
    chmodSync(path, 0o400);
    expect(reopen(path).info().readOnly).toBe(true);
  });
});
