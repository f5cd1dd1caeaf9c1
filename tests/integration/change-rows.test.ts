import { expect, it } from 'vitest';
import { sampleHost } from '../helpers/real-host.ts';

const fieldKey = 'bas.subs';

async function prepared() {
  const host = await sampleHost();
  const { accountId } = await host.yunxiu();
  const rows = async () =>
    (await host.call('account.load', { accountId })).entries
      .filter((entry) => entry.fieldKey === fieldKey)
      .sort((a, b) => a.position - b.position);
  return { ...host, accountId, rows };
}

it('ten thousand pasted rows are one step, and one undo takes them back', async () => {
  const { call, accountId, rows } = await prepared();
  const before = await rows();
  const additions = Array.from({ length: 10_000 }, (_, index) => ({ name: `子公司 ${index}` }));
  const written = await call('entry.changeRows', { recordId: accountId, fieldKey, updates: [], additions });
  expect(written).toBe(10_000);
  expect(await rows()).toHaveLength(before.length + 10_000);
  await call('undo.undo', {});
  expect((await rows()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
}, 60_000);

it('one bad cell keeps everything as it was', async () => {
  const { call, accountId, rows } = await prepared();
  const before = await rows();
  const first = before[0]?.id ?? '';
  const input = {
    recordId: accountId,
    fieldKey,
    updates: [{ entryId: first, columns: { name: '改过' } }],
    additions: [{ name: '好' }, { name: '坏', stake: 'x' }],
  };
  await expect(call('entry.changeRows', input)).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
  expect(await rows()).toEqual(before);
});
