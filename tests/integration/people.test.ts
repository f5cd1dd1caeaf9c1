import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessLog } from '../../db/history/access-log.ts';
import { logExport } from '../../db/history/export-log.ts';
import { checkWorkspace } from '../../db/queries/check.ts';
import { accountView } from '../../db/queries/views.ts';
import { careerOf, readPeople, readSeats } from '../../shared/domain/account/people-reading.ts';
import { readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { DataChanged } from '../../shared/ipc/app.contract.ts';
import type { EntryRow } from '../../shared/schemas/rows.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';

const SENSITIVE = [
  'per.age_band',
  'per.birth_year',
  'per.education',
  'per.personality',
  'per.interests',
  'per.hobbies',
  'per.family',
  'per.hometown',
];

async function codeOf(promise: Promise<unknown>): Promise<string | null> {
  try {
    await promise;
    return null;
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : 'not an AppError';
  }
}

async function open() {
  const real = await sampleHost();
  const { accountId } = await real.yunxiu();
  const view = () => accountView(real.host.workspace(), accountId, FULL_DISCLOSURE);
  const idOf = (kind: 'person' | 'seat', code: string): string => {
    const found = view()
      .records(kind)
      .find((record) => record.code === code);
    if (found === undefined) throw new Error(`no ${kind} ${code}`);
    return found.id;
  };
  return { ...real, accountId, view, idOf };
}

/** Sensitive entries in anything that left the host. */
function sensitiveIn(answer: unknown): readonly string[] {
  const text = JSON.stringify(answer);
  return SENSITIVE.filter((key) => text.includes(`"fieldKey":"${key}"`));
}

describe('moves of people (domain §2.9)', () => {
  it('takes a seat in the account from a day on, in one step that can be taken back', async () => {
    const { call, view, idOf } = await open();
    const personId = idOf('person', 'S14');
    const before = careerOf(view(), personId);
    const seatId = idOf('seat', 'P13');
    await call('person.move', { personId, from: '2026-01-05', to: { kind: 'seat', seatId } });
    const [now, former] = careerOf(view(), personId);
    expect(now).toMatchObject({ title: '总裁助理', from: '2026-01-05', to: null });
    expect(former).toMatchObject({ title: '战略总监', to: '2026-01-04' });
    expect(readSeats(view()).find(({ code }) => code === 'P14')?.holders).toEqual([]);
    expect((await call('undo.state', {})).undo?.code).toBe('person.move');
    await call('undo.undo', {});
    expect(careerOf(view(), personId)).toEqual(before);
  });

  it('makes a linked file at the other account and leaves ratings and contacts behind', async () => {
    const { call, host, view, idOf, accountId } = await open();
    const target = (await call('portfolio.list', {})).find(({ code }) => code === 'QL')?.accountId ?? '';
    const personId = idOf('person', 'S04');
    const next = await call('person.move', {
      personId,
      from: '2026-01-10',
      to: {
        kind: 'account',
        accountId: target,
        title: '首席运营官',
        department: '制造',
        reportsToSeatId: null,
      },
    });
    const there = accountView(host.workspace(), target, FULL_DISCLOSURE);
    expect(there.title(next.id)).toBe('韩之序');
    expect(there.text(next.id, 'per.previous_file')).toBe(personId);
    expect(there.text(next.id, 'per.hometown') + there.text(next.id, 'per.personality')).toBe('D');
    expect(careerOf(there, next.id)).toEqual([
      expect.objectContaining({ kind: 'seat', title: '首席运营官', from: '2026-01-10', to: null }),
      expect.objectContaining({
        kind: 'career',
        organization: '云岫储能',
        title: '制造副总裁',
        to: '2026-01-09',
      }),
    ]);
    expect(there.entries(next.id, 'per.contact_log')).toEqual([]);
    expect(there.entries(next.id, 'node.attitude')).toEqual([]);
    const links = (record: string, of: typeof there) => of.rows(record, 'node.links').map(({ row }) => row);
    expect(links(next.id, there)).toEqual(links(personId, view()));
    const known = readRelationship(there).people.find(({ id }) => id === next.id);
    expect([known?.statedLevel, known?.hasLoggedBehaviour]).toEqual([4, false]);
    expect(there.text(next.id, 'per.retention_until')).toBe('2029-01-15');

    expect(view().text(personId, 'per.next_file')).toBe(next.id);
    expect(readPeople(view()).find(({ id }) => id === personId)).toMatchObject({
      isFormer: true,
      left: '2026-01-10',
      leftFor: '千澜汽车',
    });
    expect(readRelationship(view()).people.some(({ id }) => id === personId)).toBe(false);
    expect(
      await call('record.titles', { ids: [next.id, accountId, '00000000-0000-4000-8000-000000000000'] }),
    ).toEqual([
      { id: next.id, title: '韩之序', accountId: target, accountTitle: '千澜汽车' },
      { id: accountId, title: '云岫储能', accountId, accountTitle: '云岫储能' },
    ]);
  });

  it('refuses days to come, days before the present seat and seats of others', async () => {
    const { call, idOf } = await open();
    const personId = idOf('person', 'S14');
    const seat = { kind: 'seat', seatId: idOf('seat', 'P13') } as const;
    const move = (from: string, to: Parameters<typeof call<'person.move'>>[1]['to']) =>
      codeOf(call('person.move', { personId, from, to }));
    expect(await move('2026-01-16', seat)).toBe('DATE_IN_FUTURE');
    expect(await move('2022-06-20', seat)).toBe('VALIDATION_FAILED');
    expect(await move('2026-01-10', { kind: 'seat', seatId: personId })).toBe('REFERENCE_MISSING');
    expect(await move('2026-01-10', { kind: 'outside', where: '' })).toBe(null);
  });

  it('keeps seats from reporting to themselves, however far round', async () => {
    const { call, idOf } = await open();
    const set = (code: string, value: string) =>
      codeOf(call('entry.set', { recordId: idOf('seat', code), fieldKey: 'pos.reports_to', value }));
    expect(await set('P01', idOf('seat', 'P01'))).toBe('CIRCULAR');
    expect(await set('P01', idOf('seat', 'P06'))).toBe('CIRCULAR');
    expect(await set('P06', idOf('seat', 'P01'))).toBe(null);
  });
});

describe('sensitive data (domain §2.13)', () => {
  const heardFrom = ({ onEvent }: RealHost) => {
    const heard: { name: string; payload: unknown }[] = [];
    onEvent((name, payload) => heard.push({ name, payload }));
    return heard;
  };

  it('never leaves the host while it is locked', async () => {
    const real = await open();
    const { call, accountId, view, idOf } = real;
    const heard = heardFrom(real);
    const personId = idOf('person', 'S04');
    const hidden = view().entries(personId, 'per.education')[0]?.id ?? '';
    expect(hidden).not.toBe('');
    expect(sensitiveIn(await call('account.load', { accountId }))).toEqual([]);
    expect(await call('search.query', { query: '北岭工学院', limit: 20 })).toEqual([]);
    expect(await codeOf(call('entry.history', { entryId: hidden }))).toBe('SENSITIVE_LOCKED');
    const write = { recordId: personId, fieldKey: 'per.hometown', value: '青溪' };
    expect(await codeOf(call('entry.set', write))).toBe('SENSITIVE_LOCKED');
    expect(await codeOf(call('entry.setEvidence', { entryId: hidden, evidence: null }))).toBe(
      'SENSITIVE_LOCKED',
    );
    expect(await codeOf(call('entry.removeRows', { entryIds: [hidden] }))).toBe('SENSITIVE_LOCKED');
    expect(await codeOf(call('person.unlock', { personId, purpose: '  ' }))).toBe('VALIDATION_FAILED');
    expect(sensitiveIn(heard)).toEqual([]);
  });

  it('is given out for a purpose that is written down without the name, and goes again', async () => {
    const real = await open();
    const { call, accountId, idOf, host } = real;
    const heard = heardFrom(real);
    const personId = idOf('person', 'S04');
    const { entries, until } = await call('person.unlock', { personId, purpose: '为韩之序准备三月拜访' });
    expect(Date.parse(until) - Date.now()).toBeGreaterThan(14 * 60_000);
    expect(new Set(entries.map(({ fieldKey }: EntryRow) => fieldKey))).toEqual(
      new Set(['per.education', 'per.personality', 'per.interests']),
    );
    expect(await call('access.list', { personId })).toEqual([
      expect.objectContaining({ deed: 'view', purpose: '为S04准备三月拜访' }),
    ]);
    await call('entry.set', { recordId: personId, fieldKey: 'per.hometown', value: '青溪' });
    expect(sensitiveIn(heard)).toEqual(['per.hometown']);
    expect(sensitiveIn(await call('account.load', { accountId }))).toHaveLength(4);

    await call('person.lock', { personId });
    expect(heard.filter(({ name }) => name === 'person.access').map(({ payload }) => payload)).toEqual([
      { personId, until },
      { personId, until: null },
    ]);
    heard.length = 0;
    await call('undo.undo', {});
    expect((heard[0]?.payload as DataChanged | undefined)?.accountIds).toEqual([accountId]);
    expect(sensitiveIn(heard)).toEqual([]);
    expect(sensitiveIn(await call('account.load', { accountId }))).toEqual([]);
    expect(accessLog(host.workspace().connection, personId)).toHaveLength(1);
  });
});

describe('erasure (domain §2.13)', () => {
  it('leaves no byte of the name, keeps the seat and cannot be taken back', async () => {
    const { call, file, host, view, idOf } = await open();
    const personId = idOf('person', 'S13');
    const seatId = idOf('seat', 'P13');
    await call('person.unlock', { personId, purpose: '核对温言的学历' });
    await call('entry.set', { recordId: personId, fieldKey: 'per.hometown', value: '温家沟' });
    await call('entry.set', { recordId: personId, fieldKey: 'per.win', value: '温言想调去战略部' });
    await call('entry.set', { recordId: seatId, fieldKey: 'pos.dept', value: '总裁办（温言）' });
    await call('entry.set', { recordId: seatId, fieldKey: 'pos.dept', value: '总裁办' });
    const { connection } = host.workspace();
    const held = connection.all('SELECT 1 FROM entry WHERE evidence LIKE ?', `%${personId}%`).length;
    expect(held).toBeGreaterThan(0);
    const note = {
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      actor: '',
      document: 'person-report',
    };
    const sent = { accountId: null, fileName: '温言.docx', sha256: '', subject: personId, included: null };
    logExport(connection, { ...note, ...sent });
    const traces = await call('person.traces', { personId });
    expect(traces.entries).toBeGreaterThan(5);

    const erase = { personId, typedName: '温 言', replaceMentions: true };
    expect(await codeOf(call('person.erase', erase))).toBe('VALIDATION_FAILED');
    await call('person.erase', { ...erase, typedName: '温言' });

    for (const path of [file, `${file}-wal`]) {
      const bytes = readFileSync(path);
      for (const word of ['温言', '温家沟', 'wenyan'])
        expect(bytes.includes(word), `${path} ${word}`).toBe(false);
    }
    connection.exec("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search_index', 'row')");
    expect(connection.all("SELECT term FROM temp.words WHERE term IN ('温言', 'wenyan')")).toEqual([]);
    expect(await call('search.query', { query: '温言', limit: 5 })).toEqual([]);
    expect(view().record(personId)).toBeUndefined();
    expect(view().title(seatId)).toBe('总裁助理');
    expect(readSeats(view()).find(({ id }) => id === seatId)).toMatchObject({
      holders: [],
      formerHolders: [],
    });
    expect(connection.all('SELECT 1 FROM entry WHERE evidence LIKE ?', `%${personId}%`)).toHaveLength(held);
    expect(connection.all('SELECT 1 FROM entry WHERE value LIKE ?', `%${personId}%`)).toEqual([]);
    expect(connection.all('SELECT file_name FROM export_log')).toEqual([{ file_name: '〔已匿名〕.docx' }]);
    expect(await call('undo.state', {})).toEqual({ undo: null, redo: null });
    expect(await codeOf(call('undo.undo', {}))).toBe('NOTHING_TO_UNDO');
    expect((await call('access.list', { personId })).map(({ deed, purpose }) => [deed, purpose])).toEqual([
      ['erase', ''],
      ['view', '核对S13的学历'],
    ]);
    expect(checkWorkspace(connection, host.workspace().catalogue())).toMatchObject({ ok: true });
    expect(() => connection.run("UPDATE change_set SET subject = 'x'")).toThrow();
  });

  it('leaves the words of others alone when it is told to, but not their references', async () => {
    const { call, host, idOf } = await open();
    const personId = idOf('person', 'S06');
    const other = idOf('person', 'S05');
    await call('entry.set', { recordId: other, fieldKey: 'per.win', value: '与唐知行一起定标准' });
    await call('person.erase', { personId, typedName: '唐知行', replaceMentions: false });
    const { connection } = host.workspace();
    const said = connection.all(
      'SELECT value FROM entry WHERE record_id = ? AND value LIKE ?',
      other,
      '%唐知行%',
    );
    expect(said).toEqual([{ value: '"与唐知行一起定标准"' }]);
    expect(connection.all('SELECT 1 FROM entry WHERE value LIKE ?', `%${personId}%`)).toEqual([]);
  });
});
