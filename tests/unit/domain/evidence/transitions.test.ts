import { describe, expect, test } from 'vitest';
import { confidenceOfGrade, type Evidence, printMark } from '../../../../shared/domain/evidence/evidence.ts';
import {
  afterEdit,
  canVerify,
  compareToVerify,
  contradicted,
  needsVerifying,
  verify,
} from '../../../../shared/domain/evidence/transitions.ts';

const inferred: Evidence = { status: 'inferred', confidence: 'low', reasoning: '依据产能' };
const check = (...contacts: readonly string[]) =>
  ({ by: 'LY', with: contacts, at: '2026-01-10', method: 'visit' }) as const;

describe('verification (domain §4.1 rule b)', () => {
  test('one contact gives verified/medium', () => {
    expect(verify(inferred, check('S05'))).toMatchObject({ status: 'verified', confidence: 'medium' });
  });

  test('an inferred value that claimed high still comes to medium with one contact', () => {
    expect(verify({ ...inferred, confidence: 'high' }, check('S05')).confidence).toBe('medium');
  });

  test('two different contacts give verified/high', () => {
    const twice = verify(verify(inferred, check('S05')), check('S06'));
    expect(twice).toMatchObject({ status: 'verified', confidence: 'high' });
    expect(twice.verifications).toHaveLength(2);
  });

  test('the same contact twice, or two contacts in one talk, stay medium', () => {
    expect(verify(verify(inferred, check('S05')), check('S05')).confidence).toBe('medium');
    expect(verify(inferred, check('S05', 'S06')).confidence).toBe('medium');
  });

  test('an observed value keeps the higher confidence it had', () => {
    const collected: Evidence = { status: 'collected', confidence: 'high' };
    expect(verify(collected, check('S05'))).toMatchObject({ status: 'verified', confidence: 'high' });
  });

  test('without a contact only a source that proves itself can be verified', () => {
    expect(canVerify(inferred, check())).toBe(false);
    expect(verify(inferred, check())).toEqual(inferred);
    const filed: Evidence = { ...inferred, sourceType: 'public_filing' };
    expect(verify(filed, check()).status).toBe('verified');
    expect(canVerify({ ...inferred, sourceType: 'media' }, check())).toBe(false);
  });

  test('a disputed value stays disputed', () => {
    expect(verify(contradicted(inferred), check('S05')).status).toBe('disputed');
  });
});

describe('editing (domain §4.1 rule d)', () => {
  test('a verified value is collected again and loses its checks', () => {
    const edited = afterEdit(verify(inferred, check('S05')));
    expect(edited.status).toBe('collected');
    expect(edited).not.toHaveProperty('verifications');
    expect(edited.reasoning).toBe('依据产能');
  });

  test('other statuses stay', () => {
    expect(afterEdit(inferred)).toEqual(inferred);
  });
});

test('Admiralty grades map to confidence (domain §4.1)', () => {
  const map = (['A', 'B', 'C', 'D', 'E', 'F'] as const).map((reliability) =>
    ([1, 2, 3, 4, 5, 6] as const).map((credibility) =>
      confidenceOfGrade({ reliability, credibility }).charAt(0),
    ),
  );
  expect(map.map((row) => row.join(''))).toEqual([
    'hhmlll',
    'hhmlll',
    'mmmlll',
    'llllll',
    'llllll',
    'llllll',
  ]);
});

test('only inferred and disputed values are marked in print', () => {
  expect(printMark('inferred')?.zh).toBe('〔推断〕');
  expect(printMark('disputed')?.zh).toBe('〔待核〕');
  expect([printMark('verified'), printMark('collected')]).toEqual([null, null]);
});

test('the to-verify list holds inferred, disputed and stale; heavy first, then old', () => {
  expect([needsVerifying('inferred', false), needsVerifying('disputed', false)]).toEqual([true, true]);
  expect([needsVerifying('verified', true), needsVerifying('collected', false)]).toEqual([true, false]);
  const items = [
    { weight: 1, ageDays: 900 },
    { weight: 3, ageDays: 10 },
    { weight: 3, ageDays: null },
    { weight: 3, ageDays: 40 },
  ];
  expect([...items].sort(compareToVerify).map(({ ageDays }) => ageDays)).toEqual([null, 40, 10, 900]);
});
