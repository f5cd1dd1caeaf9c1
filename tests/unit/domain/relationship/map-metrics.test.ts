import { describe, expect, test } from 'vitest';
import { mapMetrics } from '../../../../shared/domain/relationship/map-metrics.ts';
import { round2 } from '../../../../shared/domain/scale.ts';
import { YUNXIU_ORI, YUNXIU_PEOPLE } from './yunxiu-map.ts';

const map = mapMetrics({ people: YUNXIU_PEOPLE, windowDays: 60, ori: YUNXIU_ORI });

describe('Yunxiu map (domain §11.6)', () => {
  test('level, weight and strength of every person', () => {
    expect(map.people.map(({ level }) => level)).toEqual([2, 3, 1, 4, 3, 4, 2, 2, 3, 4, 3, 0, 3, 2]);
    expect(map.people.map(({ weight }) => round2(weight ?? -1))).toEqual([
      7.5, 7.5, 6, 4.8, 4.8, 3.6, 3.6, 6, 1.6, 2.4, 1.6, 4, 2, 3.6,
    ]);
    expect(map.people.map(({ strength }) => (strength ?? -1).toFixed(3))).toEqual([
      '0.450',
      '0.675',
      '0.350',
      '0.900',
      '0.675',
      '0.775',
      '0.325',
      '0.325',
      '0.550',
      '0.900',
      '0.675',
      '0.000',
      '0.675',
      '0.450',
    ]);
  });

  test('scores', () => {
    expect(map.totalWeight).toBe(59);
    const weighted = map.people.map(({ weight, strength }) => (weight ?? 0) * (strength ?? 0));
    expect(round2(weighted.reduce((total, value) => total + value, 0))).toBe(31.1);
    const attitudes = map.people.map(({ weight, attitude }) => (weight ?? 0) * (attitude ?? 0));
    expect(round2(attitudes.reduce((total, value) => total + value, 0))).toBe(16.3);
    expect(map.relationshipScore).toBe(52.71);
    expect(map.netSupport).toBe(13.81);
  });

  test('coverage', () => {
    expect(map.keyPeople).toEqual(['S01', 'S02', 'S03', 'S04', 'S05', 'S08', 'S12']);
    expect(map.coveredKeys).toEqual(['S02', 'S04', 'S05', 'S08']);
    expect(map.coverage).toBe(57.14);
    const weightOf = (ids: readonly string[]) =>
      round2(map.people.reduce((sum, { id, weight }) => sum + (ids.includes(id) ? (weight ?? 0) : 0), 0));
    expect([weightOf(map.coveredKeys), weightOf(map.keyPeople)]).toEqual([23.1, 40.6]);
    expect(map.weightedCoverage).toBe(56.9);
    expect(map.people.filter(({ isCovered }) => isCovered)).toHaveLength(11);
    expect(map.allCoverage).toBe(78.57);
  });

  test('friends and foes', () => {
    expect(map.champions).toEqual(['S04', 'S10']);
    expect(map.supporters).toHaveLength(7);
    expect(map.blockers).toEqual(['S07', 'S08', 'S12']);
    expect(map.light).toBe('green');
  });

  test('single thread on both sides', () => {
    expect(map.ourThread.total).toBe(215.7);
    expect(map.ourThread.people).toEqual([
      { person: 'LY', strength: 81, share: 37.55 },
      { person: 'HR', strength: 63.9, share: 29.62 },
      { person: 'ZQ', strength: 39.6, share: 18.36 },
      { person: 'DK', strength: 21.6, share: 10.01 },
      { person: 'PS', strength: 9.6, share: 4.45 },
    ]);
    expect(map.ourThread).toMatchObject({ t: 37.55, top: 'LY', isRisk: false });
    expect(map.theirThread).toEqual({ total: 33.9, u: 28.32, top: 'S04', supportiveKeys: 3, isRisk: false });
    expect(map.singleLinkKeys).toEqual(['S01', 'S08']);
    expect(map.uncoveredKeys).toEqual(['S03', 'S12']);
  });

  test('priorities of the gaps', () => {
    expect(map.priorities.map(({ id, priority }) => [id, priority])).toEqual([
      ['S01', 15],
      ['S03', 12],
      ['S08', 12],
      ['S12', 8],
      ['S02', 7.5],
      ['S04', 4.8],
      ['S05', 4.8],
      ['S07', 3.6],
      ['S14', 3.6],
    ]);
  });

  test('general and organizational relationship, health', () => {
    expect(Object.fromEntries(map.departments.map(({ department, share }) => [department, share]))).toEqual({
      'Exec office': 1,
      Finance: 0,
      Mfg: 1,
      'Auto eng': 0.5,
      Digital: 0.5,
      Quality: 0.5,
      Procurement: 1,
      'R&D': 0,
      Strategy: 0.5,
    });
    expect(map.gri).toBe(55.56);
    expect(map.ori).toBe(52.5);
    expect([0.5 * 52.71, 0.2 * 55.56, 0.3 * 52.5].map(round2)).toEqual([26.36, 11.11, 15.75]);
    expect(map.health).toBe(53.22);
    expect(map.healthLight).toBe('amber');
  });
});
