import { describe, expect, it } from 'vitest';
import { viewportShowing } from '../../../../renderer/scenes/map/flow-elements.ts';
import { reportingPath, tiePath } from '../../../../renderer/scenes/map/line-paths.ts';
import { mapEdges, tiesOfPerson } from '../../../../renderer/scenes/map/map-edges.ts';
import { nextCard } from '../../../../renderer/scenes/map/next-card.ts';
import { nextCode } from '../../../../renderer/scenes/map/person/next-step.ts';
import { readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { patternFor } from '../../../../shared/domain/relationship/gap-patterns.ts';
import { sampleView } from '../../db/sample-view.ts';

const view = sampleView('YX');
const { people } = readRelationship(view);
const codeOf = (id: string) => view.record(id)?.code ?? '';

describe('lines of the map', () => {
  const edges = mapEdges(view, people);

  it('follow the seats and the recorded ties of the worked example (domain §11.6)', () => {
    const lines = edges
      .filter(({ kind }) => kind === 'reports_to')
      .map(({ from, to }) => `${codeOf(to)}→${codeOf(from)}`);
    expect(lines.toSorted()).toEqual(
      'S02→S01 S03→S01 S12→S01 S14→S02 S04→S02 S08→S02 S07→S02 S05→S04 S10→S04 S06→S05 S11→S10 S09→S08 S13→S01'
        .split(' ')
        .toSorted(),
    );
    const ties = edges.filter(({ entryId }) => entryId !== null);
    expect(ties.map(({ from, to, kind }) => `${codeOf(from)} ${kind} ${codeOf(to)}`).toSorted()).toEqual([
      'S04 alliance S05',
      'S04 conflict S08',
      'S12 influences S01',
      'S12 patron S08',
    ]);
  });

  it('leave out ties with somebody who is not on the map', () => {
    const without = people.filter(({ id }) => codeOf(id) !== 'S12');
    expect(mapEdges(view, without).some(({ kind }) => kind === 'patron')).toBe(false);
  });

  it('give each person the other end of its ties', () => {
    const boss = people.find(({ id }) => codeOf(id) === 'S08')?.id ?? '';
    expect(
      tiesOfPerson(edges, boss)
        .map(({ kind, other }) => `${kind} ${codeOf(other)}`)
        .toSorted(),
    ).toEqual(['conflict S04', 'patron S12']);
  });
});

describe('paths', () => {
  it('lead a reporting line into the top of the next row and into the side of lower cards', () => {
    expect(reportingPath({ x: 0, y: 0 }, { x: 200, y: 114 })).toBe('M86 66 V90 H286 V114');
    expect(reportingPath({ x: 0, y: 0 }, { x: 200, y: 228 })).toBe('M86 66 V90 H190 V261 H200');
  });

  it('let a tie across a row hang below its cards', () => {
    const { label } = tiePath({ x: 0, y: 0 }, { x: 600, y: 0 });
    expect(label.x).toBe(386);
    expect(label.y).toBeGreaterThan(66);
  });

  it('start and end a tie on the borders of its cards', () => {
    expect(tiePath({ x: 0, y: 0 }, { x: 0, y: 300 }).path).toMatch(/^M86 66 .* 86 300$/);
  });
});

describe('bringing a card into sight', () => {
  const frame = { width: 800, height: 500 };

  it('moves the map no further than needed', () => {
    expect(viewportShowing({ x: 100, y: 100 }, { x: 0, y: 0, zoom: 1 }, frame)).toBeNull();
    expect(viewportShowing({ x: 700, y: 100 }, { x: 0, y: 0, zoom: 1 }, frame)).toEqual({
      x: -96,
      y: 0,
      zoom: 1,
    });
    expect(viewportShowing({ x: -50, y: 600 }, { x: 0, y: 0, zoom: 0.5 }, frame)).toEqual({
      x: 49,
      y: 0,
      zoom: 0.5,
    });
  });
});

describe('arrow keys', () => {
  const places = new Map([
    ['top', { x: 200, y: 0 }],
    ['left', { x: 0, y: 100 }],
    ['below', { x: 210, y: 120 }],
    ['right', { x: 400, y: 100 }],
  ]);

  it('prefer the card straight ahead', () => {
    expect(nextCard(places, 'top', 'ArrowDown')).toBe('below');
    expect(nextCard(places, 'below', 'ArrowLeft')).toBe('left');
    expect(nextCard(places, 'left', 'ArrowRight')).toBe('below');
  });

  it('stay where there is nothing ahead', () => {
    expect(nextCard(places, 'top', 'ArrowUp')).toBeNull();
    expect(nextCard(places, 'nobody', 'ArrowUp')).toBeNull();
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
