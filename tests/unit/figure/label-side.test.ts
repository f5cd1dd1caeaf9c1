import { describe, expect, test } from 'vitest';
import { labelSide } from '../../../shared/figure/chart/label-side.ts';

describe('the side of a bubble on which its name lies', () => {
  const [wide, near, corner] = [
    { cv: 77, fp: 86 },
    { cv: 83, fp: 85 },
    { cv: 97, fp: 50 },
  ] as const;

  test('is away from a neighbour at the same height, and within the picture', () => {
    const all = [wide, near, corner];
    expect(all.map((place) => labelSide(place, all))).toEqual(['left', 'right', 'left']);
  });

  test('is the right one where nobody is near, or where both sides are taken', () => {
    expect(labelSide({ cv: 50, fp: 50 }, [{ cv: 55, fp: 70 }])).toBe('right');
    const crowd = [
      { cv: 45, fp: 50 },
      { cv: 50, fp: 50 },
      { cv: 55, fp: 50 },
    ] as const;
    expect(labelSide(crowd[1], crowd)).toBe('right');
  });
});
