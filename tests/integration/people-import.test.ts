import { copyFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import type { JobChanged } from '../../shared/ipc/app.contract.ts';
import type { ImportChoice } from '../../shared/ipc/people-import.contract.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';
import { liveRows } from '../helpers/rows.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { bytesOf, LISTS } from '../unit/import/people-lists.ts';

/** Reads a file by path and waits for the end of the job. */
async function read(
  host: RealHost,
  path: string,
): Promise<{ readonly jobId: string; readonly end: JobChanged }> {
  const ended = new Promise<JobChanged>((done) => {
    host.onJob((event) => event.status !== 'running' && done(event));
  });
  const answer = await host.send('host.readTable', { path });
  if (!answer.ok) throw new Error(answer.error.code);
  return { jobId: (answer.value as { jobId: string }).jobId, end: await ended };
}

async function choiceOf(
  host: RealHost,
  accountId: string,
  jobId: string,
  more: Partial<ImportChoice> = {},
): Promise<ImportChoice> {
  const { sheets } = await host.call('peopleImport.table', { jobId });
  const { headings, columns } = sheets.at(-1) ?? { headings: 0, columns: [] };
  return {
    accountId,
    jobId,
    sheet: sheets.length - 1,
    headings,
    columns,
    existing: 'keep',
    unknownBoss: 'placeholder',
    guessLevels: true,
    cuts: [],
    leftOut: [],
    ...more,
  };
}

const emptyAccount = async (host: RealHost) =>
  (
    await host.call('record.create', {
      kind: 'account',
      accountId: null,
      values: { 'bas.name_en': 'Northwind' },
    })
  ).id;

test('Northwind comes in as one tree and one undo step, with the file as source', async () => {
  const host = await sampleHost();
  const accountId = await emptyAccount(host);
  const before = liveRows(host.host.workspace());
  const path = join(temporaryFolder(), '员工.csv');
  copyFileSync(join(LISTS, 'northwind-employees.csv'), path);
  utimesSync(path, new Date('2026-01-10T12:00:00'), new Date('2026-01-10T12:00:00'));
  const { jobId } = await read(host, path);
  const choice = await choiceOf(host, accountId, jobId);
  const plan = await host.call('peopleImport.plan', choice);
  expect(plan.counts.create).toBe(9);
  expect(liveRows(host.host.workspace())).toEqual(before);

  const events: unknown[] = [];
  host.onEvent((name, payload) => name === 'data.changed' && events.push(payload));
  expect(await host.call('peopleImport.run', choice)).toEqual({ people: 9, seats: 9, changed: 0 });
  expect(events).toMatchObject([{ origin: 'import' }]);
  const view = accountView(host.host.workspace(), accountId, FULL_DISCLOSURE);
  const { people } = readRelationship(view);
  const fuller = people.find(({ name }) => name === 'Andrew Fuller');
  expect(people.filter(({ seat }) => seat?.managerId === fuller?.id).map(({ name }) => name)).toHaveLength(5);
  const nancy = people.find(({ name }) => name === 'Nancy Davolio');
  expect(view.entry(nancy?.id ?? '', 'per.name')?.evidence).toMatchObject({
    status: 'collected',
    sourceRef: '员工.csv · 2026-01-10',
    asOf: '2026-01-10',
  });
  // A level read from a title is a guess of ours.
  expect(view.entry(nancy?.seat?.seatId ?? '', 'pos.level')?.evidence?.status).toBe('inferred');

  const again = await host.call('peopleImport.plan', { ...choice, existing: 'update' });
  expect(again.counts).toMatchObject({ create: 0, update: 0, same: 9 });
  expect(await host.call('undo.undo', {})).not.toBeNull();
  expect(liveRows(host.host.workspace())).toEqual(before);
  await host.call('undo.redo', {});
  expect(readRelationship(accountView(host.host.workspace(), accountId)).people).toHaveLength(9);
});

test('500 people in less than three seconds, and back', async () => {
  const host = await sampleHost();
  const accountId = await emptyAccount(host);
  const { jobId } = await read(host, join(LISTS, 'people-500.xlsx'));
  const choice = await choiceOf(host, accountId, jobId);
  // Time of the processor, which a busy machine does not make longer.
  const start = process.cpuUsage();
  const done = await host.call('peopleImport.run', choice);
  const { user, system } = process.cpuUsage(start);
  expect(done).toEqual({ people: 500, seats: 500, changed: 0 });
  expect((user + system) / 1e6).toBeLessThan(3);
  const reading = readRelationship(accountView(host.host.workspace(), accountId));
  expect(reading.people.filter(({ seat }) => seat?.managerId === null)).toHaveLength(1);
  expect(new Set(reading.people.map(({ region }) => region))).toEqual(
    new Set(['North', 'South', 'East', 'West']),
  );
  await host.call('undo.undo', {});
  expect(readRelationship(accountView(host.host.workspace(), accountId)).people).toHaveLength(0);
});

test('people of the sample are known; only what is missing is filled', async () => {
  const host = await sampleHost();
  const { accountId } = await host.yunxiu();
  const view = accountView(host.host.workspace(), accountId);
  const [first] = readRelationship(view).people;
  const text = `姓名,职位,部门,上级,邮箱\n${first?.name},${first?.seat?.title},别的部门,,who@example.com\n新来的,采购专员,采购部,${first?.name},\n`;
  const job = await host.call('peopleImport.receive', {
    name: '名单.csv',
    pieces: [Buffer.from(text).toString('base64')],
  });
  await expect.poll(() => host.send('peopleImport.table', { jobId: job.jobId })).toMatchObject({ ok: true });
  const choice = await choiceOf(host, accountId, job.jobId, { existing: 'fill' });
  const plan = await host.call('peopleImport.plan', choice);
  expect(plan.rows.map(({ deed, changes }) => [deed, changes])).toEqual([
    ['update', ['email']],
    ['create', []],
  ]);
  expect(plan.chiefs.map(({ name }) => name)).toEqual([first?.name]);
  expect(await host.call('peopleImport.run', choice)).toEqual({ people: 1, seats: 1, changed: 1 });
});

test('a file that cannot be read fails the job with its name, and leaves nothing', async () => {
  const host = await sampleHost();
  const { jobId, end } = await read(host, join(temporaryFolder(), 'gone.csv'));
  expect(end.error).toMatchObject({ code: 'FILE_MISSING', details: { file: 'gone.csv' } });
  expect(await host.send('peopleImport.table', { jobId })).toMatchObject({ error: { code: 'NOT_FOUND' } });
  const job = await host.call('peopleImport.receive', {
    name: 'old.xls',
    pieces: [Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...bytesOf('cycle.csv')]).toString('base64')],
  });
  const failed = await new Promise<JobChanged>((done) => {
    host.onJob((event) => event.jobId === job.jobId && event.status === 'failed' && done(event));
  });
  expect(failed.error).toMatchObject({
    code: 'TABLE_UNREADABLE',
    details: { file: 'old.xls', reason: 'oldExcel' },
  });
});
