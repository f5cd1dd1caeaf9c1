import { describe, expect, it } from 'vitest';
import { questionsOfAccount } from '../../../../shared/domain/account/questions.ts';
import { OPEN_PLAN, readVisitList, type VisitGroup } from '../../../../shared/domain/account/visit-list.ts';
import { sum } from '../../../../shared/domain/scale.ts';
import { readVisitPlan } from '../../../../shared/schemas/visit-plan.ts';
import { sampleView } from '../../db/sample-view.ts';

const view = sampleView('YX');
const all = { ...OPEN_PLAN, perContact: 50 };
const asked = (groups: readonly VisitGroup[]) => groups.flatMap(({ questions }) => questions);
const first = (groups: readonly VisitGroup[]) => {
  const group = groups[0];
  const question = group?.questions[0];
  if (group?.contact == null || question === undefined) throw new Error('the sample has somebody to ask');
  return { contact: group.contact, question };
};

describe('visit question list', () => {
  it('gives every question of both dossiers to one contact', () => {
    const groups = readVisitList(view, all);
    const count = sum(groups.map(({ questions, more }) => questions.length + more));
    expect(count).toBe(questionsOfAccount(view).length);
    const keys = asked(groups).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(asked(groups).map(({ section }) => section.dossier))).toEqual(
      new Set(['customer', 'supplier']),
    );
  });

  it('asks a contact heavy fields first, doubts before gaps, and no more than allowed', () => {
    for (const { questions, more } of readVisitList(view, { ...OPEN_PLAN, perContact: 3 })) {
      expect(questions.length).toBeLessThanOrEqual(3);
      expect(more).toBeGreaterThanOrEqual(0);
      const rank = questions.map(({ weight, kind }) => weight * 2 - Number(kind === 'gap'));
      expect(rank).toEqual([...rank].sort((a, b) => b - a));
    }
  });

  it('keeps to the chosen sections and kinds', () => {
    const chosen = asked(readVisitList(view, { ...all, sections: ['cat'], kinds: ['gap', 'inferred'] }));
    expect(chosen.length).toBeGreaterThan(0);
    for (const { section, kind } of chosen) {
      expect(section.key).toBe('cat');
      expect(['gap', 'inferred']).toContain(kind);
    }
  });

  it('moves a question to the contact that the user names, even to one who hardly talks', () => {
    const { question, contact } = first(readVisitList(view, all));
    const other = view.records('person').find(({ id }) => id !== contact.id);
    if (other === undefined) throw new Error('the sample has more people');
    const groups = readVisitList(view, { ...all, assigned: { [question.key]: other.id } });
    const now = groups.find(({ questions }) => questions.some(({ key }) => key === question.key));
    expect(now?.contact?.id).toBe(other.id);
  });

  it('asks somebody else what a contact did not know, and says so', () => {
    const { question, contact } = first(readVisitList(view, all));
    const inVain = [{ question: question.key, contact: contact.id, at: '2026-01-15' }];
    const groups = readVisitList(view, { ...all, inVain });
    const now = groups.find(({ questions }) => questions.some(({ key }) => key === question.key));
    expect(now?.contact?.id).not.toBe(contact.id);
    expect(now?.questions.find(({ key }) => key === question.key)?.lastInVain?.contact).toBe(contact.id);
  });

  it('keeps what was taken off the paper on the list', () => {
    const { question } = first(readVisitList(view, all));
    const groups = readVisitList(view, { ...all, left: [question.key] });
    expect(asked(groups).find(({ key }) => key === question.key)?.isOnPaper).toBe(false);
  });
});

describe('readVisitPlan', () => {
  it('takes a stored plan back as it was and anything else as the open one', () => {
    const plan = { ...OPEN_PLAN, sections: ['fin'], perContact: 5, assigned: { a: 'b' } };
    expect(readVisitPlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    for (const broken of [undefined, null, 7, {}, { ...plan, perContact: 0 }, { ...plan, kinds: ['all'] }])
      expect(readVisitPlan(broken)).toEqual(OPEN_PLAN);
  });
});
