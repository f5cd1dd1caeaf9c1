import { describe, expect, it } from 'vitest';
import { isSafeExternalUrl } from '../../electron/security/external-url.ts';
import { guardNavigation } from '../../electron/security/navigation.ts';
import { isAllowedRequest, isOwnUrl } from '../../electron/security/origin.ts';
import { sourceFiles, withoutComments } from './source-files.ts';

const HOSTILE = [
  'app://evil/',
  'app://app.evil/',
  'app://zhibi.evil/index.html',
  'app://zhibi@evil/',
  'app://evil@zhibi/',
  'app://:x@zhibi/',
  'app://zhibi:443/',
  'app://ZHIBI/',
  'app:zhibi',
  'app:///index.html',
  'app://zhibi%2eevil/',
  'https://zhibi/',
  'https://x/',
  'http://localhost/',
  'javascript:alert(1)',
  'data:text/html,x',
  'blob:app://zhibi/1',
  'file:///etc/passwd',
  'file:///C:/dropped.html',
  'about:blank',
  'about:srcdoc',
  '',
  'zhibi',
  'view-source:app://zhibi/',
  'filesystem:app://zhibi/temporary/x',
  'app2://zhibi/',
  ' app://evil/ app://zhibi/',
];

type Listener = (event: { url: string; preventDefault: () => void }) => void;

function guarded() {
  const listeners = new Map<string, Listener>();
  const opened: string[] = [];
  let openWindow: (details: { url: string }) => { action: string } = () => ({ action: 'unset' });
  const contents = {
    on: (event: string, listener: Listener) => listeners.set(event, listener),
    setWindowOpenHandler: (handler: typeof openWindow) => {
      openWindow = handler;
    },
  };
  const routes: string[] = [];
  guardNavigation(contents as unknown as Parameters<typeof guardNavigation>[0], {
    openExternal: (url) => opened.push(url),
    openRoute: (route) => routes.push(route),
  });
  const isPrevented = (event: string, url: string) => {
    let prevented = false;
    listeners.get(event)?.({
      url,
      preventDefault: () => {
        prevented = true;
      },
    });
    return prevented;
  };
  return { isPrevented, opened, routes, openWindow: (url: string) => openWindow({ url }) };
}

describe('S11 navigation', () => {
  const { isPrevented } = guarded();
  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])('%s stays in our origin', (event) => {
    expect(HOSTILE.filter((url) => !isPrevented(event, url))).toEqual([]);
    expect(isPrevented(event, 'app://zhibi/index.html#/accounts')).toBe(false);
  });

  it('compares origins exactly', () => {
    expect(HOSTILE.filter(isOwnUrl)).toEqual([]);
    expect(isOwnUrl('app://zhibi/')).toBe(true);
  });

  it('cancels requests that leave the machine', () => {
    const leaving = [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://example.com/',
      'file:///etc/passwd',
      'ftp://x/',
      'app://evil/',
      '',
    ];
    expect(leaving.filter(isAllowedRequest)).toEqual([]);
    const staying = [
      'app://zhibi/index.html',
      'devtools://devtools/x',
      'data:image/png;base64,AA',
      'blob:app://zhibi/1',
    ];
    expect(staying.filter((url) => !isAllowedRequest(url))).toEqual([]);
  });
});

describe('S12 new windows', () => {
  it('are denied; a safe address is offered to the system', () => {
    const { opened, routes, openWindow } = guarded();
    for (const url of [
      ...HOSTILE,
      'app://zhibi/index.html',
      'https://example.com/a',
      'mailto:a@example.com',
    ]) {
      expect(openWindow(url)).toEqual({ action: 'deny' });
    }
    expect(routes).toEqual([]);
    expect(opened).toEqual(['https://zhibi/', 'https://x/', 'https://example.com/a', 'mailto:a@example.com']);
  });
});

describe('windows of our own', () => {
  it('open at a route of our page, made by main and not by the page', () => {
    const { opened, routes, openWindow } = guarded();
    for (const url of [
      'app://zhibi/index.html#/account/a/tier',
      'app://zhibi/other.html#/account/a',
      'app://zhibi/index.html#account',
      'app://evil/index.html#/account',
    ]) {
      expect(openWindow(url)).toEqual({ action: 'deny' });
    }
    expect(routes).toEqual(['/account/a/tier']);
    expect(opened).toEqual([]);
  });
});

describe('S13 external addresses', () => {
  it.each([
    'https://example.com',
    'https://例子.公司/路径?a=1#b',
    'mailto:a@example.com',
    'mailto:a@b.c?subject=x',
  ])('%s is safe', (url) => {
    expect(isSafeExternalUrl(url)).toBe(true);
  });

  it.each([
    'http://example.com',
    'http://a/?localhost:',
    'smb://server/share',
    'file:///etc/passwd',
    'ms-msdt:/id',
    '\\\\server\\x',
    '//server/x',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'search-ms:query=x',
    'https://user@example.com',
    'https://user:secret@example.com',
    'https://',
    'https:\\\\example.com',
    'mailto:',
    'https://example.com/\u0000',
    'https://example.com/\n',
    ' https://example.com',
    'https://exa mple.com',
    '',
    'example.com',
    `https://example.com/${'a'.repeat(2_000)}`,
    'tel:110',
    'app://zhibi/',
    'blob:https://example.com/1',
    'https://a\tb.c',
  ])('%s is not', (url) => {
    expect(isSafeExternalUrl(url)).toBe(false);
  });
});

describe('S14 webview', () => {
  it('cannot be attached and is not used', () => {
    expect(guarded().isPrevented('will-attach-webview', '')).toBe(true);
    for (const { path, text } of [...sourceFiles('renderer'), ...sourceFiles('electron')]) {
      expect(withoutComments(text), path).not.toMatch(/<webview|allowpopups/i);
    }
  });
});
