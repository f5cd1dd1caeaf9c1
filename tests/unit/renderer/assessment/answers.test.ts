import { describe, expect, it } from 'vitest';
import { answeredCount, givenOf, lacksEvidence } from '../../../../renderer/scenes/assessment/answers.ts';
import type { StoredEntry } from '../../../../shared/domain/account/view.ts';

const answer = (value: number | null, more: Partial<StoredEntry> = {}): StoredEntry => ({
  id: 'e',
  recordId: 'r',
  fieldKey: 'asm.E1',
  position: 0,
  value,
  note: null,
  notApplicable: null,
  evidence: null,
  rivalOf: null,
  ...more,
});

describe('answers of a respondent', () => {
  it('ask for evidence from 4 on, until a remark or a source is there (domain §8.1)', () => {
    expect(givenOf(answer(3)).needsEvidence).toBe(false);
    expect(givenOf(answer(4)).needsEvidence).toBe(true);
    expect(givenOf(answer(4, { note: '会议纪要' })).needsEvidence).toBe(false);
    const evidence = { status: 'collected', confidence: 'high', sourceRef: '纪要 12' } as const;
    expect(givenOf(answer(5, { evidence })).needsEvidence).toBe(false);
  });

  it('keep "not applicable" apart from a score', () => {
    const given = givenOf(answer(4, { notApplicable: '不适用' }));
    expect([given.score, given.isNotApplicable, given.needsEvidence]).toEqual([null, true, false]);
    expect(givenOf(undefined)).toEqual({
      score: null,
      isNotApplicable: false,
      note: '',
      needsEvidence: false,
    });
  });

  it('count what is answered, "not applicable" included', () => {
    const entries = new Map([
      ['r asm.E1', answer(0)],
      ['r asm.E2', answer(null, { notApplicable: '不适用' })],
      ['r asm.E3', answer(null)],
    ]);
    const entryOf = (recordId: string, key: string) => entries.get(`${recordId} ${key}`);
    expect(answeredCount(entryOf, 'r')).toBe(2);
    expect(answeredCount(entryOf, 'r', ['E1', 'E3'])).toBe(1);
    expect(lacksEvidence(entryOf, ['r'], 'E1')).toBe(false);
  });
});
