import { describe, expect, it } from 'vitest';
import { bestContact, contactsFor, knownPeople } from '../../../../shared/domain/account/best-contact.ts';
import { readDossierQuality } from '../../../../shared/domain/account/quality-reading.ts';
import { doubtsOf, questionsOf, toVerify } from '../../../../shared/domain/account/questions.ts';
import { sum } from '../../../../shared/domain/scale.ts';
import { sampleView } from '../../db/sample-view.ts';

const view = sampleView('YX');
const { readings } = readDossierQuality(view);

describe('questions made from the gaps', () => {
  const questions = questionsOf(readings);

  it('puts heavy fields first, and of equal weight contradictions before guesses before gaps', () => {
    const weights = questions.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    const heaviest = questions.filter(({ weight }) => weight === 3).map(({ kind }) => kind);
    expect(heaviest.indexOf('disputed')).toBe(0);
    expect(heaviest.lastIndexOf('disputed')).toBeLessThan(heaviest.indexOf('inferred'));
  });

  it('asks about every gap and about no field twice', () => {
    const empty = readings.flatMap(({ fields }) => fields).filter(({ state }) => state === 'empty');
    expect(questions.filter(({ kind }) => kind === 'gap')).toHaveLength(empty.length);
    const keys = questions.map(({ recordId, field }) => `${recordId} ${field.key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('lists as many doubts as the sections count', () => {
    for (const list of ['inferred', 'disputed', 'stale'] as const) {
      expect(doubtsOf(readings, list)).toHaveLength(sum(readings.map((reading) => reading[list])));
    }
  });

  it('puts every doubt on the to-verify list once, heaviest first and then oldest', () => {
    const list = toVerify(readings);
    const ids = list.map(({ entryId }) => entryId);
    const doubted = (['inferred', 'disputed', 'stale'] as const).flatMap((kind) => doubtsOf(readings, kind));
    expect(new Set(ids)).toEqual(new Set(doubted.map(({ entryId }) => entryId)));
    expect(ids).toHaveLength(new Set(ids).size);
    for (const [index, one] of list.entries()) {
      const next = list[index + 1];
      if (next === undefined || next.weight !== one.weight)
        expect(next?.weight ?? -1).toBeLessThan(one.weight);
      else expect(next.ageDays ?? 0).toBeLessThanOrEqual(one.ageDays ?? Number.POSITIVE_INFINITY);
    }
  });
});

describe('bestContact', () => {
  const known = knownPeople(view);

  it('names somebody who talks to us and whose office is near the matter', () => {
    const contact = bestContact(view, known, 'shr');
    const seat = known.find(({ id }) => id === contact?.id)?.seat;
    expect(`${seat?.department}${seat?.title}`).toContain('采购');
    expect(contact?.level).toBeGreaterThanOrEqual(2);
  });

  it('never sends us to a stranger or an opponent', () => {
    const cold = known.map((person) => ({ ...person, level: 1 }));
    const hostile = known.map((person) => ({ ...person, attitude: -1 }));
    expect(bestContact(view, cold, 'shr')).toBeNull();
    expect(bestContact(view, hostile, 'shr')).toBeNull();
  });

  it('of two who sit near the matter prefers the closer one, then the one met last', () => {
    const buyers = known.filter(({ seat }) => seat?.department.includes('采购'));
    const [first, second] = buyers.slice(0, 2);
    if (first === undefined || second === undefined) throw new Error('the sample has two buyers');
    const rank = (...people: (typeof known)[number][]) =>
      contactsFor(view, people, 'shr').map(({ id }) => id);
    expect(rank({ ...first, level: 2 }, { ...second, level: 4 })[0]).toBe(second.id);
    expect(rank({ ...first, level: 3, days: 90 }, { ...second, level: 3, days: 5 })[0]).toBe(second.id);
  });
});
