import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round2 } from '../../../../shared/domain/scale.ts';
import { CRITERION_IDS } from '../../../../shared/domain/tier/criteria.ts';
import { SCORE_MODELS, scoreModels } from '../../../../shared/schemas/score-inputs.ts';

function numbersIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(numbersIn);
  return typeof value === 'number' ? [value] : [];
}

const amount = fc.double({ min: 0, max: 1e12, noNaN: true });
const share = fc.double({ min: 0, max: 30, noNaN: true });
const year = fc.integer({ min: 2020, max: 2030 }).map(String);
const judgement = fc.option(fc.integer({ min: 0, max: 5 }));

const inputs = fc.oneof(
  fc.record({
    model: fc.constant('tier' as const),
    input: fc.record({
      scores: fc.dictionary(fc.constantFrom(...CRITERION_IDS), judgement),
      weights: fc.dictionary(fc.constantFrom(...CRITERION_IDS), fc.double({ min: 0, max: 50, noNaN: true })),
      prospect: fc.boolean(),
    }),
  }),
  fc.record({
    model: fc.constant('concentration' as const),
    input: fc.record({
      accounts: fc.array(
        fc.record({ name: fc.string({ minLength: 1 }), revenue: amount, stickiness: fc.option(share) }),
      ),
    }),
  }),
  fc.record({
    model: fc.constant('supplier' as const),
    input: fc.record({
      categories: fc.array(
        fc.record({
          name: fc.string({ minLength: 1 }),
          spend: fc.dictionary(year, amount),
          shares: fc.dictionary(fc.constantFrom('us', 'JY', 'NH'), fc.dictionary(year, share)),
          target: fc.dictionary(year, share),
        }),
      ),
    }),
  }),
);

test('whatever fits the schema, every number comes out finite and rounded to 2 decimals', () => {
  fc.assert(
    fc.property(inputs, ({ model, input }) => {
      const output = scoreModels[model].compute(input);
      const isPresented = (value: unknown) =>
        typeof value === 'number' && Number.isFinite(value) && round2(value) === value;
      expect(numbersIn(output).every(isPresented)).toBe(true);
      expect(JSON.parse(JSON.stringify(output))).toEqual(output);
    }),
  );
});

test('arbitrary JSON is refused or computed, never anything else', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SCORE_MODELS), fc.jsonValue(), (model, value) => {
      const parsed = scoreModels[model].input.safeParse(value);
      if (parsed.success) expect(() => scoreModels[model].compute(value)).not.toThrow();
      else expect(() => scoreModels[model].compute(value)).toThrow();
    }),
  );
});
