import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import { weakerOf } from '../../../../shared/domain/evidence/weaker.ts';

const of = (status: Evidence['status'], confidence: Evidence['confidence'], asOf?: string): Evidence => ({
  status,
  confidence,
  ...(asOf === undefined ? {} : { asOf }),
});

test('a whole is as sure as its least sure part: status, then confidence, then age (domain §4.1)', () => {
  const guess = of('inferred', 'high', '2026-01-01');
  const heard = of('collected', 'low', '2026-01-01');
  const older = of('collected', 'low', '2025-01-01');
  expect(weakerOf([of('verified', 'high'), heard, guess])).toBe(guess);
  expect(weakerOf([guess, of('disputed', 'high')])?.status).toBe('disputed');
  expect(weakerOf([heard, of('collected', 'medium', '2024-01-01'), older])).toBe(older);
  expect(weakerOf([])).toBeNull();
});

test('does not hang on the order of the parts', () => {
  const any = fc.record({
    status: fc.constantFrom(
      'collected' as const,
      'inferred' as const,
      'verified' as const,
      'disputed' as const,
    ),
    confidence: fc.constantFrom('high' as const, 'medium' as const, 'low' as const),
    asOf: fc.constantFrom('2025-01-01', '2026-01-01'),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 6 }), (parts) => {
      expect(weakerOf(parts)).toEqual(weakerOf(parts.toReversed()));
    }),
  );
});
