import { describe, expect, it } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { readContactLog } from '../../shared/domain/account/contact-log-reading.ts';
import { readOffBidShare } from '../../shared/domain/account/contact-reading.ts';
import { readPromises } from '../../shared/domain/account/promise-reading.ts';
import { readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { contactInput } from '../helpers/map-inputs.ts';
import { sampleHost } from '../helpers/real-host.ts';
import { liveRows } from '../helpers/rows.ts';

async function open() {
  const real = await sampleHost();
  const { accountId } = await real.yunxiu();
  const view = () => accountView(real.host.workspace(), accountId, FULL_DISCLOSURE);
  const first = view();
  const record = (kind: Parameters<typeof first.records>[0], code: string) =>
    first.records(kind).find((one) => one.code === code)?.id ?? '';
  const contact = await contactInput({
    call: real.call,
    accountId,
    record,
    colleague: async (code) => record('colleague', code),
  });
  const save = (given: Partial<typeof contact>, contactId: string | null = null) =>
    real.call('contact.save', { accountId, contactId, contact: { ...contact, ...given } });
  const codeOf = (saved: Promise<unknown>) =>
    saved.then(
      () => null,
      (thrown: { code: string }) => thrown.code,
    );
  return { ...real, accountId, view, record, contact, save, codeOf };
}

describe('saving a contact (domain §2.9)', () => {
  it('feeds last contact, log, promises and the off-bid share', async () => {
    const { save, view, record } = await open();
    const { id } = await save({
      people: [record('person', 'S03'), record('person', 'S12')],
      behaviours: [],
      inTender: true,
    });
    const days = readRelationship(view()).people.filter(({ code }) => code === 'S03' || code === 'S12');
    expect(days.map((person) => person.days)).toEqual([7, 7]);
    expect(readOffBidShare(view())).toBe(87.1);
    expect(readContactLog(view()).find((event) => event.id === id)).toMatchObject({
      source: 'contact',
      topic: '八线节拍复盘',
      colleagues: [record('colleague', 'ZQ')],
      sentiment: 1,
      inTender: true,
    });
    const promises = readPromises(view()).promises.filter(({ contactId }) => contactId === id);
    expect(promises.map(({ side, state, made }) => [side, state, made])).toEqual([
      ['us', 'soon', '2026-01-08'],
      ['them', 'open', '2026-01-08'],
    ]);
  });

  it('makes a key person covered who was not', async () => {
    const { save, view, record } = await open();
    expect(readRelationship(view()).metrics.coverage).toBe(57.14);
    await save({ people: [record('person', 'S01')], behaviours: [], promises: [] });
    const { metrics } = readRelationship(view());
    expect(metrics.coverage).toBe(71.43);
    expect(metrics.coveredKeys).toContain(record('person', 'S01'));
    // A level of 2 or less needs no behaviour; the contact does not raise it.
    expect(metrics.people.find(({ id }) => id === record('person', 'S01'))?.level).toBe(2);
  });

  it('keeps rows that did not change, changes and removes the others, in one step', async () => {
    const { save, contact, view, accountId, host, call } = await open();
    const { id } = await save({});
    const rows = () =>
      view()
        .rows(accountId, 'csat.promises')
        .filter(({ row }) => row.contact === id);
    const [kept, gone] = rows();
    const behaviour = view().rows(id, 'con.behaviours')[0]?.entry;
    const before = liveRows(host.workspace());
    const [first, second] = contact.promises;
    if (first === undefined || second === undefined || kept === undefined) throw new Error('no promises');
    await save({ promises: [{ ...first, entryId: kept.entry.id }], topics: [] }, id);
    expect(rows().map(({ entry }) => entry)).toEqual([kept.entry]);
    expect(view().rows(id, 'con.behaviours')[0]?.entry).toEqual(behaviour);
    expect(view().value(id, 'con.topics')).toBeNull();
    await call('undo.undo', {});
    expect(liveRows(host.workspace())).toEqual(before);
    await save({ promises: [{ ...second, entryId: gone?.entry.id ?? '', kept: 'no' }], behaviours: [] }, id);
    expect(rows().map(({ row }) => [row.promise, row.kept])).toEqual([['提供去年停机记录', 'no']]);
    expect(view().rows(id, 'con.behaviours')).toEqual([]);
  });

  it('refuses strangers, the future, behaviours of the absent and promises of other contacts', async () => {
    const { save, codeOf, contact, record, view, accountId, call } = await open();
    expect(await codeOf(save({ people: [accountId] }))).toBe('REFERENCE_MISSING');
    expect(await codeOf(save({ colleagues: [record('person', 'S01')] }))).toBe('REFERENCE_MISSING');
    expect(await codeOf(save({ date: '2026-01-16' }))).toBe('DATE_IN_FUTURE');
    // A contact is one of ours with one of theirs, and a promise has a day.
    expect(await codeOf(save({ colleagues: [] }))).toBe('VALIDATION_FAILED');
    expect(await codeOf(save({ people: [], behaviours: [] }))).toBe('VALIDATION_FAILED');
    const undated = contact.promises.map((one) => ({ ...one, due: '' }));
    expect(await codeOf(save({ promises: undated }))).toBe('VALIDATION_FAILED');
    expect(await codeOf(save({ channel: 'telepathy' }))).toBe('VALIDATION_FAILED');
    expect(await codeOf(save({ behaviours: [{ personId: record('person', 'S01'), text: '点头' }] }))).toBe(
      'VALIDATION_FAILED',
    );
    const foreign = view().rows(accountId, 'csat.promises')[0]?.entry.id ?? '';
    const [promise] = contact.promises;
    if (promise === undefined) throw new Error('no promise');
    expect(await codeOf(save({ promises: [{ ...promise, entryId: foreign }] }))).toBe('NOT_FOUND');
    expect(await codeOf(save({}, record('person', 'S01')))).toBe('NOT_FOUND');
    expect(await call('undo.state', {})).toMatchObject({ undo: null });
  });
});

describe('people who come and go (domain §7.4, departure)', () => {
  it('a new holder of an empty seat starts at R0; the links stay with who left', async () => {
    const { call, accountId, view, record } = await open();
    const former = record('person', 'S06');
    const seatId = record('seat', 'P06');
    const person = { accountId, name: '新任', title: '', department: '', reportsToSeatId: null, seatId };
    const taken = call('person.create', person);
    await expect(taken).rejects.toMatchObject({ code: 'VALIDATION_FAILED' });
    await call('person.move', { personId: former, from: '2026-01-10', to: { kind: 'outside', where: '' } });
    expect(readRelationship(view()).vacancies.map((seat) => seat.seatId)).toEqual([seatId]);
    const { id } = await call('person.create', person);
    const reading = readRelationship(view());
    expect(reading.vacancies).toEqual([]);
    expect(reading.people.find((one) => one.id === id)).toMatchObject({
      statedLevel: 0,
      links: [],
      attitude: null,
      seat: { seatId },
    });
    expect(view().rows(former, 'node.links')).toHaveLength(2);
    await expect(call('person.create', { ...person, seatId: former })).rejects.toMatchObject({
      code: 'REFERENCE_MISSING',
    });
  });

  it('an erased person leaves no row on any map and no name in a step', async () => {
    const { call, accountId, record, host, save } = await open();
    const personId = record('person', 'S05');
    const mapId = record('map', 'M01');
    const places = [{ node: personId, place: { x: 1, y: 2 } }];
    await call('map.place', { accountId, mapId: null, view: 'tree', places });
    await call('map.place', { accountId, mapId, view: 'power', places });
    await call('map.reparent', { accountId, nodes: [personId], chief: null });
    await save({ topic: '与苏砚核对节拍' });
    const { references, mentions } = await call('person.traces', { personId });
    const keys = references.map(({ fieldKey }) => fieldKey);
    expect(keys).toEqual(expect.arrayContaining(['map.places', 'rmap.places', 'rmap.people', 'con.people']));
    expect(mentions.map(({ fieldKey }) => fieldKey)).toContain('con.topic');
    await call('person.erase', { personId, typedName: '苏砚', replaceMentions: true });
    const { connection } = host.workspace();
    expect(connection.all('SELECT 1 FROM entry WHERE value LIKE ?', `%${personId}%`)).toEqual([]);
    const live =
      "SELECT 1 FROM entry WHERE deleted_at IS NULL AND field_key IN ('map.places', 'rmap.places')";
    expect(connection.all(live)).toEqual([]);
    expect(connection.all("SELECT 1 FROM change_set WHERE subject LIKE '%苏砚%'")).toEqual([]);
    expect(connection.all("SELECT 1 FROM entry WHERE value LIKE '%苏砚%'")).toEqual([]);
  });
});
