import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { column, integer, rows, text } from '../../../../shared/domain/dossier/define.ts';
import type { Evidence } from '../../../../shared/domain/evidence/evidence.ts';
import {
  broughtEvidence,
  confirmedEvidence,
  judgeReport,
  type ReportCase,
  resolvedEvidence,
} from '../../../../shared/domain/evidence/report.ts';

const filing: Evidence = {
  status: 'collected',
  confidence: 'high',
  sourceType: 'public_filing',
  sourceRef: '2024 年报',
  asOf: '2024-12-31',
};
const talk: Evidence = {
  status: 'collected',
  confidence: 'medium',
  sourceType: 'customer_talk',
  sourceRef: '周工',
  asOf: '2025-03-01',
};
const guess: Evidence = { status: 'inferred', confidence: 'low', asOf: '2025-03-01' };
const check = (contact: string) =>
  ({ by: 'LY', with: [contact], at: '2025-03-02', method: 'visit' }) as const;

const judged = (held: Evidence | null, report: Evidence, more: Partial<ReportCase> = {}) =>
  judgeReport({
    type: integer(),
    current: { value: 6530, evidence: held },
    isContested: false,
    report: { value: 7000, evidence: report },
    validityDays: 365,
    ...more,
  });

describe('what a report does (domain §4.1 rules b, c, e)', () => {
  test('the first value is added', () => {
    expect(judged(null, talk, { current: null })).toBe('added');
    expect(judged(null, talk, { current: { value: null, evidence: null } })).toBe('added');
  });

  test('a fact takes the place of a guess, a guess never that of a fact', () => {
    expect(judged(guess, talk)).toBe('replaced');
    expect(judged(null, talk)).toBe('replaced');
    expect(judged(talk, guess)).toBe('disputed');
  });

  test('a different value contradicts one that is within its validity, whichever is later', () => {
    expect(judged(filing, talk)).toBe('disputed');
    expect(judged(talk, filing)).toBe('disputed');
    const { asOf: _day, ...undated } = talk;
    expect(judged(filing, undated)).toBe('disputed');
  });

  test('a later fact takes the place of an expired value, and of an earlier word of the same source', () => {
    expect(judged(filing, { ...talk, asOf: '2026-01-01' })).toBe('replaced');
    expect(judged(filing, { ...talk, asOf: '2025-12-31' })).toBe('disputed');
    expect(judged(filing, { ...talk, asOf: '2026-01-01' }, { validityDays: null })).toBe('disputed');
    expect(judged(filing, { ...filing, asOf: '2025-01-01' })).toBe('replaced');
  });

  test('the user may say that it has changed, or keep both', () => {
    expect(judged(filing, talk, { mode: 'replace' })).toBe('replaced');
    expect(judged(guess, talk, { mode: 'rival' })).toBe('disputed');
  });

  test('one more report does not end a contradiction', () => {
    expect(judged({ ...filing, status: 'disputed' }, { ...talk, asOf: '2030-01-01' })).toBe('disputed');
    expect(judged(filing, { ...talk, asOf: '2030-01-01' }, { isContested: true })).toBe('disputed');
  });

  test('a row contradicts only in columns that both fill', () => {
    const type = rows(column('name', '名', 'Name', text()), column('share', '份额', 'Share', integer()));
    const held = { value: { name: '甲', share: null }, evidence: filing };
    const says = (share: number, name = '甲') => ({ value: { name, share }, evidence: talk });
    expect(judged(filing, talk, { type, current: held, report: says(30) })).toBe('added');
    expect(judged(filing, talk, { type, current: held, report: says(30, '乙') })).toBe('disputed');
    const full = { value: { name: '甲', share: 30 }, evidence: filing };
    expect(judged(filing, talk, { type, current: full, report: says(30) })).toBe('confirmed');
  });

  test('saying the same confirms, whatever the evidence and the mode', () => {
    const evidence = fc.constantFrom(filing, talk, guess);
    const mode = fc.constantFrom('auto', 'replace', 'rival');
    fc.assert(
      fc.property(evidence, evidence, mode, fc.integer(), (held, reported, as, value) => {
        const current = { value, evidence: held };
        const report = { value, evidence: reported };
        expect(judged(held, reported, { current, report, mode: as })).toBe('confirmed');
      }),
    );
  });
});

describe('evidence after a report', () => {
  test('a talk with a contact checks the value (rule b)', () => {
    const told = { ...talk, verifications: [check('S05')] };
    expect(confirmedEvidence(guess, told)).toMatchObject({ status: 'verified', confidence: 'medium' });
    const twice = confirmedEvidence(confirmedEvidence(guess, told), {
      ...told,
      verifications: [check('S06')],
    });
    expect(twice).toMatchObject({ status: 'verified', confidence: 'high', asOf: '2025-03-01' });
  });

  test('a guess takes the source that confirms it, an observation the later day and the higher confidence', () => {
    expect(confirmedEvidence(guess, filing)).toMatchObject({ status: 'collected', sourceRef: '2024 年报' });
    expect(confirmedEvidence(filing, talk)).toMatchObject({ asOf: '2025-03-01', confidence: 'high' });
    expect(confirmedEvidence(talk, filing)).toMatchObject({ sourceRef: '周工', asOf: '2025-03-01' });
  });

  test('a dispute stays one', () => {
    const disputed: Evidence = { ...guess, status: 'disputed' };
    expect(confirmedEvidence(disputed, { ...talk, verifications: [check('S05')] }).status).toBe('disputed');
    expect(confirmedEvidence(disputed, filing).status).toBe('disputed');
  });

  test('who tells a value is its source, not a check of it', () => {
    expect(broughtEvidence({ ...talk, verifications: [check('S05')] }).verifications).toBeUndefined();
  });

  test('the winner of a contradiction is verified by its checks, else collected, and a guess without a source', () => {
    expect(resolvedEvidence({ ...filing, status: 'disputed' }, guess).status).toBe('collected');
    expect(resolvedEvidence({ ...guess, status: 'disputed' }, guess).status).toBe('inferred');
    const checked: Evidence = { ...talk, status: 'disputed', verifications: [check('S05'), check('S06')] };
    expect(resolvedEvidence(checked, guess)).toMatchObject({ status: 'verified', confidence: 'high' });
  });
});
