import { expect, test } from 'vitest';
import {
  byUrgency,
  groupOf,
  isShown,
  itemsOf,
  type WarningItem,
} from '../../../../renderer/scenes/warnings/warning-items.ts';
import { warningSteps } from '../../../../renderer/scenes/warnings/warning-steps.ts';
import { readStanding } from '../../../../shared/domain/account/standing.ts';
import { sampleView } from '../../db/sample-view.ts';

const of = (code: string): readonly WarningItem[] =>
  itemsOf(readStanding(sampleView(code)), { accountId: code, name: code, tier: 'S', manager: '林曜' });
const everyone = { kind: null, manager: null, tiers: new Set<never>() };

test('signals are new, alerts are handled or done', () => {
  expect(of('YX').map(groupOf)).toEqual(['new', 'new', 'new', 'handling', 'handling', 'closed']);
});

test('late ones first, then those without an owner; signals that open a review before others', () => {
  const handling = byUrgency([...of('ZF'), ...of('YX')].filter((item) => groupOf(item) === 'handling'));
  expect(handling.map((item) => (item.type === 'alert' ? item.alert.kind : ''))).toEqual([
    'rival',
    'credit',
    'contacts',
  ]);
  const signals = byUrgency(
    of('YX')
      .filter((item) => item.type === 'signal')
      .reverse(),
  );
  expect(signals.map((item) => (item.type === 'signal' ? item.signal.rule : ''))).toEqual([
    'salesSwing',
    'policy',
    'organization',
  ]);
});

test('what is done comes newest first', () => {
  const [closed] = of('YX').filter((item) => groupOf(item) === 'closed');
  if (closed?.type !== 'alert') throw new Error('the sample has no closed alert');
  const older = { ...closed, id: 'older', alert: { ...closed.alert, date: '2025-09-04' } };
  const newer = { ...closed, id: 'newer', alert: { ...closed.alert, date: '2026-01-01' } };
  expect(byUrgency([older, closed, newer]).map(({ id }) => id)).toEqual(['newer', closed.id, 'older']);
});

test('the filter looks at kind, manager and tier', () => {
  const items = of('YX');
  const count = (filter: Partial<Parameters<typeof isShown>[1]>) =>
    items.filter((item) => isShown(item, { ...everyone, ...filter })).length;
  expect(count({})).toBe(items.length);
  expect(count({ kind: 'rival' })).toBe(1);
  expect(count({ manager: '魏博' })).toBe(0);
  expect(count({ tiers: new Set(['B'] as const) })).toBe(0);
});

test('a signal without a review to open offers none; a closed one can be taken up again', () => {
  const [sales, policy] = ['salesSwing', 'policy'].map((rule) =>
    of('YX').find((item) => item.type === 'signal' && item.signal.rule === rule),
  );
  const closed = of('YX').find((item) => groupOf(item) === 'closed');
  expect([sales, policy, closed].map((item) => (item === undefined ? [] : warningSteps(item)))).toEqual([
    ['takeUp', 'review', 'dismiss'],
    ['takeUp', 'dismiss'],
    ['reopen'],
  ]);
});
