import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APP_SCHEME_REGISTRATION, resolveAppRequest } from '../../electron/security/app-protocol.ts';
import { sourceFiles, withoutComments } from './source-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhibi-app-'));
const root = join(folder, 'dist');
mkdirSync(join(root, 'assets.js'), { recursive: true });
mkdirSync(join(folder, 'dist-evil'));
writeFileSync(join(root, 'index.html'), 'page');
writeFileSync(join(root, 'a b.js'), 'script');
writeFileSync(join(root, 'notes.txt'), 'text');
writeFileSync(join(root, 'noextension'), 'text');
writeFileSync(join(folder, 'secret.json'), '{}');
writeFileSync(join(folder, 'dist-evil', 'x.js'), 'evil');
symlinkSync(join(folder, 'secret.json'), join(root, 'link.json'));
symlinkSync(join(root, 'index.html'), join(root, 'inside.html'));

describe('S07 pages', () => {
  it('come from app:// only', () => {
    for (const { path, text } of [...sourceFiles('electron'), ...sourceFiles('renderer')]) {
      expect(withoutComments(text), path).not.toMatch(/loadFile\(|file:\/\//);
    }
  });
});

describe('S08 scheme', () => {
  it('has no privilege beyond these', () => {
    expect(APP_SCHEME_REGISTRATION).toEqual({
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    });
  });
});

describe('S09 app:// handler', () => {
  it.each([
    ['app://zhibi/index.html'],
    ['app://zhibi/a%20b.js'],
    ['app://zhibi/index.html?query#hash'],
    ['app://zhibi/inside.html'],
  ])('serves %s', async (url) => {
    expect(await resolveAppRequest(root, 'GET', url)).toMatchObject({ status: 200 });
  });

  it.each([
    ['app://zhibi/../../etc/passwd', 404],
    ['app://zhibi/%2e%2e%2fsecret.json', 403],
    ['app://zhibi/..%2fsecret.json', 403],
    ['app://zhibi/..%5csecret.json', 403],
    ['app://zhibi/..\\secret.json', 403],
    ['app://zhibi/%00index.html', 403],
    ['app://zhibi/index.html%00.js', 403],
    ['app://zhibi/%', 403],
    ['app://zhibi/..%2fdist-evil/x.js', 403],
    ['app://zhibi/../dist-evil/x.js', 404],
    ['app://zhibi//etc/passwd', 404],
    ['app://zhibi/%2fetc%2fpasswd', 404],
    ['app://zhibi/C:/windows/win.json', 403],
    ['app://zhibi/index.html::$DATA', 403],
    ['app://zhibi/link.json', 403],
    ['app://zhibi/', 403],
    ['app://zhibi', 403],
    ['app://zhibi/assets.js', 404],
    ['app://zhibi/notes.txt', 404],
    ['app://zhibi/noextension', 404],
    ['app://zhibi/missing.js', 404],
    ['app://evil/index.html', 403],
    ['app:///index.html', 403],
    ['app:index.html', 403],
    ['app://zhibi@evil/index.html', 403],
    ['app://user@zhibi/index.html', 403],
    ['app://zhibi:80/index.html', 403],
    ['https://zhibi/index.html', 403],
    ['file:///etc/passwd', 403],
    ['not a url', 403],
  ])('refuses %s', async (url, status) => {
    expect(await resolveAppRequest(root, 'GET', url)).toEqual({ status });
  });

  it.each(['POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'get'])('refuses %s', async (method) => {
    expect(await resolveAppRequest(root, method, 'app://zhibi/index.html')).toEqual({ status: 405 });
  });
});
