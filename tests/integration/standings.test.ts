import { expect, it } from 'vitest';
import { sampleHost } from '../helpers/real-host.ts';

it('tells how every account stands, and follows what is written', async () => {
  const { call, yunxiu } = await sampleHost();
  const { accountId } = await yunxiu();
  const all = await call('standing.list', {});
  expect(all).toHaveLength(12);
  const before = all.find((line) => line.accountId === accountId);
  expect(before?.service).toMatchObject({ tier: 'S', met: 7, due: 12, compliance: 58.33 });
  const signal = before?.signals.find(({ rule }) => rule === 'salesSwing');
  expect(signal).toMatchObject({ before: 3925, after: 5610, trigger: 'salesSwing' });

  await call('entry.addRows', {
    recordId: accountId,
    fieldKey: 'warn.alerts',
    rows: [
      { kind: 'sales', date: '2026-01-15', text: '销售额上升', signal: signal?.key ?? '', status: 'open' },
    ],
  });
  const [line] = await call('standing.list', { accountIds: [accountId] });
  expect(line?.signals.map(({ rule }) => rule)).not.toContain('salesSwing');
  expect(line?.alerts.at(-1)).toMatchObject({ kind: 'sales', state: 'open', isIncomplete: true });

  await call('undo.undo', {});
  const [undone] = await call('standing.list', { accountIds: [accountId] });
  expect(undone).toEqual(before);
});

it('answers others while it reads, and leaves out what is gone', async () => {
  const { call, yunxiu } = await sampleHost();
  const { accountId } = await yunxiu();
  const [standings, summaries] = await Promise.all([call('standing.list', {}), call('portfolio.list', {})]);
  expect(standings.map((line) => line.accountId).sort()).toEqual(
    summaries.map((line) => line.accountId).sort(),
  );
  await call('record.remove', { id: accountId });
  expect(await call('standing.list', { accountIds: [accountId] })).toEqual([]);
  expect(await call('standing.list', {})).toHaveLength(11);
});
