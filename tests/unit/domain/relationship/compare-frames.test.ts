import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type ComparedFrame,
  type ComparedPerson,
  compareFrames,
  stanceHistory,
} from '../../../../shared/domain/relationship/compare-frames.ts';

const person = (id: string, more: Partial<ComparedPerson> = {}): ComparedPerson => ({
  id,
  name: `名${id}`,
  title: '经理',
  department: '采购部',
  managerId: null,
  attitude: 0,
  influence: 3,
  level: 2,
  target: 3,
  ...more,
});
const frame = (
  date: string,
  people: readonly ComparedPerson[],
  score: number | null = 50,
): ComparedFrame => ({
  date,
  people,
  metrics: { relationshipScore: score, light: 'green' },
});

test('tells who came, left, moved and how stances went (domain §7.4: compare two dates)', () => {
  const before = frame('2025-01-01', [
    person('a'),
    person('b'),
    person('c', { managerId: 'a' }),
    person('d'),
  ]);
  const after = frame(
    '2025-06-01',
    [
      person('a', { attitude: 1, level: 3 }),
      person('c', { title: '总监', managerId: 'a' }),
      person('d', { attitude: -1, managerId: 'a' }),
      person('e'),
    ],
    55.5,
  );
  const { changes, marks, metrics } = compareFrames(before, after);
  expect(changes.map(({ id, what, before: was, after: is }) => [id, what, was, is])).toEqual([
    ['a', 'attitude', 0, 1],
    ['a', 'level', 2, 3],
    ['c', 'seat', '采购部 · 经理', '采购部 · 总监'],
    ['d', 'manager', null, 'a'],
    ['d', 'attitude', 0, -1],
    ['e', 'came', null, '采购部 · 经理'],
    ['b', 'left', '采购部 · 经理', null],
  ]);
  expect([...marks].sort()).toEqual([
    ['a', 'up'],
    ['b', 'left'],
    ['c', 'moved'],
    ['d', 'down'],
    ['e', 'came'],
  ]);
  expect(metrics).toEqual([
    { metric: 'relationshipScore', before: 50, after: 55.5, delta: 5.5 },
    { metric: 'light', before: 'green', after: 'green', delta: null },
  ]);
});

test('a map without a score has no difference of scores', () => {
  const { metrics } = compareFrames(frame('2025-01-01', [], null), frame('2025-02-01', []));
  expect(metrics[0]).toEqual({ metric: 'relationshipScore', before: null, after: 50, delta: null });
});

const people = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom(...'abcdefgh'),
    attitude: fc.integer({ min: -2, max: 2 }),
    level: fc.nat(5),
  }),
  { selector: ({ id }) => id },
);

test('a day compared with itself is no change; turned round, everything turns round', () => {
  fc.assert(
    fc.property(people, people, (one, other) => {
      const [a, b] = [one, other].map((list, index) =>
        frame(
          `2025-0${index + 1}-01`,
          list.map(({ id, ...more }) => person(id, more)),
        ),
      );
      if (a === undefined || b === undefined) return;
      expect(compareFrames(a, a).changes).toEqual([]);
      const [forth, back] = [compareFrames(a, b), compareFrames(b, a)];
      const turned: { readonly [mark: string]: string } = {
        came: 'left',
        left: 'came',
        up: 'down',
        down: 'up',
      };
      expect(new Map([...forth.marks].map(([id, mark]) => [id, turned[mark] ?? mark]))).toEqual(back.marks);
      expect(forth.changes.length).toBe(back.changes.length);
    }),
  );
});

test('the history of a stance has a point for each day on which it changed', () => {
  const frames = [
    frame('2025-03-01', [person('a', { attitude: 1 })]),
    frame('2025-01-01', [person('a')]),
    frame('2025-02-01', [person('a')]),
    frame('2025-04-01', []),
    frame('2025-05-01', [person('a', { attitude: 1, level: 3 })]),
  ];
  expect(stanceHistory(frames, 'a').map(({ date, attitude, level }) => [date, attitude, level])).toEqual([
    ['2025-01-01', 0, 2],
    ['2025-03-01', 1, 2],
    ['2025-05-01', 1, 3],
  ]);
  expect(stanceHistory(frames, 'z')).toEqual([]);
});
