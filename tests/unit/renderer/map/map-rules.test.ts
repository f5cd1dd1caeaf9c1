import { describe, expect, it } from 'vitest';
import { nextCode } from '../../../../renderer/scenes/map/person/next-step.ts';
import { readMapEdges } from '../../../../shared/domain/account/map-edges.ts';
import { readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { patternFor } from '../../../../shared/domain/relationship/gap-patterns.ts';
import { sampleView } from '../../db/sample-view.ts';

const view = sampleView('YX');
const reading = readRelationship(view);
const codeOf = (id: string) => view.record(id)?.code ?? '';

describe('lines of the map', () => {
  const edges = readMapEdges(view, reading);

  it('follow the seats and the recorded ties of the worked example (domain §11.6)', () => {
    const lines = edges
      .filter(({ kind }) => kind === 'reports_to')
      .map(({ from, to }) => `${codeOf(to)}→${codeOf(from)}`);
    expect(lines.toSorted()).toEqual(
      'S02→S01 S03→S01 S12→S01 S14→S02 S04→S02 S08→S02 S07→S02 S05→S04 S10→S04 S06→S05 S11→S10 S09→S08 S13→S01'
        .split(' ')
        .toSorted(),
    );
    const ties = edges.filter(({ from, entryId }) => entryId !== null && codeOf(from).startsWith('S'));
    expect(ties.map(({ from, to, kind }) => `${codeOf(from)} ${kind} ${codeOf(to)}`).toSorted()).toEqual([
      'S04 alliance S05',
      'S04 conflict S08',
      'S06 dotted S14',
      'S12 influences S01',
      'S12 patron S08',
    ]);
  });

  it('leave out ties with somebody who is not on the map', () => {
    const without = { ...reading, people: reading.people.filter(({ id }) => codeOf(id) !== 'S12') };
    expect(readMapEdges(view, without).some(({ kind }) => kind === 'patron')).toBe(false);
  });
});

describe('suggested approach (domain §7.4)', () => {
  it('goes from level to level and treats a blocker first', () => {
    const person = { attitude: 0, influence: 4, level: 1, gap: 2 };
    expect(patternFor(person)).toBe('r0');
    expect(patternFor({ ...person, level: 2 })).toBe('r2');
    expect(patternFor({ ...person, level: 3, gap: 1 })).toBe('r3');
    expect(patternFor({ ...person, level: 4, gap: 1 })).toBe('r4');
    expect(patternFor({ ...person, attitude: -1 })).toBe('blocker');
    expect(patternFor({ ...person, attitude: -1, influence: 2 })).toBe('r0');
    expect(patternFor({ ...person, gap: 0 })).toBeNull();
    expect(patternFor({ ...person, gap: null })).toBeNull();
  });

  it('numbers actions after the highest one', () => {
    expect(nextCode([])).toBe('A1');
    expect(nextCode(['A2', 'A10', 'extra'])).toBe('A11');
  });
});
