import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { OPEN_PLAN, visitPlanKey } from '../../shared/domain/account/visit-list.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';
import { temporaryFolder } from '../helpers/workspace.ts';

async function exportList(real: RealHost, accountId: string, subject?: string): Promise<string> {
  const path = join(temporaryFolder(), '问题单.docx');
  const done = new Promise<string>((resolve) => {
    real.onJob(({ status }) => {
      if (status !== 'running') resolve(status);
    });
  });
  const request = { document: 'visit-questions', accountId, ...(subject === undefined ? {} : { subject }) };
  await real.send('host.export', { path, request, locale: 'zh-CN' });
  expect(await done).toBe('done');
  return path;
}

function textOf(path: string): string {
  const parts = unzipSync(readFileSync(path), { filter: ({ name }) => name === 'word/document.xml' });
  return strFromU8(parts['word/document.xml'] ?? new Uint8Array());
}

/** Pages as LibreOffice lays them out; null where it is not installed. */
function pagesOf(path: string): number | null {
  const folder = temporaryFolder();
  try {
    execFileSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
      stdio: 'ignore',
      timeout: 90_000,
      env: { ...process.env, HOME: folder },
    });
    const pdf = readFileSync(join(folder, '问题单.pdf'), 'latin1');
    return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
  } catch {
    return null;
  }
}

describe('visit question list in Word', () => {
  it('is one page with contact, questions, marks and what is left', { timeout: 120_000 }, async () => {
    const real = await sampleHost();
    const { accountId } = await real.yunxiu();
    const path = await exportList(real, accountId);
    const text = textOf(path);
    expect(text).toContain('拜访问题单');
    expect(text).toContain('方牧野');
    expect(text).toContain('〔推断〕');
    expect(text).toContain('个问题没有列入这一页');
    expect(text).toContain('w:hRule="atLeast"');
    expect([1, null]).toContain(pagesOf(path));
  });

  it('follows the plan of the account and the contact that is visited', { timeout: 60_000 }, async () => {
    const real = await sampleHost();
    const { accountId } = await real.yunxiu();
    const { records, entries } = await real.call('account.load', { accountId });
    const named = entries.find(({ fieldKey, value }) => fieldKey === 'per.name' && value === '唐知行');
    const question = `${accountId} bas.headcount`;
    const plan = { ...OPEN_PLAN, kinds: ['disputed'], assigned: { [question]: named?.recordId ?? '' } };
    await real.call('setting.set', { key: visitPlanKey(accountId), value: JSON.parse(JSON.stringify(plan)) });
    const text = textOf(await exportList(real, accountId, named?.recordId));
    expect(records.some(({ id }) => id === named?.recordId)).toBe(true);
    expect(text).toContain('唐知行');
    expect(text).toContain('澄清：员工数');
    expect(text).not.toContain('方牧野');
  });
});

describe('date of the workspace', () => {
  it('counts by the date that is set at once, and by the machine again when it is taken away', async () => {
    const real = await sampleHost();
    const { info } = real.host.workspace();
    expect(info().today).toBe('2026-01-15');
    await real.call('setting.set', { key: 'workspace.today', value: '2027-03-01' });
    expect(info().today).toBe('2027-03-01');
    for (const none of ['', 'soon']) {
      await real.call('setting.set', { key: 'workspace.today', value: none });
      expect(info().today).toBe(info().machineToday);
    }
  });
});
