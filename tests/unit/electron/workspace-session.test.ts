import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../electron/services/settings-file.ts';
import { createWorkspaceSession } from '../../../electron/services/workspace-session.ts';
import type { ErrorCode } from '../../../shared/errors/codes.ts';
import type { Answer } from '../../../shared/schemas/error-envelope.ts';
import { fakeLog } from './fake-host.ts';

type Opened = { path: string; passphrase: string | null; mode: string; locale: string };

function infoOf(fileName: string, isSample: boolean) {
  return {
    name: fileName,
    fileName,
    isSample,
    encrypted: false,
    readOnly: false,
    today: '2026-01-15',
    machineToday: '2026-01-15',
    schemaVersion: 1,
    catalogueProblem: null,
  };
}

/** A session over a host whose files fail as told: path → code, or the passphrase it wants. */
function setUp(
  files: Record<string, ErrorCode | { passphrase: string }> = {},
  folder = mkdtempSync(join(tmpdir(), 'zhibi-session-')),
) {
  const asked: [string, Opened?][] = [];
  const settings = openSettings(join(folder, 'settings.json'), 'zh-CN', fakeLog());
  const samplePath = join(folder, 'sample', 'sample.zhibi');
  let changes = 0;
  const fail = (code: ErrorCode): Answer => ({ ok: false, error: { code, details: {}, retryable: false } });
  const ask = async (name: string, input: unknown): Promise<Answer> => {
    const opened = input as Opened;
    asked.push(name === 'host.open' ? [name, opened] : [name]);
    if (name === 'host.close') return { ok: true, value: null };
    const file = files[opened.path];
    if (typeof file === 'string') return fail(file);
    if (file && file.passphrase !== opened.passphrase) return fail('WRONG_KEY');
    return { ok: true, value: infoOf(opened.path, opened.mode === 'sample') };
  };
  const session = createWorkspaceSession({
    ask,
    settings,
    samplePath,
    onChange: () => {
      changes += 1;
    },
  });
  return { session, asked, settings, samplePath, folder, ask, files, changes: () => changes };
}

const modes = (asked: [string, Opened?][]) =>
  asked.map(([name, opened]) => (opened ? `${opened.mode} ${opened.path}` : name));

describe('workspace session', () => {
  it('opens the sample at the first start and makes its folder', async () => {
    const { session, asked, samplePath } = setUp();
    expect(await session.resume(null, false)).toMatchObject({ status: 'open', info: { isSample: true } });
    expect(modes(asked)).toEqual([`sample ${samplePath}`]);
    expect(existsSync(dirname(samplePath))).toBe(true);
  });

  it('opens the last workspace at later starts', async () => {
    const first = setUp();
    await first.session.create('/mine.zhibi', 'a long secret');
    const second = setUp({ '/mine.zhibi': { passphrase: 'a long secret' } }, first.folder);
    expect(await second.session.resume(null, false)).toEqual({ status: 'locked', path: '/mine.zhibi' });
    expect(readFileSync(join(first.folder, 'settings.json'), 'utf8')).not.toContain('a long secret');
  });

  it('obeys --sample and a file on the command line before its memory', async () => {
    const { session, settings, samplePath, asked } = setUp();
    settings.update({ lastWorkspace: { kind: 'file', path: '/last.zhibi' } });
    await session.resume('/named.zhibi', false);
    await session.resume('/named.zhibi', true);
    expect(modes(asked)).toEqual(['open /named.zhibi', `sample ${samplePath}`]);
  });

  it('tells why the last workspace could not be opened', async () => {
    const { session, settings } = setUp({ '/gone.zhibi': 'FILE_MISSING' });
    settings.update({ lastWorkspace: { kind: 'file', path: '/gone.zhibi' } });
    const closed = { status: 'closed', problem: { code: 'FILE_MISSING', fileName: 'gone.zhibi' } };
    expect(await session.resume(null, false)).toEqual(closed);
    expect(session.state()).toEqual(closed);
  });

  it('locks a file that wants a passphrase and unlocks it with the right one only', async () => {
    const { session, asked } = setUp({ '/a.zhibi': { passphrase: 'right one' } });
    expect(await session.openFile('/a.zhibi')).toEqual({ status: 'locked', path: '/a.zhibi' });
    expect(asked.at(-1)).toEqual(['host.close']);
    await expect(session.unlock('/a.zhibi', 'wrong')).rejects.toThrow('WRONG_KEY');
    expect(session.state().status).toBe('locked');
    expect(await session.unlock('/a.zhibi', 'right one')).toMatchObject({ status: 'open' });
  });

  it('comes back to the open workspace when another cannot be opened', async () => {
    const { session, asked, changes } = setUp({
      '/bad.zhibi': 'NOT_A_WORKSPACE',
      '/there.zhibi': 'ALREADY_EXISTS',
    });
    await session.openFile('/good.zhibi');
    const before = changes();
    await expect(session.openFile('/bad.zhibi')).rejects.toThrow('NOT_A_WORKSPACE');
    await expect(session.create('/there.zhibi', null)).rejects.toThrow('ALREADY_EXISTS');
    expect(session.state()).toMatchObject({ status: 'open', info: { fileName: '/good.zhibi' } });
    expect(modes(asked)).toEqual([
      'open /good.zhibi',
      'open /bad.zhibi',
      'open /good.zhibi',
      'create /there.zhibi',
      'open /good.zhibi',
    ]);
    expect(changes()).toBe(before + 2);
  });

  it('restores a created, encrypted workspace in a new host', async () => {
    const { session, asked, ask } = setUp();
    await session.create('/new.zhibi', 'a long secret');
    await session.restore(ask);
    expect(asked.at(-1)?.[1]).toEqual({
      path: '/new.zhibi',
      passphrase: 'a long secret',
      mode: 'open',
      locale: 'zh-CN',
    });
  });

  it('closes when the file is gone after a crash', async () => {
    const { session, ask, files } = setUp();
    await session.openFile('/a.zhibi');
    files['/a.zhibi'] = 'FILE_MISSING';
    await session.restore(ask);
    expect(session.state()).toEqual({
      status: 'closed',
      problem: { code: 'FILE_MISSING', fileName: 'a.zhibi' },
    });
  });

  it('deletes the open sample for good', async () => {
    const { session, samplePath, asked } = setUp();
    await session.openSample();
    for (const end of ['', '-wal', '-shm']) writeFileSync(`${samplePath}${end}`, 'x');
    expect(await session.deleteSample()).toEqual({ status: 'closed', problem: null });
    for (const end of ['', '-wal', '-shm']) expect(existsSync(`${samplePath}${end}`)).toBe(false);
    expect(await session.resume(null, false)).toEqual({ status: 'closed', problem: null });
    expect(modes(asked)).toEqual([`sample ${samplePath}`, 'host.close']);
  });

  it('deletes the sample while another workspace stays open', async () => {
    const { session } = setUp();
    await session.openSample();
    await session.openFile('/mine.zhibi');
    expect(await session.deleteSample()).toMatchObject({ status: 'open', info: { fileName: '/mine.zhibi' } });
  });

  it('takes one order at a time', async () => {
    const { session } = setUp();
    const first = session.openFile('/a.zhibi');
    const second = session.openFile('/b.zhibi');
    expect(await session.settled()).toMatchObject({ info: { fileName: '/b.zhibi' } });
    expect([await first, await second]).toMatchObject([
      { info: { fileName: '/a.zhibi' } },
      { info: { fileName: '/b.zhibi' } },
    ]);
  });
});
