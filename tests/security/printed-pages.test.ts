import { describe, expect, it } from 'vitest';
import { createAppHandler } from '../../electron/security/app-protocol.ts';
import { createPrintedPages } from '../../electron/security/printed-pages.ts';

const NOTHING = { about: async () => null, part: async () => new Uint8Array() };

describe('a page that main prints', () => {
  const pages = createPrintedPages();
  const handle = createAppHandler('/nowhere', NOTHING, pages);
  const get = (url: string, method = 'GET') => handle({ method, url } as Request);

  it('is served once, and can run, load and frame nothing', async () => {
    const url = pages.put('<p>map</p>');
    expect(url).toMatch(/^app:\/\/zhibi\/print\/[\w-]{32}$/);
    const answer = await get(url);
    expect(await answer.text()).toBe('<p>map</p>');
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain('sandbox');
    expect(policy).not.toContain('script');
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect((await get(url)).status).not.toBe(200);
  });

  it('is at no other address, for no other method or origin', async () => {
    const url = pages.put('<p>map</p>');
    expect((await get(url, 'POST')).status).toBe(405);
    expect((await get(url.replace('app://zhibi', 'app://evil'))).status).toBe(403);
    expect((await get('app://zhibi/print/')).status).not.toBe(200);
    expect((await get(`${url}x`)).status).not.toBe(200);
    expect((await get(url)).status).toBe(200);
  });
});
