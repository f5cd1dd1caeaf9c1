import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../shared/domain/assessment/assessment.ts';
import { QUESTION_IDS } from '../../../../shared/domain/assessment/question.ts';
import { scoreDossier } from '../../../../shared/domain/evidence/dossier-score.ts';
import { CONFIDENCES, EVIDENCE_STATUSES } from '../../../../shared/domain/evidence/evidence.ts';
import { freshness, sightingQuality } from '../../../../shared/domain/evidence/quality.ts';
import { mapMetrics } from '../../../../shared/domain/relationship/map-metrics.ts';
import { DECISION_ROLE_KEYS } from '../../../../shared/domain/relationship/roles.ts';

const level = fc.integer({ min: 0, max: 5 });
const people = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    department: fc.constantFrom('Mfg', 'R&D', 'Finance'),
    roles: fc.subarray([...DECISION_ROLE_KEYS]),
    influence: fc.integer({ min: 1, max: 5 }),
    politics: fc.constantFrom('inner' as const, 'structure' as const, 'outside' as const),
    target: fc.option(level),
    attitude: fc.integer({ min: -2, max: 2 }),
    links: fc.array(fc.record({ person: fc.constantFrom('LY', 'HR', 'ZQ'), level }), { maxLength: 3 }),
    days: fc.option(fc.integer({ min: 0, max: 400 })),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);

describe('relationship map', () => {
  test('figures do not depend on the order of the people', () => {
    fc.assert(
      fc.property(people, (list) => {
        const [there, back] = [list, [...list].reverse()].map((some) => {
          const map = mapMetrics({ people: some, windowDays: 60 });
          const { relationshipScore, netSupport, coverage, weightedCoverage, gri, light, priorities } = map;
          const threads = [map.ourThread.t, map.theirThread.u, map.ourThread.isRisk, map.theirThread.isRisk];
          return {
            relationshipScore,
            netSupport,
            coverage,
            weightedCoverage,
            gri,
            light,
            priorities,
            threads,
          };
        });
        expect(there).toEqual(back);
      }),
    );
  });

  test('figures keep their ranges', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 0, max: 365 }), (list, windowDays) => {
        const map = mapMetrics({ people: list, windowDays, ori: { O1: 3 } });
        const percentages = [
          map.relationshipScore,
          map.coverage,
          map.weightedCoverage,
          map.allCoverage,
          map.gri,
        ];
        for (const value of [...percentages, map.health, map.ourThread.t, map.theirThread.u]) {
          expect(value === null || (value >= 0 && value <= 100)).toBe(true);
        }
        expect(Math.abs(map.netSupport ?? 999)).toBeLessThanOrEqual(100);
        expect(map.priorities.every(({ priority }) => priority > 0)).toBe(true);
      }),
    );
  });

  test('a warmer attitude never lowers RS, NS or the number of supporters', () => {
    fc.assert(
      fc.property(people, fc.nat(), (list, pick) => {
        const index = pick % list.length;
        const warmer = list.map((one, i) =>
          i === index ? { ...one, attitude: Math.min(2, one.attitude + 1) } : one,
        );
        const [before, after] = [list, warmer].map((some) => mapMetrics({ people: some, windowDays: 60 }));
        expect(after?.relationshipScore ?? -1).toBeGreaterThanOrEqual(before?.relationshipScore ?? 0);
        expect(after?.netSupport ?? -999).toBeGreaterThanOrEqual(before?.netSupport ?? 0);
        expect(after?.supporters.length ?? -1).toBeGreaterThanOrEqual(before?.supporters.length ?? 0);
      }),
    );
  });

  test('a wider window never lowers coverage', () => {
    fc.assert(
      fc.property(people, fc.nat(300), fc.nat(300), (list, days, more) => {
        const narrow = mapMetrics({ people: list, windowDays: days });
        const wide = mapMetrics({ people: list, windowDays: days + more });
        expect(wide.allCoverage ?? -1).toBeGreaterThanOrEqual(narrow.allCoverage ?? 0);
        expect(wide.gri ?? -1).toBeGreaterThanOrEqual(narrow.gri ?? 0);
      }),
    );
  });
});

describe('assessment', () => {
  const answers = fc.dictionary(
    fc.constantFrom(...QUESTION_IDS),
    fc.record({ self: fc.option(level), others: fc.array(fc.option(level), { maxLength: 6 }) }),
  );

  test('the order of the others does not matter; scores lie within 0–100', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = assess(given);
        const reversed = Object.entries(given).map(([id, one]) => [
          id,
          { ...one, others: [...one.others].reverse() },
        ]);
        expect(assess(Object.fromEntries(reversed))).toEqual(result);
        for (const { score, self, others } of Object.values(result.dimensions)) {
          for (const value of [score, self, others]) {
            expect(value === null || (value >= 0 && value <= 100)).toBe(true);
          }
        }
      }),
    );
  });

  test('fewer than three others never show', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const [id, { others }] of Object.entries(given)) {
          const shown = assess(given).questions[id as 'A1'];
          if (others.filter((answer) => answer !== null).length >= 3) continue;
          expect([shown?.othersMean, shown?.gap]).toEqual([null, null]);
        }
      }),
    );
  });
});

describe('dossier', () => {
  const sighting = fc.record({
    status: fc.constantFrom(...EVIDENCE_STATUSES),
    confidence: fc.constantFrom(...CONFIDENCES),
    ageDays: fc.option(fc.integer({ min: 0, max: 3000 })),
    validityDays: fc.option(fc.integer({ min: 0, max: 1000 })),
  });
  const fields = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 3 }), rows: fc.array(sighting, { maxLength: 3 }) }),
    { minLength: 1 },
  );

  test('freshness never rises with age and stays within 0.2–1', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(500), fc.nat(1000), (age, more, validity) => {
        const [younger, older] = [freshness(age, validity), freshness(age + more, validity)];
        expect(older).toBeLessThanOrEqual(younger);
        expect(older).toBeGreaterThanOrEqual(0.2);
        expect(younger).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('quality never exceeds completeness; order of fields does not matter', () => {
    fc.assert(
      fc.property(fields, (list) => {
        const scored = scoreDossier([{ weight: 1, fields: list }]);
        expect(scored.score ?? 0).toBeLessThanOrEqual(scored.completeness ?? 0);
        expect(scoreDossier([{ weight: 1, fields: [...list].reverse() }])).toEqual(scored);
      }),
    );
  });

  test('verifying never lowers quality', () => {
    fc.assert(
      fc.property(sighting, (one) => {
        const verified = sightingQuality({ ...one, status: 'verified' });
        expect(verified).toBeGreaterThanOrEqual(sightingQuality(one));
      }),
    );
  });
});
