import { describe, expect, it } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { readMap, readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import type { CallInput, HostCallName } from '../../shared/ipc/contract.ts';
import type { RecordRow } from '../../shared/schemas/rows.ts';
import { sampleHost } from '../helpers/real-host.ts';

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (thrown: { code: string }) => thrown.code,
  );

async function open() {
  const real = await sampleHost();
  const { accountId } = await real.yunxiu();
  const view = () => accountView(real.host.workspace(), accountId, FULL_DISCLOSURE);
  const idOf = (kind: RecordRow['kind'], code: string): string =>
    view()
      .records(kind)
      .find((record) => record.code === code)?.id ?? '';
  const person = (code: string) => idOf('person', code);
  const managerOf = (code: string) => {
    const found = readRelationship(view()).people.find((one) => one.code === code);
    return view().record(found?.seat?.managerId ?? '')?.code ?? null;
  };
  return { ...real, accountId, view, idOf, person, managerOf };
}

describe('reparenting', () => {
  it('hangs several people under a chief, who then reports on, in one step', async () => {
    const { call, accountId, person, managerOf } = await open();
    const nodes = [person('S06'), person('S10')];
    await call('map.reparent', { accountId, nodes, chief: person('S08') });
    expect([managerOf('S06'), managerOf('S10'), managerOf('S11')]).toEqual(['S08', 'S08', 'S10']);
    await call('map.reparent', { accountId, nodes: [person('S06')], chief: null });
    expect(managerOf('S06')).toBeNull();
    await call('undo.undo', {});
    await call('undo.undo', {});
    expect([managerOf('S06'), managerOf('S10')]).toEqual(['S05', 'S04']);
  });

  it('gives a seat to who has none, and joins the steps of one gesture', async () => {
    const { call, accountId, person, idOf, view, managerOf } = await open();
    const group = 'drop 1';
    const seats = view().records('seat').length;
    await call('map.reparent', { accountId, nodes: [person('S16')], chief: person('S12'), group });
    await call('map.addPeople', {
      accountId,
      mapId: null,
      people: [{ personId: person('S16'), ratings: {} }],
      group,
    });
    expect(managerOf('S16')).toBe('S12');
    expect(view().records('seat')).toHaveLength(seats + 1);
    await call('undo.undo', {});
    expect(view().records('seat')).toHaveLength(seats);
    expect(view().value(idOf('person', 'S16'), 'node.parked')).toBe(true);
  });

  it('refuses circles, through empty seats too, people of others and who has left', async () => {
    const { call, accountId, person, idOf, managerOf } = await open();
    const under = (nodes: readonly string[], chief: string | null) =>
      codeOf(call('map.reparent', { accountId, nodes: [...nodes], chief }));
    expect(await under([person('S04')], person('S04'))).toBe('CIRCULAR');
    expect(await under([person('S02')], person('S06'))).toBe('CIRCULAR');
    expect(await under([person('S11'), person('S02')], person('S14'))).toBe('CIRCULAR');
    await call('person.move', {
      personId: person('S10'),
      from: '2026-01-10',
      to: { kind: 'outside', where: '' },
    });
    expect(await under([idOf('seat', 'P10')], person('S11'))).toBe('CIRCULAR');
    expect(await under([idOf('seat', 'P04')], person('S11'))).toBe('CIRCULAR');
    expect(await under([person('S14')], idOf('seat', 'P10'))).toBeNull();
    expect(managerOf('S14')).toBeNull();
    expect(await under([person('S10')], person('S01'))).toBe('VALIDATION_FAILED');
    expect(await under([accountId], person('S01'))).toBe('REFERENCE_MISSING');
    expect(await under([crypto.randomUUID()], null)).toBe('REFERENCE_MISSING');
    const other = (await call('portfolio.list', {})).find(({ code }) => code === 'QL')?.accountId ?? '';
    const elsewhere = { accountId: other, nodes: [person('S01')], chief: null };
    expect(await codeOf(call('map.reparent', elsewhere))).toBe('REFERENCE_MISSING');
  });
});

describe('maps of their own', () => {
  it('are made, copied with ratings and places, filled and emptied', async () => {
    const { call, accountId, idOf, person, view } = await open();
    const copyOf = idOf('map', 'M01');
    const places = [{ node: person('S04'), place: { x: 10, y: 20.04 } }];
    await call('map.place', { accountId, mapId: copyOf, view: 'power', places });
    const personIds = [person('S04'), person('S08'), person('S09'), person('S04')];
    const map = await call('map.create', { accountId, name: '备件', kind: 'project', personIds, copyOf });
    const codes = () => readMap(view(), map.id).people.map(({ code }) => code);
    expect(codes()).toEqual(['S04', 'S08', 'S09']);
    const rated = readMap(view(), map.id).people.map(({ attitude, influence }) => [attitude, influence]);
    expect(rated).toEqual([
      [2, 5],
      [-2, 3],
      [0, 2],
    ]);
    expect(
      view()
        .rows(map.id, 'rmap.places')
        .map(({ row }) => row),
    ).toEqual([{ node: person('S04'), view: 'power', x: 10, y: 20 }]);
    const ratings = { attitude: 1, roles: ['decider'] };
    await call('map.addPeople', { accountId, mapId: map.id, people: [{ personId: person('S07'), ratings }] });
    expect(readMap(view(), map.id).people.find(({ code }) => code === 'S07')).toMatchObject({
      attitude: 1,
      roles: ['decider'],
      overridden: ['roles', 'attitude'],
    });
    await call('map.park', { accountId, mapId: map.id, personIds: [person('S08')], isParked: true });
    expect(readMap(view(), map.id).parked.map(({ code }) => code)).toEqual(['S08']);
    const back = { accountId, mapId: map.id, personIds: [person('S08')], isParked: false };
    await call('map.park', { ...back, place: { view: 'tree', x: 300, y: 40 } });
    expect(codes()).toEqual(['S04', 'S07', 'S08', 'S09']);
    const placed = view().rows(map.id, 'rmap.places');
    expect(placed.at(-1)?.row).toEqual({ node: person('S08'), view: 'tree', x: 300, y: 40 });
    await call('undo.undo', {});
    expect(view().rows(map.id, 'rmap.places')).toHaveLength(placed.length - 1);
    expect(readMap(view(), map.id).parked.map(({ code }) => code)).toEqual(['S08']);
    await call('map.removePeople', { accountId, mapId: map.id, personIds: [person('S08'), person('S09')] });
    expect(codes()).toEqual(['S04', 'S07']);
    await call('record.remove', { id: map.id });
    expect(view().record(map.id)).toBeUndefined();
    await call('undo.undo', {});
    expect(codes()).toEqual(['S04', 'S07']);
  });

  it('leave the account’s map alone, which parks and takes back', async () => {
    const { call, accountId, person, view } = await open();
    await call('map.removePeople', { accountId, mapId: null, personIds: [person('S12'), person('S11')] });
    const reading = readRelationship(view());
    expect([reading.people.length, reading.parked.length]).toEqual([12, 3]);
    await call('map.addPeople', {
      accountId,
      mapId: null,
      people: [{ personId: person('S12'), ratings: { attitude: 2 } }],
    });
    expect(readRelationship(view()).people.find(({ code }) => code === 'S12')?.attitude).toBe(-2);
  });

  it('refuse what does not belong to them', async () => {
    const { call, accountId, person, idOf } = await open();
    const mapId = idOf('map', 'M01');
    const send = (name: HostCallName, input: object) =>
      codeOf(call(name, { accountId, mapId, ...input } as never));
    const personIds = [crypto.randomUUID()];
    expect(await send('map.addPeople', { people: [{ personId: accountId, ratings: {} }] })).toBe(
      'REFERENCE_MISSING',
    );
    expect(
      await send('map.addPeople', { people: [{ personId: person('S01'), ratings: { charm: 1 } }] }),
    ).toBe('UNKNOWN_FIELD');
    expect(
      await send('map.addPeople', { people: [{ personId: person('S01'), ratings: { influence: 9 } }] }),
    ).toBe('VALIDATION_FAILED');
    expect(await send('map.park', { personIds: [person('S01')], isParked: true })).toBe('REFERENCE_MISSING');
    expect(await send('map.park', { mapId: person('S01'), personIds, isParked: true })).toBe('NOT_FOUND');
    const place = { view: 'tree', x: 0, y: 0 };
    const back = { personIds: [person('S04')], isParked: false };
    expect(await send('map.park', { ...back, isParked: true, place })).toBe('VALIDATION_FAILED');
    expect(await send('map.park', { ...back, personIds: [person('S04'), person('S05')], place })).toBe(
      'VALIDATION_FAILED',
    );
    expect(await send('map.park', { ...back, place: { ...place, view: 'lanes' } })).toBe('VALIDATION_FAILED');
    const far = { ...back, mapId: null, place: { ...place, x: 1e300 } };
    expect(await send('map.park', far)).toBe('VALIDATION_FAILED');
    const places = [{ node: crypto.randomUUID(), place: { x: 0, y: 0 } }];
    expect(await send('map.place', { view: 'tree', places })).toBe('REFERENCE_MISSING');
    expect(
      await send('map.place', { view: 'tree', places: [{ node: person('S01'), place: { x: 1e300, y: 0 } }] }),
    ).toBe('VALIDATION_FAILED');
    expect(await send('map.place', { view: 'tree', places: [{ ...places[0], place: null }] })).toBeNull();
    const create = { accountId, name: 'x', kind: 'other', copyOf: null } as const;
    expect(await codeOf(call('map.create', { ...create, personIds }))).toBe('REFERENCE_MISSING');
    expect(await codeOf(call('map.create', { ...create, personIds: [], copyOf: accountId }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('merging maps', () => {
  it('takes chosen ratings with the evidence behind them, both ways', async () => {
    const { call, accountId, person, idOf, view } = await open();
    const own = idOf('map', 'M01');
    const people: CallInput<'map.merge'>['people'] = [
      { personId: person('S04'), ratings: ['influence', 'coach'] },
      { personId: person('S07'), ratings: ['attitude', 'politics'] },
    ];
    const source = view()
      .rows(own, 'rmap.people')
      .find(({ row }) => row.person === person('S07'))?.entry.evidence;
    await call('map.merge', { accountId, from: own, to: null, people });
    expect(view().number(person('S04'), 'node.influence')).toBe(5);
    expect(view().value(person('S04'), 'node.coach')).toBe(true);
    expect(view().number(person('S07'), 'node.attitude')).toBe(0);
    expect(view().text(person('S07'), 'node.politics')).toBe('structure');
    expect(view().entry(person('S07'), 'node.attitude')?.evidence).toEqual(source);
    await call('undo.undo', {});
    expect(view().number(person('S04'), 'node.influence')).toBe(4);

    const added = [
      { personId: person('S03'), ratings: ['attitude', 'influence'] },
      { personId: person('S08'), ratings: ['attitude'] },
    ];
    await call('map.merge', { accountId, from: null, to: own, people: added });
    const row = (code: string) =>
      view()
        .rows(own, 'rmap.people')
        .find((one) => one.row.person === person(code));
    expect(row('S03')?.row).toMatchObject({ attitude: 0, influence: 4, roles: null });
    expect(row('S03')?.entry.evidence).toEqual(view().entry(person('S03'), 'node.attitude')?.evidence);
    expect(row('S08')?.row).toMatchObject({ attitude: -1, influence: 3 });
    expect(await codeOf(call('map.merge', { accountId, from: own, to: own, people: added }))).toBe(
      'VALIDATION_FAILED',
    );
    const absent = [{ personId: person('S11'), ratings: [] }];
    expect(await codeOf(call('map.merge', { accountId, from: own, to: null, people: absent }))).toBe(
      'REFERENCE_MISSING',
    );
    const wrong = [{ personId: person('S08'), ratings: ['charm'] }];
    expect(await codeOf(call('map.merge', { accountId, from: own, to: null, people: wrong }))).toBe(
      'VALIDATION_FAILED',
    );
  });
});
