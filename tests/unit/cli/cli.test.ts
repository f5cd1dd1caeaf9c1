import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openConnection } from '../../../db/connection/connection.ts';
import { cli, cliJson } from '../../helpers/cli.ts';
import { reopen, temporaryFolder } from '../../helpers/workspace.ts';

async function sample(): Promise<string> {
  const file = join(temporaryFolder(), 'sample.zhibi');
  expect(await cli('init', file, '--sample')).toMatchObject({ code: 0 });
  return file;
}

describe('zhibi init and check', () => {
  it('makes a sound sample workspace of twelve accounts', async () => {
    const file = await sample();
    expect(await cliJson('check', file)).toMatchObject({ ok: true, foreignKeys: 0 });
    const accounts: { code: string; tier: string; revenue: number }[] = await cliJson('accounts', file);
    expect(accounts).toHaveLength(12);
    expect(accounts.find(({ code }) => code === 'YX')).toMatchObject({
      tier: 'S',
      tierScore: 81,
      revenue: 5610,
    });
  });

  it('takes the passphrase from the environment and no other way', async () => {
    vi.stubEnv('ZHIBI_TEST_KEY', '一个口令一个口令');
    const file = join(temporaryFolder(), 'secret.zhibi');
    expect((await cli('init', file, '--passphrase-env', 'ZHIBI_TEST_KEY')).code).toBe(0);
    expect((await cli('check', file)).errors[0]).toMatch(/^WRONG_KEY: /);
    expect((await cli('check', file, '--passphrase-env', 'ZHIBI_TEST_KEY')).code).toBe(0);
    vi.stubEnv('ZHIBI_TEST_KEY', '另一个口令');
    expect(await cli('check', file, '--passphrase-env', 'ZHIBI_TEST_KEY')).toMatchObject({ code: 1 });
  });

  it('finds a search index that is out of step', async () => {
    const file = await sample();
    const raw = openConnection({
      path: file,
      passphrase: null,
      readOnly: false,
      mustExist: true,
      nativeBinding: null,
    });
    raw.exec('DELETE FROM search_document WHERE document IN (SELECT document FROM search_document LIMIT 3)');
    raw.close();
    const run = await cli('check', file, '--json');
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out[0] ?? '')).toMatchObject({ ok: false, searchIndex: { missing: 3 } });
  });
});

describe('zhibi get and set', () => {
  it('gives sensitive data for a purpose only, which it writes down', async () => {
    const file = await sample();
    const refused = await cli('get', file, 'YX/S04', 'per.personality');
    expect(refused.code).toBe(1);
    expect(refused.errors[0]).toMatch(/^SENSITIVE_LOCKED: /);
    expect(await cli('set', file, 'YX/S04', 'per.hometown', '青溪')).toMatchObject({ code: 1 });
    expect(await cliJson('get', file, 'YX/S04', 'per.personality', '--purpose', '拜访准备')).toMatchObject({
      value: 'D',
    });
    expect(await cli('set', file, 'YX/S04', 'per.hometown', '青溪', '--purpose', '补档')).toMatchObject({
      code: 0,
    });
    const log = reopen(file).connection.all('SELECT deed, purpose FROM access_log ORDER BY at');
    expect(log).toEqual([
      { deed: 'view', purpose: '拜访准备' },
      { deed: 'view', purpose: '补档' },
    ]);
  });

  it('reads and writes a value with its evidence', async () => {
    const file = await sample();
    await cliJson('set', file, 'YX', 'bas.fy_end', '11', '--source', '2025 年报', '--as-of', '2025-12-31');
    expect(await cliJson('get', file, 'YX', 'bas.fy_end')).toMatchObject({
      value: 11,
      evidence: { status: 'collected', sourceRef: '2025 年报', asOf: '2025-12-31' },
    });
    expect((await cli('set', file, 'YX', 'bas.capital', '4.6亿', '--status', 'verified')).errors[0]).toMatch(
      /needsContact/,
    );
    const proof = ['--status', 'verified', '--source-type', 'public_filing'];
    await cliJson('set', file, 'YX', 'bas.capital', '4.6亿', ...proof);
    expect(await cliJson('get', file, 'YX', 'bas.capital')).toMatchObject({
      value: { minor: 46_000_000_000, currency: 'CNY' },
      evidence: { status: 'verified' },
    });
    expect(await cliJson('check', file)).toMatchObject({ ok: true });
  });

  it('reads calculated fields, tables and people', async () => {
    const file = await sample();
    expect(await cliJson('get', file, 'YX', 'trx.credit_grade')).toMatchObject({ value: 'A' });
    expect(await cliJson('get', file, '云岫储能', 'trx.year_sales')).toMatchObject({ type: 'rows' });
    expect(await cliJson('get', file, 'YX/S03', 'per.name')).toMatchObject({ value: '沈若谦' });
  });

  it('replaces a table by a JSON list, all or nothing', async () => {
    const file = await sample();
    const rows = JSON.stringify([{ year: 2025, category: 'MES', revenue: '1800', cogs: '1200' }]);
    await cliJson('set', file, 'YX', 'trx.year_sales', rows);
    const after: { rows: unknown[] } = await cliJson('get', file, 'YX', 'trx.year_sales');
    expect(after.rows).toHaveLength(1);
    expect(await cli('set', file, 'YX', 'trx.year_sales', '[{"year":"soon"}]')).toMatchObject({ code: 2 });
    expect(((await cliJson('get', file, 'YX', 'trx.year_sales')) as { rows: unknown[] }).rows).toHaveLength(
      1,
    );
  });

  it('finds by two Chinese characters and by pinyin', async () => {
    const file = await sample();
    for (const query of ['若谦', 'srq', '云岫']) {
      const hits: unknown[] = await cliJson('search', file, query);
      expect(hits.length).toBeGreaterThan(0);
    }
  });
});

describe('wrong use ends with 2 and one line', () => {
  it.each([
    [[]],
    [['dance']],
    [['get', 'x.zhibi']],
    [['init', 'a', 'b']],
    [['search', 'x.zhibi', 'q', '--limit', 'many']],
    [['export', 'x.zhibi', '--document', 'poem', '--out', 'x']],
    [['init', 'x', '--colour']],
    [['score', 'luck', '--input', 'x']],
    [['score', 'tier']],
  ])('%j', async (argv) => {
    const run = await cli(...argv);
    expect(run).toMatchObject({ code: 2, out: [] });
    expect(run.errors.join('\n').split('\n')).toHaveLength(1);
  });

  it('names the field that is unknown, wrong or too long, and changes nothing', async () => {
    const file = await sample();
    const tries: readonly (readonly [string, string, string])[] = [
      ['no.such', '1', 'UNKNOWN_FIELD'],
      ['per.name', '甲', 'UNKNOWN_FIELD'],
      ['bas.headcount', 'many', 'VALIDATION_FAILED'],
      ['trx.credit_grade', 'A', 'VALIDATION_FAILED'],
      ['bas.scope', '长'.repeat(10_000_000 / 3), 'TEXT_TOO_LONG'],
      ['trx.year_sales', '[', 'MALFORMED_JSON'],
    ];
    for (const [field, value, code] of tries) {
      const run = await cli('set', file, 'YX', field, value);
      expect(run).toMatchObject({ code: 2, out: [] });
      expect(run.errors[0]).toMatch(new RegExp(`^${code}: .*\\[.*${field}`));
    }
    expect((await cli('get', file, 'NOBODY', 'bas.headcount')).errors[0]).toMatch(/^UNKNOWN_ACCOUNT: /);
    expect(await cliJson('check', file)).toMatchObject({ ok: true });
  });
});

describe('a problem found ends with 1', () => {
  it('for files that are absent, foreign or taken', async () => {
    const folder = temporaryFolder();
    const notes = join(folder, 'notes.zhibi');
    writeFileSync(notes, 'not a database');
    expect((await cli('check', notes)).errors[0]).toMatch(/^NOT_A_WORKSPACE: /);
    expect(await cli('check', join(folder, 'absent.zhibi'))).toMatchObject({ code: 1 });
    expect((await cli('init', notes)).errors[0]).toMatch(/^ALREADY_EXISTS: /);
    expect(await cli('init', join(folder, 'no', 'folder.zhibi'))).toMatchObject({ code: 1 });
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('speaks the language asked for', async () => {
    const run = await cli('check', '/absent.zhibi', '--locale', 'zh-CN');
    expect(run.errors[0]).toMatch(/^FILE_MISSING: [一-鿿]/);
  });
});

describe('zhibi score', () => {
  it('answers the figures of the domain example', async () => {
    const input = join(temporaryFolder(), 'tier.json');
    const scores = {
      A1: 5,
      A2: 4,
      A3: 4,
      A4: 4,
      A5: 3,
      B1: 4,
      B2: 5,
      B3: 4,
      B4: 4,
      B5: 4,
      C1: 4,
      C2: 3,
      C3: 3,
    };
    writeFileSync(input, JSON.stringify({ scores, creditGrade: 'A' }));
    expect(await cliJson('score', 'tier', '--input', input)).toMatchObject({
      tierScore: 81,
      cv: 82.86,
      fp: 85.33,
      fit: 68,
      tier: 'S',
      borderline: true,
    });
  });

  it.each(['{', '{"scores":{"A1":6}}', '{"scores":{"Z9":1}}', '[]', '{"scores":{"A1":5},"more":1}'])(
    'refuses %s',
    async (text) => {
      const input = join(temporaryFolder(), 'bad.json');
      writeFileSync(input, text);
      expect(await cli('score', 'tier', '--input', input)).toMatchObject({ code: 2, out: [] });
    },
  );
});
