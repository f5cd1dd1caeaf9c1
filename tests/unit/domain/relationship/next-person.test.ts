import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patternFor } from '../../../../shared/domain/relationship/gap-patterns.ts';
import { findGaps } from '../../../../shared/domain/relationship/gaps.ts';
import { acquaintances, introductionTo } from '../../../../shared/domain/relationship/introduction.ts';
import { mapMetrics } from '../../../../shared/domain/relationship/map-metrics.ts';
import { nextPeople } from '../../../../shared/domain/relationship/next-person.ts';
import { roleGoals } from '../../../../shared/domain/relationship/role-goals.ts';
import { somePeople } from './some-people.ts';
import { YUNXIU_LINES, YUNXIU_ORI, YUNXIU_PEOPLE } from './yunxiu-map.ts';

const map = mapMetrics({ people: YUNXIU_PEOPLE, windowDays: 60, ori: YUNXIU_ORI });
const byId = new Map(map.people.map((person) => [person.id, person]));

describe('whom to work on next (domain §7.4, §11.6)', () => {
  const next = nextPeople(map.people, 10);

  test('uncovered and late key people first, then blockers that are heard, then the rest by priority', () => {
    expect(next.map(({ id, priority }) => [id, priority])).toEqual([
      ['S01', 15],
      ['S03', 12],
      ['S12', 8],
      ['S08', 12],
      ['S02', 7.5],
      ['S04', 4.8],
      ['S05', 4.8],
    ]);
  });

  test('with every reason that holds and the pattern of the gap', () => {
    const told = Object.fromEntries(next.map(({ id, reasons, pattern }) => [id, [pattern, ...reasons]]));
    expect(told.S01).toEqual(['r2', 'late', 'singleLink', 'noAction', 'priority']);
    // Nobody met them within W either, whether there is a link or not (domain §5.8).
    expect(told.S03).toEqual(['r0', 'noLink', 'late', 'noAction', 'priority']);
    expect(told.S12).toEqual(['blocker', 'noLink', 'late', 'blocker', 'noAction', 'priority']);
    expect(told.S08).toEqual(['blocker', 'blocker', 'singleLink', 'noAction', 'priority']);
  });

  test('with the effect on score and coverage, worked out by hand', () => {
    // S01: n 0.45 → 0.65 at R4, weight 7.5 of 59.
    expect(next[0]?.effect).toEqual({
      relationshipScore: { before: 52.71, after: 55.25 },
      coverage: { before: 57.14, after: 71.43 },
    });
    expect(next.find(({ id }) => id === 'S02')?.effect.coverage).toEqual({ before: 57.14, after: 57.14 });
  });

  test('never more than asked for, never anybody twice, the effect never a loss', () => {
    fc.assert(
      fc.property(somePeople, fc.nat(8), (people, limit) => {
        const metrics = mapMetrics({ people, windowDays: 60 });
        const found = nextPeople(metrics.people, limit);
        expect(found.length).toBeLessThanOrEqual(limit);
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
        for (const { effect, target, level } of found) {
          expect(target).toBeGreaterThanOrEqual(level);
          const { relationshipScore: score, coverage } = effect;
          expect(score.after ?? 0).toBeGreaterThanOrEqual(score.before ?? 0);
          expect(coverage.after ?? 0).toBeGreaterThanOrEqual(coverage.before ?? 0);
          expect([score.after, coverage.after].every((one) => one === null || Number.isFinite(one))).toBe(
            true,
          );
        }
      }),
    );
  });
});

describe('who can introduce us', () => {
  const neighbours = acquaintances(YUNXIU_LINES);

  test('the nearest supporter of level ≥3, over people who do not block', () => {
    expect(introductionTo('S01', byId, neighbours)).toEqual({
      person: 'S02',
      path: ['S02', 'S01'],
      kinds: ['reports_to'],
    });
    expect(introductionTo('S03', byId, neighbours)?.path).toEqual(['S02', 'S01', 'S03']);
    // The adviser's other line leads over a blocker.
    expect(introductionTo('S12', byId, neighbours)?.path).toEqual(['S02', 'S01', 'S12']);
  });

  test('nobody for a stranger to all, nor beyond three lines', () => {
    expect(introductionTo('S03', byId, acquaintances([]))).toBeNull();
    const chain = ['S03', 'S14', 'S09', 'S13', 'S04'];
    const lines = chain
      .slice(1)
      .map((to, index) => ({ from: chain[index] ?? '', to, kind: 'influences' as const }));
    expect(introductionTo('S03', byId, acquaintances(lines.slice(2)))).toBeNull();
    expect(introductionTo('S03', byId, acquaintances(lines))?.person).toBe('S13');
    expect(
      introductionTo('S03', new Map([...byId].filter(([id]) => id !== 'S13')), acquaintances(lines)),
    ).toBeNull();
  });

  test('a path is made of lines that are there, whatever the web', () => {
    const ids = [...byId.keys()];
    const line = fc.record({
      from: fc.constantFrom(...ids),
      to: fc.constantFrom(...ids),
      kind: fc.constant('alliance' as const),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom(...ids), (lines, target) => {
        const found = introductionTo(target, byId, acquaintances(lines));
        if (found === null) return;
        expect(found.path.at(-1)).toBe(target);
        expect(found.path[0]).toBe(found.person);
        expect(found.kinds).toHaveLength(found.path.length - 1);
        for (const [index, from] of found.path.slice(0, -1).entries()) {
          const to = found.path[index + 1];
          expect(
            lines.some((one) => (one.from === from && one.to === to) || (one.from === to && one.to === from)),
          ).toBe(true);
        }
        expect(byId.get(found.person)?.attitude).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

describe('what the map lacks', () => {
  test('every key person with a gap and no action is named, first', () => {
    const gaps = findGaps(map);
    const of = (kind: string) => gaps.filter((gap) => gap.kind === kind).map(({ id }) => id);
    expect(of('noAction')).toEqual(['S01', 'S03', 'S08', 'S12', 'S02', 'S04', 'S05']);
    expect(of('uncovered')).toEqual(['S03', 'S12']);
    expect(of('late')).toEqual(['S01', 'S03', 'S12']);
    expect(map.overdueKeys).toEqual(['S01', 'S03', 'S12']);
    expect(of('singleLink')).toEqual(['S01', 'S08']);
    expect(of('blocker')).toEqual(['S08', 'S12', 'S07']);
    expect([...of('ourThread'), ...of('theirThread')]).toEqual([]);
    expect(gaps[0]?.kind).toBe('noAction');
  });

  test('an action takes the person from the list; one thread on each side is named', () => {
    const people = YUNXIU_PEOPLE.map((person) => ({ ...person, openActions: person.id === 'S01' ? 1 : 0 }));
    const planned = findGaps(mapMetrics({ people, windowDays: 60 }));
    expect(planned.some(({ kind, id }) => kind === 'noAction' && id === 'S01')).toBe(false);
    const one = YUNXIU_PEOPLE.filter(({ id }) => id === 'S09');
    const alone = findGaps(mapMetrics({ people: one, windowDays: 60 }));
    expect(alone.map(({ kind, id }) => [kind, id])).toEqual([
      ['ourThread', 'LY'],
      ['theirThread', null],
    ]);
    expect(findGaps(mapMetrics({ people: [], windowDays: 60 }))).toEqual([]);
  });

  test('patterns lead from level to level', () => {
    const at = (level: number, gap: number) => patternFor({ level, gap, attitude: 0, influence: 3 });
    expect([at(0, 1), at(1, 2), at(2, 1), at(3, 1), at(4, 1), at(4, 0)]).toEqual([
      'r0',
      'r0',
      'r2',
      'r3',
      'r4',
      null,
    ]);
    expect(patternFor({ level: 4, gap: null, attitude: -1, influence: 3 })).toBe('blocker');
    expect(patternFor({ level: 4, gap: null, attitude: -2, influence: 2 })).toBeNull();
  });
});

describe('role goals', () => {
  const goals = (extra: { readonly [id: string]: { coach?: boolean; sponsors?: readonly string[] } }) =>
    new Map(
      roleGoals(
        map.people.map((person) => ({
          ...person,
          coach: extra[person.id]?.coach ?? false,
          sponsors: extra[person.id]?.sponsors ?? [],
        })),
      ).map((goal) => [goal.goal, goal]),
    );

  test('of Yunxiu: decider and champion are there, an approver is not', () => {
    const found = goals({ S04: { sponsors: ['HR', 'PS'] }, S09: { sponsors: ['LY'] } });
    expect(found.get('decider')).toMatchObject({ present: true, people: ['S02', 'S08'], isEssential: true });
    expect(found.get('champion')).toMatchObject({
      present: true,
      people: ['S04', 'S10'],
      candidates: ['S02', 'S05', 'S06', 'S13', 'S11'],
    });
    expect(found.get('approver')).toMatchObject({ present: false, people: [], candidates: ['S01', 'S03'] });
    expect(found.get('sponsor')).toMatchObject({ present: true, people: ['S04'], colleagues: ['HR', 'PS'] });
    expect(found.get('coach')).toMatchObject({ present: false });
    expect(goals({ S13: { coach: true } }).get('coach')).toMatchObject({ present: true, people: ['S13'] });
  });

  test('of an empty map nothing is there', () => {
    expect(roleGoals([]).map(({ present, wanted }) => [present, wanted])).toEqual(Array(5).fill([false, 1]));
  });
});
