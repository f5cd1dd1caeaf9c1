import { describe, expect, it } from 'vitest';
import { bestContact } from '../../../../renderer/components/questions/best-contact.ts';
import { doubtsOf, questionsOf } from '../../../../renderer/components/questions/questions.ts';
import { readDossierQuality } from '../../../../shared/domain/account/quality-reading.ts';
import { readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
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
});

describe('bestContact', () => {
  const { people, metrics } = readRelationship(view);
  const known = people.map((person, index) => ({ ...person, level: metrics.people[index]?.level ?? 0 }));

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
});
