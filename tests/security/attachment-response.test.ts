import { describe, expect, it } from 'vitest';
import { createAppHandler } from '../../electron/security/app-protocol.ts';
import type { AttachmentSource, ServedFile } from '../../electron/security/attachment-response.ts';
import { SECURITY_HEADERS } from '../../electron/security/content-policy.ts';

const ID = '0190a1b2-0000-7000-8000-000000000001';

function handlerFor(file: Partial<ServedFile> | null, parts: readonly string[] = ['ab', 'c']) {
  const asked: string[] = [];
  const source: AttachmentSource = {
    about: async (id) => {
      asked.push(id);
      return file === null
        ? null
        : { name: 'a.png', type: 'image/png', size: 3, parts: parts.length, ...file };
    },
    part: async (_id, part) => {
      const text = parts[part];
      if (text === undefined) throw new Error('gone');
      return new TextEncoder().encode(text);
    },
  };
  const handle = createAppHandler('/nowhere', source, { take: () => undefined });
  const get = (url: string, method = 'GET') => handle({ method, url } as Request);
  return { get, asked };
}

describe('S09 an attachment', () => {
  it('is served part by part, so that it can be shown and nothing else', async () => {
    const { get, asked } = handlerFor({ name: '合同 "1"\n(终稿).png' });
    const answer = await get(`app://zhibi/attachment/${ID}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('abc');
    expect(asked).toEqual([ID]);
    expect(Object.fromEntries(answer.headers)).toEqual({
      'content-type': 'image/png',
      'content-length': '3',
      'content-disposition':
        "attachment; filename*=UTF-8''%E5%90%88%E5%90%8C%20%221%22%0A%28%E7%BB%88%E7%A8%BF%29.png",
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
  });

  it.each(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/svg+xml', 'application/pdf'])(
    'of type %s is served',
    async (type) => {
      const answer = await handlerFor({ type }).get(`app://zhibi/attachment/${ID}`);
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, type]);
    },
  );

  it.each([
    'text/html',
    'text/plain',
    'text/javascript',
    'application/xhtml+xml',
    'text/xml',
    'image/svg+xml; charset=utf-8',
    'IMAGE/PNG',
    'image/png\r\nX-Evil: 1',
    'application/octet-stream',
    '',
  ])('of type %j is not', async (type) => {
    const answer = await handlerFor({ type }).get(`app://zhibi/attachment/${ID}`);
    expect(answer.status).toBe(404);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': SECURITY_HEADERS['Content-Security-Policy'],
    });
  });

  it('that the open workspace does not hold is not found', async () => {
    expect((await handlerFor(null).get(`app://zhibi/attachment/${ID}`)).status).toBe(404);
  });

  it('whose bytes are gone breaks off instead of pretending to be complete', async () => {
    const answer = await handlerFor({ parts: 3 }).get(`app://zhibi/attachment/${ID}`);
    await expect(answer.arrayBuffer()).rejects.toThrow();
  });

  it.each([
    [`app://zhibi/attachment/${ID}`, 'POST', 405],
    [`app://zhibi/attachment/${ID}`, 'HEAD', 405],
    [`app://evil/attachment/${ID}`, 'GET', 403],
    [`app://user@zhibi/attachment/${ID}`, 'GET', 403],
    [`app://zhibi:80/attachment/${ID}`, 'GET', 403],
    [`https://zhibi/attachment/${ID}`, 'GET', 403],
    [`app://zhibi/attachment/${ID}/`, 'GET', 404],
    [`app://zhibi/attachment/${ID}.png`, 'GET', 404],
    [`app://zhibi/attachment/${ID}%00`, 'GET', 403],
    [`app://zhibi/attachment/..%2f${ID}`, 'GET', 404],
    ['app://zhibi/attachment/', 'GET', 404],
    ['app://zhibi/attachment/1', 'GET', 404],
    [`app://zhibi/Attachment/${ID}`, 'GET', 404],
    [`app://zhibi//attachment/${ID}`, 'GET', 404],
  ])('is not to be had by %s with %s', async (url, method, status) => {
    const { get, asked } = handlerFor({});
    expect((await get(url, method)).status).toBe(status);
    expect(asked).toEqual([]);
  });
});
