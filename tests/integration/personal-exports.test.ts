import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { personReportData } from '../../electron/host/personal-exports.ts';
import { type Disclosure, FULL_DISCLOSURE, NO_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { createTranslator } from '../../shared/i18n/translator.ts';
import type { DocumentRequest } from '../../shared/ipc/app.contract.ts';
import { buildCustomerDossier } from '../../shared/report/customer-dossier/build.ts';
import { reportDocumentSchema } from '../../shared/report/document.ts';
import { buildPersonReport } from '../../shared/report/person-report/build.ts';
import { type RealHost, sampleHost } from '../helpers/real-host.ts';
import { temporaryFolder } from '../helpers/workspace.ts';
import { printed } from '../unit/report/printed.ts';

const locale = 'zh-CN';
const t = createTranslator(locale);

/** Runs an export to its end and answers how it ended. */
async function exported(real: RealHost, request: DocumentRequest): Promise<string> {
  const path = join(temporaryFolder(), 'out.docx');
  const ended = new Promise<string>((resolve) => {
    real.onJob(({ status, error }) => {
      if (status !== 'running') resolve(error?.code ?? status);
    });
  });
  await real.send('host.export', { path, request, locale });
  return ended;
}

async function personOf(real: RealHost, code: string) {
  const { accountId } = await real.yunxiu();
  const view = accountView(real.host.workspace(), accountId, FULL_DISCLOSURE);
  const person = view.records('person').find((record) => record.code === code);
  if (person === undefined) throw new Error(`no ${code}`);
  return { accountId, personId: person.id };
}

describe('personal data in documents (domain §2.13)', () => {
  it('stands in the customer dossier only as far as it was chosen', async () => {
    const real = await sampleHost();
    const { accountId } = await real.yunxiu();
    const words = (include: Disclosure) => {
      const view = accountView(real.host.workspace(), accountId, include);
      const text = printed(buildCustomerDossier({ view, owner: 'x', include, t, locale })).join('\n');
      return { phone: text.includes('138 0000 3102'), school: text.includes('北岭工学院') };
    };
    expect(words(NO_DISCLOSURE)).toEqual({ phone: false, school: false });
    expect(words({ personal: true, sensitive: false })).toEqual({ phone: true, school: false });
    expect(words({ personal: false, sensitive: true })).toEqual({ phone: false, school: true });
  });

  it('wants a purpose for sensitive data and notes it for each person printed', async () => {
    const real = await sampleHost();
    const { accountId, personId } = await personOf(real, 'S04');
    const include = { personal: true, sensitive: true };
    const request: DocumentRequest = { document: 'customer-dossier', accountId, include };
    expect(await exported(real, request)).toBe('VALIDATION_FAILED');
    expect(await real.call('access.list', { personId })).toEqual([]);
    expect(await exported(real, { ...request, purpose: '董事会材料' })).toBe('done');
    expect(await real.call('access.list', { personId })).toEqual([
      expect.objectContaining({ deed: 'export', purpose: '董事会材料' }),
    ]);
    const { personId: bare } = await personOf(real, 'S09');
    expect(await real.call('access.list', { personId: bare })).toEqual([]);
    const log = real.host.workspace().connection.all<{ included: string }>('SELECT included FROM export_log');
    expect(log.map(({ included }) => JSON.parse(included) as unknown)).toEqual([include]);
  });
});

describe('the report of everything held about a person', () => {
  it('has entries with sources, references, mentions, linked files and the access log', async () => {
    const real = await sampleHost();
    const { accountId, personId } = await personOf(real, 'S08');
    const tools = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID(), actor: '查阅人' };
    const request = { document: 'person-report', accountId, subject: personId } as const;
    const data = personReportData(real.host.workspace(), request, t, tools);
    const document = buildPersonReport({ ...data, t, locale });
    expect(reportDocumentSchema.safeParse(document).success).toBe(true);
    const lines = printed(document);
    const text = lines.join('\n');
    for (const part of [
      '罗廷安',
      '2029',
      '采购总监',
      '千澜汽车',
      '招标委员会',
      '查阅人',
      '生成报告',
      '供应链副总裁',
    ])
      expect(text, part).toContain(part);
    expect(data.references.length).toBeGreaterThan(3);
    expect(data.linked).toEqual([expect.objectContaining({ title: '罗廷安', accountTitle: '千澜汽车' })]);
  });

  it('is written as a file and leaves a line in both logs, with the person as its subject', async () => {
    const real = await sampleHost();
    const { accountId, personId } = await personOf(real, 'S04');
    expect(await exported(real, { document: 'person-report', accountId, subject: personId })).toBe('done');
    expect(await exported(real, { document: 'person-report', accountId, subject: accountId })).toBe(
      'NOT_FOUND',
    );
    expect((await real.call('access.list', { personId })).map(({ deed }) => deed)).toEqual(['report']);
    const { connection } = real.host.workspace();
    expect(connection.all('SELECT document, subject FROM export_log')).toEqual([
      { document: 'person-report', subject: personId },
    ]);
  });
});
