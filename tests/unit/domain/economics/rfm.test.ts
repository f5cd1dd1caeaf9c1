import { expect, test } from 'vitest';
import { daysSince, rfmAdvice, rfmOf } from '../../../../shared/domain/economics/rfm.ts';

const account = (id: string, lastOrder: string | null, orders12m: number | null, revenue: number | null) => ({
  id,
  tier: 'B' as const,
  lastOrder,
  orders12m,
  revenue,
});

test('five accounts spread over the five quintiles; S and A are left out', () => {
  const five = [1, 2, 3, 4, 5].map((n) => account(`k${n}`, `2026-01-${10 + n}`, n, n));
  const table = rfmOf([...five, { ...account('s', '2026-01-15', 99, 99), tier: 'S' }], '2026-01-15');
  expect(table.rows.map(({ code }) => code)).toEqual(['111', '222', '333', '444', '555']);
  expect(table).toMatchObject({ isIndicative: false, known: { recency: 5, frequency: 5, money: 5 } });
});

test('fewer than five run from 5 downwards; ties share the better quintile', () => {
  const table = rfmOf(
    [account('a', '2026-01-14', 3, 10), account('b', '2026-01-10', 3, 20), account('c', '2025-12-01', 1, 5)],
    '2026-01-15',
  );
  expect(table.isIndicative).toBe(true);
  expect(table.rows.map(({ code }) => code)).toEqual(['554', '455', '222']);
});

test('what is unknown has no quintile and no code, and does not move the others', () => {
  const [known, unknown] = rfmOf(
    [account('a', '2026-01-14', 3, -10), account('b', null, null, null)],
    '2026-01-15',
  ).rows;
  expect(known).toMatchObject({ code: '555', days: 1 });
  expect(unknown).toMatchObject({ code: null, recency: null, days: null });
  expect(unknown === undefined ? null : rfmAdvice(unknown)).toBe('unknown');
});

test('days never run backwards, and a broken date is unknown', () => {
  expect(daysSince('2026-02-01', '2026-01-15')).toBe(0);
  expect(daysSince('soon', '2026-01-15')).toBeNull();
});

test.each([
  [5, 5, 5, 'best'],
  [1, 4, 5, 'cooling'],
  [1, 1, 4, 'large'],
  [5, 1, 1, 'newcomer'],
  [2, 2, 2, 'low'],
  [3, 3, 3, 'steady'],
] as const)('%i%i%i suggests %s', (recency, frequency, money, advice) => {
  const code = `${recency}${frequency}${money}`;
  expect(rfmAdvice({ id: 'a', days: 1, recency, frequency, money, code })).toBe(advice);
});
