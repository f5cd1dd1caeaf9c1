import { expect, test } from 'vitest';
import { stepText } from '../../../../renderer/actions/step-text.ts';
import { applyChange } from '../../../../renderer/app/data-events.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

test('a value that is set reaches the cell, the view, the summary and the undo step', async () => {
  const { stores } = await sampleStores('YX');
  const { account, commands, portfolio, undo } = stores;
  const id = account.id ?? '';
  await portfolio.load();
  await commands.setValue(id, 'bas.short', '云岫新名');
  expect(account.cell(id, 'bas.short')[0]?.value).toBe('云岫新名');
  expect(account.view.title(id)).toBe('云岫新名');
  await expect.poll(() => portfolio.byId(id)?.name).toBe('云岫新名');
  const step = undo.state.undo;
  expect(step && stepText(step, stores)).toBe('修改「简称」');
});

test('a stale change makes the stores read anew', async () => {
  const { stores } = await sampleStores('YX');
  const { account } = stores;
  const id = account.id ?? '';
  const [row] = account.cell(id, 'bas.short');
  account.removeEntry(row?.id ?? '');
  expect(account.cell(id, 'bas.short')).toEqual([]);
  await applyChange(stores, {
    changeSetId: 'x',
    origin: 'import',
    stale: true,
    accountIds: [],
    upserted: { record: [], entry: [], setting: [] },
    removed: { record: [], entry: [], setting: [] },
    undo: { undo: null, redo: null },
  });
  expect(account.cell(id, 'bas.short')[0]?.value).toBe(row?.value);
});

test('an account that is removed while it is open has a problem, not a broken view', async () => {
  const { stores } = await sampleStores('YX');
  const { account, commands, portfolio } = stores;
  const id = account.id ?? '';
  await portfolio.load();
  await commands.removeRecord(id);
  expect(account.isLoaded).toBe(false);
  expect(account.problem?.code).toBe('NOT_FOUND');
  await expect.poll(() => portfolio.byId(id)).toBeUndefined();
});

test('a refused value is told in a sentence and answered with null', async () => {
  const { stores } = await sampleStores('YX');
  const { account, commands, notices } = stores;
  const answer = await commands.setValue(account.id ?? '', 'bas.nothing', 'x');
  expect(answer).toBeNull();
  expect(notices.list.map(({ kind }) => kind)).toEqual(['error']);
  expect(notices.list[0]?.text).toContain('没有这个字段');
});
