import { describe, expect, test } from 'vitest';
import { maturityLevel, scoreDossier } from '../../../../shared/domain/evidence/dossier-score.ts';
import {
  fieldQuality,
  freshness,
  isStale,
  type QualityField,
  type Sighting,
  sightingQuality,
} from '../../../../shared/domain/evidence/quality.ts';

const seen = (
  status: Sighting['status'],
  confidence: Sighting['confidence'],
  ageDays: number | null,
  validityDays: number | null,
): Sighting => ({ status, confidence, ageDays, validityDays });
const field = (weight: number, ...rows: readonly Sighting[]): QualityField => ({ weight, rows });

/** The mini-section of domain §11.8. */
const MINI: readonly QualityField[] = [
  field(3, seen('verified', 'high', 100, 730)),
  field(3, seen('collected', 'high', 400, 365)),
  field(2, seen('inferred', 'medium', 120, 365)),
  field(3, seen('inferred', 'low', 300, 180)),
  field(1, seen('collected', 'high', 10, 730)),
  field(2),
  field(2, seen('verified', 'medium', 200, 365)),
];

const four = (value: number) => Math.round(value * 10_000) / 10_000;

describe('dossier mini-section (domain §11.8)', () => {
  test('quality of each field', () => {
    expect(MINI.map((one) => four(fieldQuality(one)))).toEqual([1, 0.7386, 0.4, 0.14, 0.8, 0, 0.8]);
  });

  test('freshness of the two stale fields', () => {
    expect(four(freshness(400, 365))).toBe(0.9233);
    expect(four(freshness(300, 180))).toBe(0.4667);
  });

  test('completeness, quality, shares and band', () => {
    const scored = scoreDossier([{ weight: 8, fields: MINI }]);
    expect(scored.completeness).toBe(87.5);
    expect(scored.score).toBe(55.22);
    expect(scored.verifiedShare).toBe(35.71);
    expect(scored.staleShare).toBe(42.86);
    expect(scored.band).toBe('usable');
    expect(scored.maturity).toBe(3);
  });
});

describe('freshness (domain §4.2)', () => {
  test.each([
    [0, 100, 1],
    [100, 100, 1],
    [150, 100, 0.6],
    [200, 100, 0.2],
    [900, 100, 0.2],
    [1, 0, 0.2],
    [9999, null, 1],
    [null, 100, 1],
  ])('age %s of validity %s', (age, validity, expected) => {
    expect(freshness(age, validity)).toBeCloseTo(expected, 12);
  });

  test('stale from the day after the validity', () => {
    expect(isStale(365, 365)).toBe(false);
    expect(isStale(366, 365)).toBe(true);
  });

  test('factors of status and confidence', () => {
    const fresh = (status: Sighting['status'], confidence: Sighting['confidence']) =>
      four(sightingQuality(seen(status, confidence, 0, null)));
    expect(fresh('verified', 'high')).toBe(1);
    expect(fresh('collected', 'medium')).toBe(0.64);
    expect(fresh('inferred', 'low')).toBe(0.3);
    expect(fresh('disputed', 'high')).toBe(0.3);
  });
});

describe('dossier score', () => {
  const full = field(2, seen('verified', 'high', 1, null));

  test('fields that do not apply leave every denominator', () => {
    const scored = scoreDossier([{ weight: 10, fields: [full, { ...field(3), notApplicable: true }] }]);
    expect(scored).toMatchObject({ completeness: 100, score: 100, verifiedShare: 100, staleShare: 0 });
  });

  test('sections weigh, and one where nothing applies does not count', () => {
    const scored = scoreDossier([
      { weight: 30, fields: [full] },
      { weight: 10, fields: [field(1)] },
      { weight: 60, fields: [{ ...full, notApplicable: true }] },
    ]);
    expect(scored.score).toBe(75);
    expect(scored.band).toBe('decisionGrade');
    expect(scored.sections[2]).toEqual({ completeness: null, quality: null });
  });

  test('a table takes the mean of its rows and counts verified by proportion', () => {
    const rows = field(2, seen('verified', 'high', 1, null), seen('collected', 'high', 1, null));
    expect(scoreDossier([{ weight: 1, fields: [rows] }])).toMatchObject({ score: 90, verifiedShare: 50 });
  });

  test('nothing at all gives null, not 0', () => {
    expect(scoreDossier([])).toMatchObject({
      score: null,
      completeness: null,
      verifiedShare: null,
      band: null,
    });
  });
});

describe('maturity (domain §4.3): all three gates', () => {
  test.each([
    [90, 75, 55, 5],
    [90, 75, 54.99, 4],
    [89.99, 75, 55, 4],
    [85, 65, 40, 4],
    [75, 55, 25, 3],
    [60, 40, 10, 2],
    [100, 100, 9.99, 1],
    [0, 0, 0, 1],
  ])('%d / %d / %d is level %d', (completeness, score, verified, level) => {
    expect(maturityLevel(completeness, score, verified)).toBe(level);
  });
});
