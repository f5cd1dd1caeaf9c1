import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setEntry } from '../../../db/commands/entries.ts';
import { createPerson } from '../../../db/commands/people.ts';
import { createRecord, removeRecord } from '../../../db/commands/records.ts';
import { search } from '../../../db/search/search.ts';
import { emptyWorkspace } from '../../helpers/workspace.ts';

function prepared() {
  const workspace = emptyWorkspace();
  const context = workspace.commands('/');
  const account = createRecord(context, {
    kind: 'account',
    accountId: null,
    code: 'YX',
    values: { 'bas.short': '云岫储能', 'bas.name_en': 'Yunxiu Storage' },
  });
  const set = (fieldKey: string, value: string) =>
    setEntry(context, { recordId: account.id, fieldKey, value });
  set('bas.scope', '面向工商业的储能系统；SAP客户，年产能１２ＧＷｈ，重点在华东区');
  createPerson(context, {
    accountId: account.id,
    name: '沈若谦',
    title: '首席财务官',
    department: '财务',
    reportsToSeatId: null,
  });
  const find = (query: string) => search(workspace.connection, workspace.catalogue(), query, 20);
  return { workspace, context, account, find, set };
}

describe('search', () => {
  it.each([
    ['储能', 'bas.short'],
    ['岫', 'bas.short'],
    ['云岫储能', 'bas.short'],
    ['SAP客户', 'bas.scope'],
    ['sap', 'bas.scope'],
    ['ｓａｐ', 'bas.scope'],
    ['12gwh', 'bas.scope'],
    ['工商', 'bas.scope'],
    ['yxcn', 'bas.short'],
    ['cn', 'bas.short'],
    ['yunxiu', 'bas.short'],
    ['Stor', 'bas.name_en'],
    ['若谦', 'per.name'],
    ['srq', 'per.name'],
    ['财务官', 'pos.title'],
    ['雲岫儲能', 'bas.short'],
    ['儲', 'bas.short'],
    ['chuneng', 'bas.short'],
    ['xiuch', 'bas.short'],
    ['ruoqian', 'per.name'],
    ['SAP客戶', 'bas.scope'],
    ['１２', 'bas.scope'],
  ])('finds %s', (query, fieldKey) => {
    const { find } = prepared();
    expect(find(query).map((hit) => hit.fieldKey)).toContain(fieldKey);
  });

  it.each(['客岫', '能业', '华为', 'zzz', '', '  ', '"', '*', 'AND', '（）'])(
    'finds nothing for %j',
    (query) => {
      expect(prepared().find(query)).toEqual([]);
    },
  );

  it('finds simplified characters in a text that is written traditionally', () => {
    const { find, set } = prepared();
    set('bas.hq_addr', '臺北市內湖區瑞光路');
    expect(
      find('台北')
        .concat(find('内湖区'))
        .map((hit) => hit.fieldKey),
    ).toEqual(['bas.hq_addr', 'bas.hq_addr']);
    const [hit] = find('内湖');
    expect(hit?.match && hit.excerpt.slice(hit.match.start, hit.match.start + hit.match.length)).toBe('內湖');
  });

  it('reads a surname as a surname', () => {
    const { context, account, find } = prepared();
    const input = { accountId: account.id, title: '', department: '', reportsToSeatId: null };
    createPerson(context, { ...input, name: '单雄信' });
    expect(find('shanxiongxin').map((hit) => hit.fieldKey)).toEqual(['per.name']);
    expect(find('sxx')).toHaveLength(1);
  });

  it('shows the hit in its context, names first', () => {
    const { find } = prepared();
    const [first, second] = find('储能');
    expect(first).toMatchObject({ fieldKey: 'bas.short', accountName: '云岫储能', excerpt: '云岫储能' });
    const { excerpt, match } = second ?? { excerpt: '', match: null };
    expect(match && excerpt.slice(match.start, match.start + match.length)).toBe('储能');
  });

  it('follows edits, deletions and their undo', () => {
    const { workspace, context, account, find, set } = prepared();
    set('bas.scope', '轨道交通');
    expect(find('工商')).toEqual([]);
    expect(find('轨道')).toHaveLength(1);
    workspace.history.undo();
    expect(find('工商')).toHaveLength(1);
    removeRecord(context, { id: account.id });
    expect(find('储能')).toEqual([]);
    workspace.history.undo();
    expect(find('储能').length).toBeGreaterThan(0);
  });

  it('never throws, whatever is typed, and finds every pair of neighbours of a text', () => {
    const { find, set } = prepared();
    fc.assert(fc.property(fc.string({ maxLength: 30, unit: 'binary' }), (query) => void find(query)));
    const han = fc.string({
      minLength: 2,
      maxLength: 12,
      unit: fc.constantFrom(...'客户供应商档案袋储能云岫制造'),
    });
    fc.assert(
      fc.property(han, fc.nat(), (text, at) => {
        set('bas.hq_addr', text);
        const start = at % (text.length - 1);
        const found = find(text.slice(start, start + 2)).map((hit) => hit.fieldKey);
        expect(found).toContain('bas.hq_addr');
      }),
      { numRuns: 50 },
    );
  });
});
