import { expect, it } from 'vitest';
import { liveRows } from '../../../helpers/rows.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

it('offers the way back where something was removed, and takes it whole', async () => {
  const { stores, workspace } = await sampleStores('YX');
  const { account, commands, notices } = stores;
  const before = liveRows(workspace);
  const [person] = account.view.records('person');
  const id = person?.id ?? '';
  expect(await commands.removeRecord(id)).toBe(true);
  expect(account.view.record(id)).toBeUndefined();
  const [notice] = notices.list;
  expect(notice?.action?.label).toBe('撤销');
  notice?.action?.run();
  await expect.poll(() => account.view.record(id)?.id).toBe(id);
  expect(liveRows(workspace)).toEqual(before);
});

it('offers nothing when the removal was refused', async () => {
  const { stores } = await sampleStores('YX');
  const { account, commands, notices } = stores;
  const signed = account.view.records('snapshot').find(({ code }) => code === 'H02');
  expect(await commands.removeRecord(signed?.id ?? '')).toBe(false);
  expect(notices.list.map(({ kind, action }) => [kind, action])).toEqual([['error', undefined]]);
});
