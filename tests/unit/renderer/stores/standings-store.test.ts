import { expect, test } from 'vitest';
import { sampleStores } from '../../../helpers/sample-stores.ts';

test('nothing is read until a board asks; then the lines follow the data', async () => {
  const { stores } = await sampleStores('YX');
  const { account, commands, portfolio, standings } = stores;
  const id = account.id ?? '';
  await portfolio.load();
  await standings.refresh([id]);
  expect([standings.all.length, standings.isComplete]).toEqual([0, false]);

  await standings.load();
  expect([standings.all.length, standings.isComplete]).toEqual([12, true]);
  const [signal] = standings.byId(id)?.signals ?? [];
  const row = { kind: 'sales', text: 'x', signal: signal?.key ?? '', status: 'dismissed' };
  await commands.addRows(id, 'warn.alerts', [row]);
  await expect.poll(() => standings.byId(id)?.signals.some(({ key }) => key === signal?.key)).toBe(false);

  standings.clear();
  expect([standings.all.length, standings.isComplete]).toEqual([0, false]);
});

test('an account that is gone leaves the boards', async () => {
  const { stores } = await sampleStores('YX');
  const { account, commands, portfolio, standings } = stores;
  const id = account.id ?? '';
  await portfolio.load();
  await standings.load();
  await commands.removeRecord(id);
  await expect.poll(() => standings.byId(id)).toBeUndefined();
});
