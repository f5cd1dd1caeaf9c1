import { describe, expect, test } from 'vitest';
import {
  type BuiltinCriterionId,
  CRITERIA,
  CRITERION_IDS,
  criterion,
  scoreFromInput,
} from '../../../../shared/domain/tier/criteria.ts';
import { dispositionOf, futurePair } from '../../../../shared/domain/tier/matrix.ts';

test('the thirteen weights sum to 100 in groups of 35, 45 and 20', () => {
  const groupWeight = (group: string) =>
    CRITERIA.filter((one) => one.group === group).reduce((total, { weight }) => total + weight, 0);
  expect(['A', 'B', 'C'].map(groupWeight)).toEqual([35, 45, 20]);
  expect(CRITERIA.map(({ id }) => id)).toEqual(CRITERION_IDS);
  expect(CRITERIA.every(({ anchors }) => anchors.length === 6)).toBe(true);
});

describe('scores from inputs (domain §5.2, §11.5)', () => {
  test.each<[BuiltinCriterionId, readonly (readonly [number, number])[]]>([
    [
      'A1',
      [
        [0, 0],
        [0.01, 1],
        [0.49, 1],
        [0.5, 2],
        [1, 3],
        [3, 4],
        [7.99, 4],
        [8, 5],
        [9.35, 5],
      ],
    ],
    [
      'A2',
      [
        [-0.01, 0],
        [0, 1],
        [5, 2],
        [10, 3],
        [15, 4],
        [15.01, 4],
        [18, 4],
        [20, 5],
      ],
    ],
    [
      'A3',
      [
        [39.99, 0],
        [40, 1],
        [70, 2],
        [100, 3],
        [110.63, 3],
        [131.53, 4],
        [143.85, 4],
        [170, 5],
      ],
    ],
    [
      'A4',
      [
        [39.99, 0],
        [73.75, 2],
        [127.34, 3],
        [161.86, 4],
        [170, 5],
      ],
    ],
    [
      'A5',
      [
        [-1, 5],
        [0, 5],
        [0.01, 4],
        [15, 4],
        [22, 3],
        [30, 3],
        [38, 2],
        [47, 2],
        [60, 2],
        [90, 1],
        [91, 0],
      ],
    ],
    [
      'B1',
      [
        [-5.01, 0],
        [-5, 1],
        [-0.01, 1],
        [0, 2],
        [5, 3],
        [10, 4],
        [15, 4],
        [20, 5],
      ],
    ],
    [
      'B2',
      [
        [0, 0],
        [0.5, 1],
        [1, 2],
        [3, 3],
        [8, 4],
        [20, 5],
        [46.67, 5],
      ],
    ],
    [
      'B3',
      [
        [-3, 0],
        [0, 0],
        [1, 1],
        [2, 2],
        [5, 3],
        [10, 4],
        [11.95, 4],
        [15, 5],
      ],
    ],
    [
      'B4',
      [
        [1, 5],
        [2, 5],
        [3, 4],
        [4, 4],
        [5, 4],
        [6, 3],
        [7, 3],
        [10, 3],
        [11, 2],
        [20, 2],
        [21, 1],
      ],
    ],
    [
      'C3',
      [
        [9.99, 0],
        [10, 1],
        [30, 2],
        [31, 2],
        [46, 2],
        [50, 3],
        [53.4, 3],
        [65, 4],
        [80, 5],
      ],
    ],
  ])('%s', (id, pairs) => {
    const scored = pairs.map(([input]) => scoreFromInput(criterion(id), input));
    expect(scored).toEqual(pairs.map(([, score]) => score));
  });

  test('judged criteria have no band', () => {
    expect((['B5', 'C1', 'C2'] as const).map((id) => scoreFromInput(criterion(id), 3))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('matrix and dispositions (domain §5.4)', () => {
  test('exit needs both axes below 30 and two losing years', () => {
    expect(dispositionOf(29.99, 29.99, [5, -1, -2])).toBe('exit');
    expect(dispositionOf(29.99, 29.99, [-1])).toBe('streamline');
    expect(dispositionOf(29.99, 29.99, [-1, 2])).toBe('streamline');
    expect(dispositionOf(30, 10, [-1, -1])).toBe('streamline');
  });

  test('cut at 60, inclusive', () => {
    expect([dispositionOf(60, 60, []), dispositionOf(59.99, 60, [])]).toEqual(['core', 'rising']);
    expect([dispositionOf(60, 59.99, []), dispositionOf(59.99, 59.99, [])]).toEqual(['mature', 'streamline']);
    expect(dispositionOf(null, 80, [])).toBeNull();
  });

  test('future pairs', () => {
    expect(futurePair('A', 'C')).toBe('harvest');
    expect(futurePair('C', 'S')).toBe('preInvest');
    expect(futurePair('B', 'C')).toBe('streamline');
    expect(futurePair('unrated', 'S')).toBeNull();
  });
});
