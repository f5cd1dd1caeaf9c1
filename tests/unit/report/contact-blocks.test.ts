import { describe, expect, test } from 'vitest';
import {
  createAccountView,
  type StoredEntry,
  type StoredRecord,
} from '../../../shared/domain/account/view.ts';
import { builtinSections } from '../../../shared/domain/dossier/builtin.ts';
import { createCatalogue } from '../../../shared/domain/dossier/catalogue.ts';
import type { RecordKind, Value } from '../../../shared/domain/dossier/types.ts';
import { createTranslator } from '../../../shared/i18n/translator.ts';
import { buildCustomerDossier } from '../../../shared/report/customer-dossier/build.ts';
import { printed } from './printed.ts';

const record = (id: string, kind: RecordKind): StoredRecord => ({
  ...{ id, kind, code: id.toUpperCase(), accountId: 'yx', parentId: null, place: null },
});

function entriesOf(values: readonly (readonly [string, string, Value])[]): readonly StoredEntry[] {
  return values.map(([recordId, fieldKey, value], position) => ({
    ...{ id: `e${position}`, recordId, fieldKey, position, value },
    ...{ note: null, notApplicable: null, evidence: null },
  }));
}

/** What the chapter on people prints of a customer with one joint contact, one line of a log and three promises. */
function chapter(): readonly string[] {
  const view = createAccountView({
    catalogue: createCatalogue(builtinSections),
    today: '2026-01-15',
    accountId: 'yx',
    records: [
      ...[record('yx', 'account'), record('s01', 'person'), record('s02', 'person')],
      ...[record('o01', 'colleague'), record('c01', 'contact')],
    ],
    entries: entriesOf([
      ['s01', 'per.name', '陆承渊'],
      ['s02', 'per.name', '顾明洲'],
      ['o01', 'col.name', '周启明'],
      ['s01', 'per.contact_log', { date: '2025-11-03', channel: 'phone', topic: '供货', next: '寄样品' }],
      ['c01', 'con.date', '2026-01-08'],
      ['c01', 'con.channel', 'site_visit'],
      ['c01', 'con.topic', '参观产线'],
      ['c01', 'con.people', ['s01', 's02']],
      ['c01', 'con.outcome', '同意试装'],
      ['c01', 'con.compliance', '礼品已登记'],
      ['yx', 'csat.promises', { promise: '交付样机', by: 'o01', to: 's02', due: '2026-01-20', side: 'us' }],
      ['yx', 'csat.promises', { promise: '开放数据', to: 's01', due: '2025-12-31', side: 'them' }],
      ['yx', 'csat.promises', { promise: '培训', by: 'o01', due: '2025-12-01', kept: 'yes', side: 'us' }],
    ]),
  });
  const t = createTranslator('zh-CN');
  const lines = printed(buildCustomerDossier({ view, owner: '王小明', t, locale: 'zh-CN' }));
  const start = lines.indexOf('## 往来');
  return lines.slice(start, start + 12);
}

describe('contacts in the customer dossier', () => {
  test('joint contacts and the lines of people stand in one list, newest first', () => {
    const lines = chapter();
    const joint = lines.findIndex((line) =>
      line.includes('参观考察 | 参观产线 | 陆承渊、顾明洲 |  | 同意试装'),
    );
    const own = lines.findIndex((line) => line.includes('电话 | 供货 | 陆承渊 |  |  | 寄样品'));
    expect(joint).toBeGreaterThan(0);
    expect(own).toBeGreaterThan(joint);
    expect(lines.join('\n')).not.toContain('礼品已登记');
  });

  test('promises of both sides that are open stand with their day, the overdue one first', () => {
    const lines = chapter();
    const theirs = lines.findIndex(
      (line) => line.startsWith('开放数据 | 客户 陆承渊') && line.endsWith('逾期'),
    );
    const ours = lines.findIndex((line) => line.startsWith('交付样机 | 我方 周启明 → 顾明洲'));
    expect(theirs).toBeGreaterThan(0);
    expect(ours).toBeGreaterThan(theirs);
    expect(lines.some((line) => line.startsWith('培训 |'))).toBe(false);
  });
});
