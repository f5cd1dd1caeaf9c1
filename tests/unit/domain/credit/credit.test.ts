import { expect, test } from 'vitest';
import { creditLimit, creditUse, rateCredit } from '../../../../shared/domain/credit/credit.ts';

const scores = (payment: number, finance: number, stability: number, dealing: number, disputes: number) => ({
  payment,
  finance,
  stability,
  dealing,
  disputes,
});

test('scores 4,4,3,3,4 are grade A, limit 935.00 (domain §11.8)', () => {
  // §11.8 prints 74.00, but its own weights (§9.3) give 20 × (140+100+45+30+60)/100 = 75.00.
  const rated = rateCredit(scores(4, 4, 3, 3, 4));
  expect(rated).toEqual({ score: 75, grade: 'A' });
  expect(creditLimit('A', 467.5, 60)).toBe(935);
});

test('grades, lower bounds inclusive (domain §9.3)', () => {
  expect(rateCredit(scores(5, 5, 5, 5, 5)).grade).toBe('AAA');
  expect(rateCredit(scores(4, 4, 4, 4, 4))).toEqual({ score: 80, grade: 'AA' });
  expect(rateCredit(scores(3, 3, 3, 3, 3))).toEqual({ score: 60, grade: 'B' });
  expect(rateCredit(scores(2, 3, 3, 3, 3)).grade).toBe('C');
  expect(rateCredit({ ...scores(5, 5, 5, 5, 5), finance: null })).toEqual({ score: 100, grade: 'AAA' });
  expect(rateCredit({})).toEqual({ score: null, grade: null });
});

test('factors of the limit', () => {
  const limits = (['AAA', 'AA', 'A', 'B', 'C'] as const).map((grade) => creditLimit(grade, 100, 30));
  expect(limits).toEqual([150, 120, 100, 60, 0]);
});

test('alert from 90% of the limit, and for any use without one', () => {
  expect(creditUse(90, 100)).toEqual({ percent: 90, isAlert: true });
  expect(creditUse(89.99, 100).isAlert).toBe(false);
  expect(creditUse(1, 0)).toEqual({ percent: null, isAlert: true });
  expect(creditUse(0, 0).isAlert).toBe(false);
});
