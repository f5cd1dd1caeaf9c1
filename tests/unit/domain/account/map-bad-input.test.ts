import { describe, expect, test } from 'vitest';
import { readHeatMap } from '../../../../shared/domain/account/heat-map-reading.ts';
import { readMapEdges } from '../../../../shared/domain/account/map-edges.ts';
import { readNextPeople } from '../../../../shared/domain/account/next-person-reading.ts';
import { readMap, readRelationship } from '../../../../shared/domain/account/relationship-reading.ts';
import { type Dossier, dossierView } from './dossier-view.ts';

const seat = (above: string | null, dept = '部') => ({
  'pos.dept': dept,
  ...(above === null ? {} : { 'pos.reports_to': above }),
});
const sits = (id: string) => ({ 'per.seat': [{ seat: id, from: null, to: null }] });

describe('maps nobody would draw on purpose', () => {
  test('a circle of bosses, a boss of oneself and a boss who is gone are read as they are', () => {
    const view = dossierView({
      t1: seat('t2'),
      t2: seat('t1'),
      t3: seat('t3'),
      t4: seat('t99'),
      p1: sits('t1'),
      p2: sits('t2'),
      p3: sits('t3'),
      p4: sits('t4'),
    });
    const reading = readRelationship(view);
    expect(reading.people.map((person) => person.seat?.managerId ?? null)).toEqual(['p2', 'p1', 'p3', null]);
    expect(reading.people[2]?.seat?.chiefSeatId).toBeNull();
    const lines = readMapEdges(view, reading).map(({ from, to }) => `${from} ${to}`);
    expect(lines).toContain('p2 p1');
    expect(lines).toContain('p1 p2');
  });

  test('a person twice on a map counts once, with the first row', () => {
    const view = dossierView({
      p1: { 'node.influence': 5 },
      m1: {
        'rmap.name': '图',
        'rmap.people': [
          { person: 'p1', attitude: 2 },
          { person: 'p1', attitude: -2 },
          { person: 'p9', attitude: 1 },
          { person: null, attitude: 1 },
        ],
      },
    });
    const reading = readMap(view, 'm1');
    expect(reading.people.map(({ id, attitude, overridden }) => [id, attitude, overridden])).toEqual([
      ['p1', 2, ['attitude']],
    ]);
  });

  test('an unknown map is the account’s map; ties to nowhere, to oneself and of unknown kinds are no lines', () => {
    const view = dossierView({
      p1: {
        'node.links': [
          { colleague: null, level: 3 },
          { colleague: 'k1', level: null },
        ],
        'node.rivals': [{ supplier: null, depth: 3 }],
      },
      p2: {},
      a: {
        'map.relations': [
          { from: 'p1', to: 'p1', kind: 'alliance' },
          { from: 'p1', to: 'p9', kind: 'alliance' },
          { from: 'p1', to: 'p2', kind: 'telepathy' },
          { from: null, to: null, kind: null },
        ],
        'org.committees': [
          { name: '空', members: null },
          { name: '独', members: ['p1', 'p1'] },
        ],
      },
    });
    expect(readMap(view, 'm9').mapId).toBeNull();
    const drawn = readMapEdges(view, readRelationship(view));
    expect(drawn.filter(({ kind }) => kind !== 'link')).toEqual([]);
  });

  test.each([
    ['sixty characters', '名'.repeat(60)],
    ['right to left', 'محمد بن سلمان'],
    ['emoji', '👩‍🚀🧑🏽‍💻 王'],
    ['blanks', '   '],
  ])('a name of %s is kept as it is', (_what, name) => {
    const view = dossierView({ p1: { 'per.name': name, ...sits('t1') }, t1: seat(null, name) });
    const reading = readRelationship(view);
    expect(reading.people[0]?.name).toBe(name);
    expect(readHeatMap(view, reading).rows[0]?.department).toBe(name);
  });

  test('1,500 reports of one boss are read, with their lines and whom to meet next', () => {
    const crowd: { [id: string]: Dossier[string] } = {
      t0: seat(null),
      p0: { ...sits('t0'), 'node.influence': 5, 'node.level_target': 4 },
    };
    for (let index = 1; index <= 1_500; index += 1) {
      crowd[`t${index}`] = seat('t0', `部${index % 9}`);
      crowd[`p${index}`] = { ...sits(`t${index}`), 'node.influence': 4, 'node.level_target': 3 };
    }
    const view = dossierView(crowd);
    const reading = readRelationship(view);
    expect(reading.people).toHaveLength(1_501);
    expect(readMapEdges(view, reading)).toHaveLength(1_500);
    expect(readNextPeople(view, reading)[0]?.id).toBe('p0');
    expect(JSON.stringify(reading.metrics)).not.toMatch(/NaN|Infinity/);
  });
});
