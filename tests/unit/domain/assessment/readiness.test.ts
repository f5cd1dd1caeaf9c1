import { describe, expect, test } from 'vitest';
import { readinessOf, SEVEN_S, SUCCESS_FACTORS } from '../../../../shared/domain/assessment/readiness.ts';

const all = <Key extends string>(list: readonly { readonly key: Key }[], score: number) =>
  Object.fromEntries(list.map(({ key }) => [key, score])) as Record<Key, number>;

describe('readiness (domain §8.4)', () => {
  test('60% of the 7S and 40% of the success factors', () => {
    const result = readinessOf({ current: all(SEVEN_S, 4), factors: all(SUCCESS_FACTORS, 3) });
    expect(result).toMatchObject({ sevenS: 80, factors: 60, readiness: 72, verdict: 'go' });
  });

  test('any S below 2 is not ready whatever the total', () => {
    const current = { ...all(SEVEN_S, 5), skills: 1 };
    const result = readinessOf({ current, factors: all(SUCCESS_FACTORS, 5) });
    expect(result.readiness).toBe(93.14);
    expect(result).toMatchObject({ repairFirst: ['skills'], verdict: 'notReady' });
  });

  test('bands', () => {
    const verdict = (s: number, f: number) =>
      readinessOf({ current: all(SEVEN_S, s), factors: all(SUCCESS_FACTORS, f) });
    expect(verdict(3, 3)).toMatchObject({ readiness: 60, verdict: 'pilot' });
    expect(verdict(2, 2)).toMatchObject({ readiness: 40, verdict: 'prepare' });
    expect(verdict(3.5, 3.5)).toMatchObject({ readiness: 70, verdict: 'go' });
    expect(verdict(2.5, 2.5)).toMatchObject({ readiness: 50, verdict: 'pilot' });
  });

  test('gaps need both sides; nothing scored is null', () => {
    const result = readinessOf({ current: { strategy: 2 }, target: { strategy: 4, style: 5 }, factors: {} });
    expect([result.gaps.strategy, result.gaps.style]).toEqual([2, null]);
    expect(result).toMatchObject({ factors: null, readiness: null, verdict: null });
  });
});
