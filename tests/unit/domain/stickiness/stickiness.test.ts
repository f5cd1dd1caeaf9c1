import { describe, expect, test } from 'vitest';
import {
  INDICATOR_IDS,
  INDICATORS,
  type IndicatorId,
  scoreFromMeasure,
} from '../../../../shared/domain/stickiness/indicators.ts';
import {
  achievedLevel,
  effectiveScore,
  scoreStickiness,
} from '../../../../shared/domain/stickiness/stickiness.ts';

const scores = (...values: readonly (number | null)[]) =>
  Object.fromEntries(INDICATOR_IDS.map((id, index) => [id, values[index] ?? null])) as Record<
    IndicatorId,
    number | null
  >;

/** Yunxiu 2025, domain §11.4; V3 and F4 are inferred. */
const Y2025 = scores(4, 3, 4, 4, 4, 2, 3, 2, 3, 3, 3, 1, 3, 3, 2);

describe('Yunxiu 2025 (domain §11.4)', () => {
  const result = scoreStickiness({ scores: Y2025, inferred: ['V3', 'F4'] });

  test('levels, score, band', () => {
    expect(result.l1).toBe(76);
    expect(result.l2).toBe(48);
    expect(result.l3).toBe(44);
    expect(result.stickiness).toBe(53.4);
    expect(result.band).toBe('moderate');
    expect(result.achievedLevel).toBe(1);
    expect(result.trapped).toBe(false);
  });

  test('inferred scores count one less', () => {
    expect([result.effective.V3, result.effective.F4, result.effective.V2]).toEqual([1, 2, 3]);
    expect(scoreStickiness({ scores: Y2025 }).stickiness).toBe(56.4);
    expect(effectiveScore(0, true)).toBe(0);
  });
});

describe('unanswered indicators (domain §6)', () => {
  test('four of five make a level, over the answered ones', () => {
    const result = scoreStickiness({ scores: { ...Y2025, P2: null } });
    expect(result.l1).toBe(80);
    expect(result.stickiness).not.toBeNull();
  });

  test('three of five make none, and then no score', () => {
    const result = scoreStickiness({ scores: { ...Y2025, F1: null, F2: null } });
    expect(result).toMatchObject({ l3: null, stickiness: null, band: null, achievedLevel: 1 });
  });

  test('without level 1 no achieved level is known', () => {
    expect(scoreStickiness({ scores: {} })).toMatchObject({ l1: null, achievedLevel: null, trapped: false });
  });
});

test.each([
  [[60, 60, 60], 3],
  [[60, 60, 59.99], 2],
  [[90, 59.99, 90], 1],
  [[59.99, 90, 90], 0],
  [[60, null, 90], 1],
  [[null, 90, 90], null],
])('levels %s achieve %s', (levels, expected) => {
  expect(achievedLevel(levels)).toBe(expected);
});

test('trapped: level 1 below 60 while V5 and F2 average 4 (domain §6)', () => {
  const poor = { ...Y2025, P1: 2, P2: 2, P3: 3, P4: 3, P5: 3, V5: 5, F2: 3 };
  expect(scoreStickiness({ scores: poor })).toMatchObject({ l1: 52, trapped: true });
  expect(scoreStickiness({ scores: { ...poor, F2: 2 } }).trapped).toBe(false);
  expect(scoreStickiness({ scores: { ...poor, P1: 4, P2: 3, P3: 3 } })).toMatchObject({
    l1: 64,
    trapped: false,
  });
});

describe('indicators', () => {
  test('fifteen, five a level, six anchors each', () => {
    expect(INDICATORS.map(({ id }) => id)).toEqual(INDICATOR_IDS);
    expect(INDICATORS.every(({ id, level, anchors }) => id.startsWith(level) && anchors.length === 6)).toBe(
      true,
    );
  });

  test.each<[IndicatorId, readonly (readonly [number, number])[]]>([
    [
      'P1',
      [
        [59.99, 0],
        [60, 1],
        [75, 2],
        [85, 3],
        [92, 4],
        [97, 5],
      ],
    ],
    [
      'P2',
      [
        [69.99, 0],
        [70, 1],
        [80, 2],
        [88, 3],
        [94, 4],
        [98, 5],
      ],
    ],
    [
      'P4',
      [
        [0.99, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [3.69, 3],
        [3.7, 4],
        [4.4, 5],
      ],
    ],
    [
      'P5',
      [
        [49.99, 0],
        [50, 1],
        [60, 2],
        [70, 3],
        [80, 4],
        [90, 5],
      ],
    ],
    [
      'V5',
      [
        [0.99, 0],
        [1, 1],
        [3, 2],
        [6, 3],
        [12, 4],
        [18, 5],
      ],
    ],
  ])('%s from its measure', (id, pairs) => {
    const [indicator] = INDICATORS.filter((one) => one.id === id);
    expect(pairs.map(([input]) => indicator && scoreFromMeasure(indicator, input))).toEqual(
      pairs.map(([, score]) => score),
    );
  });
});
