import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAppHandler } from '../../electron/security/app-protocol.ts';
import { CONTENT_SECURITY_POLICY } from '../../electron/security/content-policy.ts';
import { createPrintedPages } from '../../electron/security/printed-pages.ts';
import { sourceFiles, withoutComments } from './source-files.ts';

describe('S04 content security policy', () => {
  it('is exactly this', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; object-src 'none'",
    );
  });

  it('lets no inline or evaluated script run', () => {
    const script = CONTENT_SECURITY_POLICY.split('; ').filter((directive) =>
      directive.startsWith('script-src'),
    );
    expect(script).toEqual(["script-src 'self'"]);
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe-eval');
  });
});

describe('S05 headers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-csp-'));
  writeFileSync(join(folder, 'index.html'), '<p>hello</p>');
  const nothing = { about: async () => null, part: async () => new Uint8Array() };
  const handle = createAppHandler(folder, nothing, createPrintedPages());

  it.each([
    ['GET', 'app://zhibi/index.html', 200],
    ['GET', 'app://zhibi/missing.html', 404],
    ['GET', 'app://evil/index.html', 403],
    ['POST', 'app://zhibi/index.html', 405],
  ])('are on the answer to %s %s', async (method, url, status) => {
    const answer = await handle({ method, url } as Request);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Security-Policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(answer.headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  });

  it('come with the bytes and type of the file', async () => {
    const answer = await handle({ method: 'GET', url: 'app://zhibi/index.html' } as Request);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>hello</p>');
  });

  it('have no second, weaker policy for development', () => {
    const sources = ['electron', 'renderer'].flatMap(sourceFiles);
    const policies = sources.filter(({ text }) =>
      /default-src|Content-Security-Policy/i.test(withoutComments(text)),
    );
    expect(policies.map(({ path }) => path)).toEqual(['electron/security/content-policy.ts']);
    expect(sources.filter(({ text }) => text.includes('ELECTRON_RENDERER_URL'))).toEqual([]);
  });
});
