import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { readDossierQuality } from '../../shared/domain/account/quality-reading.ts';
import { CUSTOM_SECTIONS_KEY } from '../../shared/schemas/custom-sections.ts';
import { ADDED_FIELDS as ADDED } from '../helpers/added-fields.ts';
import { cli, cliJson } from '../helpers/cli.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

async function extendedHost(): Promise<RealHost & { readonly accountId: string }> {
  const real = await sampleHost();
  await real.call('setting.set', { key: CUSTOM_SECTIONS_KEY, value: [ADDED] as never });
  return { ...real, accountId: (await real.yunxiu()).accountId };
}

const basicOf = ({ host, accountId }: { host: RealHost['host']; accountId: string }) => {
  const reading = readDossierQuality(accountView(host.workspace(), accountId)).readings.find(
    ({ section }) => section.key === 'bas',
  );
  if (reading === undefined) throw new Error('no basic data');
  return reading;
};

describe('a field that is declared in one place', () => {
  it('is validated, stored with evidence and history, and undone', async () => {
    const { call, send, accountId: recordId } = await extendedHost();
    const wrong = await send('entry.set', { recordId, fieldKey: 'bas.fleet', value: -1 });
    expect(wrong).toMatchObject({ ok: false, error: { code: 'VALIDATION_FAILED' } });
    const evidence = {
      status: 'collected',
      confidence: 'high',
      asOf: '2026-01-10',
      sourceRef: '走访',
    } as const;
    const entry = await call('entry.set', { recordId, fieldKey: 'bas.fleet', value: 120, evidence });
    await call('entry.set', { recordId, fieldKey: 'bas.fleet', value: 140 });
    expect((await call('entry.history', { entryId: entry.id })).map(({ value }) => value)).toEqual([
      140, 120,
    ]);
    await call('undo.undo', {});
    const { entries } = await call('account.load', { accountId: recordId });
    expect(entries.find(({ id }) => id === entry.id)).toMatchObject({
      value: 120,
      evidence: { sourceRef: '走访' },
    });
  });

  it('counts in completeness and quality, and is asked for while it is empty', async () => {
    const real = await sampleHost();
    const { accountId } = await real.yunxiu();
    const without = basicOf({ host: real.host, accountId });
    await real.call('setting.set', { key: CUSTOM_SECTIONS_KEY, value: [ADDED] as never });
    const empty = basicOf({ host: real.host, accountId });
    expect(empty.completeness).toBeLessThan(without.completeness ?? 0);
    expect(empty.fields.map(({ field }) => field.key)).toEqual(
      expect.arrayContaining(['bas.fleet', 'bas.depots']),
    );
    const evidence = {
      status: 'verified',
      confidence: 'high',
      asOf: '2026-01-10',
      sourceType: 'own_system',
    } as const;
    await real.call('entry.set', { recordId: accountId, fieldKey: 'bas.fleet', value: 120, evidence });
    const filled = basicOf({ host: real.host, accountId });
    expect(filled.completeness).toBeGreaterThan(empty.completeness ?? 100);
    expect(filled.quality).toBeGreaterThan(empty.quality ?? 100);
  });

  it('is found by the search', async () => {
    const { call, accountId: recordId } = await extendedHost();
    await call('entry.addRows', {
      recordId,
      fieldKey: 'bas.depots',
      rows: [{ place: '岚皋转运中心', area: 3200 }],
    });
    const hits = await call('search.query', { query: '岚皋', limit: 10 });
    expect(hits).toEqual([expect.objectContaining({ fieldKey: 'bas.depots', accountName: '云岫储能' })]);
  });

  it('stands in the Word dossier, as a value and as an open question', async () => {
    const { call, send, onJob, accountId } = await extendedHost();
    const path = join(temporaryFolder(), 'dossier.docx');
    const documentOf = async () => {
      const ended = new Promise<string>((resolve) =>
        onJob(({ status }) => status !== 'running' && resolve(status)),
      );
      await send('host.export', {
        path,
        request: { document: 'customer-dossier', accountId },
        locale: 'zh-CN',
      });
      expect(await ended).toBe('done');
      const part = unzipSync(readFileSync(path))['word/document.xml'];
      return strFromU8(part ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '|');
    };
    expect(await documentOf()).toContain('车队规模');
    await call('entry.set', { recordId: accountId, fieldKey: 'bas.fleet', value: 12345 });
    await call('entry.addRows', {
      recordId: accountId,
      fieldKey: 'bas.depots',
      rows: [{ place: '岚皋转运中心', area: 3200 }],
    });
    expect(await documentOf()).toMatch(
      /车队规模[\s\S]*12,345[\s\S]*〔推断〕[\s\S]*中转仓[\s\S]*岚皋转运中心/,
    );
  });

  it('is read and written by the command line', async () => {
    const { host, file } = await extendedHost();
    await host.close();
    await cliJson('set', file, 'YX', 'bas.fleet', '1,200', '--source', '走访');
    expect(await cliJson('get', file, 'YX', 'bas.fleet')).toMatchObject({
      value: 1200,
      label: { zh: '车队规模', en: 'Fleet size' },
      evidence: { status: 'collected', sourceRef: '走访' },
    });
    await cliJson('set', file, 'YX', 'bas.depots', '[{"place": "岚皋转运中心", "area": "3,200"}]');
    expect(await cliJson('get', file, 'YX', 'bas.depots')).toMatchObject({
      rows: [{ value: { area: 3200 } }],
    });
    expect(await cli('set', file, 'YX', 'bas.fleet', 'many')).toMatchObject({ code: 2 });
    expect(await cliJson('check', file)).toMatchObject({ ok: true });
  });

  it('leaves the built-in catalogue alone when the declaration is wrong', async () => {
    const { call, send, yunxiu } = await sampleHost();
    const { accountId: recordId } = await yunxiu();
    const value = [{ ...ADDED, fields: [{ ...ADDED.fields[0], key: 'bas.headcount' }] }];
    await call('setting.set', { key: CUSTOM_SECTIONS_KEY, value: value as never });
    expect(await send('entry.set', { recordId, fieldKey: 'bas.headcount', value: 7000 })).toMatchObject({
      ok: true,
    });
  });
});
