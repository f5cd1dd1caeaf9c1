import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkContents } from '../../db/attachments/check-contents.ts';
import { attachmentsOf } from '../../db/attachments/find-attachment.ts';
import { PART_BYTES } from '../../shared/domain/attachment/limits.ts';
import { sampleHost } from '../helpers/real-host.ts';

const bytes = Buffer.alloc(PART_BYTES + 1_000, 'zhibi');
const hash = createHash('sha256').update(bytes).digest('hex');

async function prepared() {
  const real = await sampleHost();
  const { accountId } = await real.yunxiu();
  const { connection } = real.host.workspace();
  const before = attachmentsOf(connection, accountId).length;
  const announce = (more: object = {}) =>
    real.send('attachment.receive', { accountId, name: '截图.txt', size: bytes.length, hash, ...more });
  const begin = async (more: object = {}) => {
    const answer = await announce(more);
    if (!answer.ok) throw new Error(answer.error.code);
    return (answer.value as { uploadId: string } | null)?.uploadId ?? '';
  };
  const part = async (uploadId: string, piece: Buffer) => {
    const answer = await real.send('attachment.receivePart', { uploadId, base64: piece.toString('base64') });
    return answer.ok ? null : answer.error.code;
  };
  const end = async (uploadId: string) => {
    const answer = await real.send('attachment.receiveEnd', { uploadId });
    return answer.ok ? null : answer.error.code;
  };
  const added = () => attachmentsOf(connection, accountId).slice(before);
  const state = () => checkContents(connection, true);
  return { announce, begin, part, end, added, state, accountId, call: real.call };
}

const [first, last] = [bytes.subarray(0, PART_BYTES), bytes.subarray(PART_BYTES)];

it('takes a file that a page sends in parts', async () => {
  const { begin, part, end, added, state, announce, call } = await prepared();
  const id = await begin({ group: 'drop' });
  expect([await part(id, first), await part(id, last), await end(id)]).toEqual([null, null, null]);
  expect(added()).toMatchObject([{ name: '截图.txt', type: 'text/plain', size: bytes.length, hash }]);
  expect(state()).toMatchObject({ incomplete: 0, orphaned: 0, altered: 0 });
  expect(await announce()).toMatchObject({ ok: false, error: { code: 'ATTACHMENT_EXISTS' } });
  await call('undo.undo', {});
  expect(added()).toEqual([]);
  // The content is there still, so nothing needs to be sent again.
  expect(await announce()).toEqual({ ok: true, value: null });
  expect(added()).toHaveLength(1);
});

it.each([
  ['other bytes', [first, Buffer.alloc(last.length)], [null, null, 'FILE_CHANGED']],
  ['a part too long', [first, bytes.subarray(0, last.length + 1)], [null, 'FILE_CHANGED', 'NOT_FOUND']],
  ['a part too short', [bytes.subarray(0, 10), last], ['FILE_CHANGED', 'NOT_FOUND', 'NOT_FOUND']],
  ['a part too many', [first, last, last], [null, null, 'FILE_CHANGED', 'NOT_FOUND']],
])('%s leave nothing behind', async (_what, pieces, codes) => {
  const { begin, part, end, added, state } = await prepared();
  const id = await begin();
  const seen = [];
  for (const piece of pieces) seen.push(await part(id, piece));
  expect([...seen, await end(id)]).toEqual(codes);
  expect(added()).toEqual([]);
  expect(state()).toMatchObject({ incomplete: 0, orphaned: 0 });
});

it('a file that ends early or is given up leaves nothing behind', async () => {
  const { begin, part, end, added, state, call } = await prepared();
  const early = await begin();
  await part(early, first);
  expect(await end(early)).toBe('FILE_CHANGED');
  const given = await begin();
  await part(given, first);
  await call('attachment.receiveNoMore', { uploadId: given });
  expect(await end(given)).toBe('NOT_FOUND');
  expect(added()).toEqual([]);
  expect(state()).toMatchObject({ incomplete: 0, orphaned: 0 });
});

it('refuses sizes, digests and encodings that cannot be', async () => {
  const { announce, begin, accountId } = await prepared();
  for (const wrong of [{ size: 0 }, { size: 2 ** 40 }, { hash: 'x' }, { name: '' }, { accountId: 'x' }]) {
    expect(await announce(wrong)).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
  }
  expect(await announce({ accountId: '0190a1b2-0000-7000-8000-000000000001' })).toMatchObject({
    ok: false,
    error: { code: 'NOT_FOUND' },
  });
  expect(accountId).not.toBe('');
  expect(await begin()).not.toBe('');
});
