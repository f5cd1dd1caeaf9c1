import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergePreview, ratingOf } from '../../../../shared/domain/account/map-merge.ts';
import { RATINGS } from '../../../../shared/domain/account/map-person-reading.ts';
import { readMap } from '../../../../shared/domain/account/relationship-reading.ts';
import type { RowValue } from '../../../../shared/domain/dossier/types.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const PEOPLE = ['p1', 'p2', 'p3', 'p4'] as const;
const MAPS = [null, 'm1', 'm2'] as const;

const row = fc.record({
  roles: fc.constantFrom(null, [], ['decider'], ['approver', 'user']),
  attitude: fc.constantFrom(null, -2, 0, 2),
  influence: fc.constantFrom(null, 1, 4),
  coach: fc.constantFrom(null, true, false),
  level_target: fc.constantFrom(null, 0, 5),
  parked: fc.constantFrom(null, true),
});
const members = fc.dictionary(fc.constantFrom(...PEOPLE), row);
/** An account with four people, some of them rated and parked, and two maps of their own. */
const accounts = fc
  .record({ own: members, m1: members, m2: members })
  .map(({ own, m1, m2 }): Dossier => {
    const rowsOf = (map: { readonly [id: string]: RowValue }) =>
      Object.entries(map).map(([person, ratings]): RowValue => ({ ...ratings, person }));
    const people = PEOPLE.map((id) => {
      const { parked = null, ...ratings } = own[id] ?? {};
      const fields = Object.entries({ ...ratings, parked }).filter(([, value]) => value !== null);
      return [id, Object.fromEntries(fields.map(([key, value]) => [`node.${key}`, value]))] as const;
    });
    return {
      ...Object.fromEntries(people),
      m1: { 'rmap.people': rowsOf(m1) },
      m2: { 'rmap.people': rowsOf(m2) },
    } as Dossier;
  })
  .map((given) => dossierView(given));
const pair = fc.tuple(fc.constantFrom(...MAPS), fc.constantFrom(...MAPS));

describe('merge of two maps', () => {
  it('changes nothing when a map is merged into itself', () => {
    fc.assert(
      fc.property(accounts, fc.constantFrom(...MAPS), (view, map) => {
        expect(mergePreview(view, map, map)).toEqual({ from: map, to: map, people: [], unchanged: 0 });
      }),
    );
  });

  it('names everybody of the source once, as changed or as the same', () => {
    fc.assert(
      fc.property(accounts, pair, (view, [from, to]) => {
        fc.pre(from !== to);
        const { people, unchanged } = mergePreview(view, from, to);
        const ids = people.map(({ personId }) => personId);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length + unchanged).toBe(readMap(view, from).people.length);
      }),
    );
  });

  it('lets people join who are not drawn on the target, and only them', () => {
    fc.assert(
      fc.property(accounts, pair, (view, [from, to]) => {
        fc.pre(from !== to);
        const drawn = new Set(readMap(view, to).people.map(({ id }) => id));
        for (const { personId, isAdded } of mergePreview(view, from, to).people)
          expect(isAdded).toBe(!drawn.has(personId));
      }),
    );
  });

  it('offers only ratings that the source has and the target sees otherwise', () => {
    fc.assert(
      fc.property(accounts, pair, (view, [from, to]) => {
        const source = new Map(readMap(view, from).people.map((person) => [person.id, person]));
        for (const { personId, differences } of mergePreview(view, from, to).people)
          for (const { rating, before, after } of differences) {
            const person = source.get(personId);
            expect(RATINGS).toContain(rating);
            expect(person === undefined ? undefined : ratingOf(person, rating)).toEqual(after);
            expect(after).not.toBeNull();
            expect(before).not.toEqual(after);
          }
      }),
    );
  });

  it('shows what the target would have otherwise: the rating of the account for somebody who joins', () => {
    const view = dossierView({
      p1: { 'node.attitude': -1, 'node.influence': 4 },
      p2: { 'node.attitude': 1 },
      m1: {
        'rmap.people': [
          { person: 'p1', attitude: 1 },
          { person: 'p2', attitude: null },
        ],
      },
      m2: { 'rmap.people': [{ person: 'p2', attitude: null }] },
    });
    expect(mergePreview(view, 'm1', 'm2')).toEqual({
      from: 'm1',
      to: 'm2',
      people: [
        {
          personId: 'p1',
          name: 'P1',
          isAdded: true,
          differences: [{ rating: 'attitude', before: -1, after: 1 }],
        },
      ],
      unchanged: 1,
    });
  });

  it('takes an unknown map for the account’s own, as the reading does', () => {
    const view = dossierView({ p1: { 'node.attitude': 1 } });
    expect(mergePreview(view, 'gone', null).people).toEqual([]);
  });
});
