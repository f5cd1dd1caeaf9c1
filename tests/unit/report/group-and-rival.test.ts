import { describe, expect, it, onTestFinished } from 'vitest';
import { groupMembers } from '../../../db/queries/group-members.ts';
import { accountIdsInOrder } from '../../../db/queries/read-rows.ts';
import { accountView } from '../../../db/queries/views.ts';
import { createSample } from '../../../db/seed/create-sample.ts';
import { competitorData } from '../../../electron/host/competitor-data.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { buildCompetitorProfile } from '../../../shared/report/competitor-profile/build.ts';
import { buildCustomerDossier } from '../../../shared/report/customer-dossier/build.ts';
import { reportDocumentSchema } from '../../../shared/report/document.ts';
import { fakeTools, temporaryFolder } from '../../helpers/workspace.ts';
import { printed } from './printed.ts';

const words = { t: createTranslator('zh-CN'), locale: 'zh-CN', owner: '林曜' } as const;

function sample() {
  const path = `${temporaryFolder()}/sample.zhibi`;
  const workspace = createSample({ path, passphrase: null }, fakeTools(), 'zh-CN');
  onTestFinished(() => workspace.close());
  return workspace;
}

describe('the group chapter of the dossier', () => {
  it('prints the tree, each company below each of its owners, and both roll-ups', () => {
    const workspace = sample();
    const [accountId = ''] = accountIdsInOrder(workspace.connection).filter(
      (id) => accountView(workspace, id).account.code === 'YX',
    );
    const view = accountView(workspace, accountId);
    const members = groupMembers(workspace, accountId);
    expect(members.map(({ code }) => code).sort()).toEqual(['NQ', 'YX']);
    const report = buildCustomerDossier({ view, members, ...words });
    expect(() => reportDocumentSchema.parse(report)).not.toThrow();
    const lines = printed(report);
    expect(lines).toContain('全额 | 7,510 | 24,750 | 30.34% | 2 | 16 | 12,029');
    expect(lines.some((line) => line.startsWith('按持股 | 3,134.46 | 10,142.5 | 30.9'))).toBe(true);
    expect(lines.filter((line) => line.startsWith('　') && line.includes('岫能材料'))).toHaveLength(2);
    expect(lines.some((line) => line.includes('云岫储能科技（本客户） | 38.6%'))).toBe(true);
    expect(printed(buildCustomerDossier({ view, ...words })).join()).not.toContain('集团汇总');
  });
});

describe('the profile of a rival', () => {
  it('is a valid document with shares, dates, friends and marks', () => {
    const workspace = sample();
    const request = { document: 'competitor-profile', accountId: null, subject: '霁野自动化' } as const;
    const report = buildCompetitorProfile({
      ...competitorData(workspace, request, { actor: '林曜' }),
      ...words,
    });
    expect(() => reportDocumentSchema.parse(report)).not.toThrow();
    const lines = printed(report);
    expect(
      lines.some((line) => line.startsWith('哲枫家电 | 总装线控制 | 二供 | 22% | 25% | 30% | +8.00')),
    ).toBe(true);
    expect(lines).toContain('2026-06-30 | 哲枫家电 | 总装线控制 | 合同到期');
    expect(lines.some((line) => line.includes('首席技术顾问〔推断〕 | 云岫储能 | 5'))).toBe(true);
  });
});
