import { describe, expect, it } from 'vitest';
import { type AccountState, compareStates } from '../../../../shared/domain/account/compare.ts';
import type { StoredEntry, StoredRecord } from '../../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../../shared/domain/dossier/builtin.ts';
import type { Value } from '../../../../shared/domain/dossier/types.ts';

const account: StoredRecord = {
  id: 'a',
  kind: 'account',
  code: 'YX',
  accountId: 'a',
  parentId: null,
  place: null,
};
const person: StoredRecord = { ...account, id: 'p', kind: 'person', code: 'S01' };

const entry = (fieldKey: string, value: Value | null, more: Partial<StoredEntry> = {}): StoredEntry => ({
  id: `${fieldKey}-1`,
  recordId: 'a',
  fieldKey,
  position: 0,
  value,
  note: null,
  notApplicable: null,
  evidence: { status: 'collected', confidence: 'high' },
  ...more,
});
const state = (
  entries: readonly StoredEntry[],
  records: readonly StoredRecord[] = [account],
): AccountState => ({
  records,
  entries,
});
const kinds = (before: AccountState, after: AccountState) =>
  compareStates(before, after, builtinCatalogue).map(({ kind, fieldKey }) => [kind, fieldKey]);

describe('comparing two states of an account', () => {
  it('finds nothing in equal states, whatever the order of rows and of keys', () => {
    const one = entry('bas.headcount', 1);
    const two = entry('bas.phone', '1', { evidence: { confidence: 'high', status: 'collected' } });
    const other = entry('bas.phone', '1', { evidence: { status: 'collected', confidence: 'high' } });
    expect(kinds(state([one, two]), state([other, one]))).toEqual([]);
  });

  it('tells each kind of difference, in the order of the catalogue', () => {
    const before = state([
      entry('bas.headcount', 1),
      entry('bas.phone', '1'),
      entry('bas.web', 'w'),
      entry('bas.ticker', null, { notApplicable: '无' }),
      entry('bas.scope', 's'),
      entry('bas.hq_addr', 'x', { note: 'old' }),
    ]);
    const verified = { status: 'verified', confidence: 'high' } as const;
    const after = state([
      entry('bas.headcount', 2),
      entry('bas.name_zh', '新'),
      entry('bas.web', 'w', { evidence: verified }),
      entry('bas.ticker', 'a@b.example'),
      entry('bas.scope', null, { notApplicable: '停业' }),
      entry('bas.hq_addr', 'x', { note: 'new' }),
    ]);
    const found = kinds(before, after);
    expect(Object.fromEntries(found.map(([kind, key]) => [key, kind]))).toEqual({
      'bas.headcount': 'changed',
      'bas.name_zh': 'added',
      'bas.phone': 'removed',
      'bas.web': 'evidence',
      'bas.ticker': 'notApplicable',
      'bas.scope': 'notApplicable',
      'bas.hq_addr': 'note',
    });
    const order = builtinCatalogue.sections.flatMap(({ fields }) => fields.map(({ key }) => key));
    const places = found.map(([, key]) => order.indexOf(key ?? ''));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('matches rows by their entry and single values by their field', () => {
    const row = (id: string, name: string, position: number) =>
      entry('bas.sites', { name }, { id, position });
    expect(kinds(state([row('1', '甲', 1), row('2', '乙', 2)]), state([row('2', '丙', 1)]))).toEqual([
      ['removed', 'bas.sites'],
      ['changed', 'bas.sites'],
    ]);
    const again = entry('bas.phone', '2', { id: 'another' });
    expect(kinds(state([entry('bas.phone', '1')]), state([again]))).toEqual([['changed', 'bas.phone']]);
  });

  it('names added and removed records and marks contradicting values', () => {
    const rival = entry('bas.phone', '3', { id: 'r', rivalOf: 'bas.phone-1' });
    const name = entry('per.name', '甲', { recordId: 'p' });
    const found = compareStates(
      state([entry('bas.phone', '1')]),
      state([entry('bas.phone', '1'), rival, name], [account, person]),
      builtinCatalogue,
    );
    expect(found.map(({ kind, fieldKey, isRival }) => [kind, fieldKey, isRival])).toEqual([
      ['added', 'bas.phone', true],
      ['added', null, false],
      ['added', 'per.name', false],
    ]);
  });

  it('says that sensitive data differ, and nothing of them', () => {
    const key = builtinCatalogue
      .sectionsOf('person')
      .flatMap(({ fields }) => fields)
      .find((field) => field.privacy === 'sensitive' && field.type.kind !== 'rows')?.key;
    const secret = (text: string) => entry(key ?? '', text, { recordId: 'p', note: text });
    const records = [account, person];
    const found = compareStates(
      state([secret('甲')], records),
      state([secret('乙')], records),
      builtinCatalogue,
    );
    expect(found).toMatchObject([{ fieldKey: key, isWithheld: true, kind: 'changed' }]);
    expect(JSON.stringify(found)).not.toMatch(/甲|乙/);
  });

  it('leaves snapshots out', () => {
    const snapshot: StoredRecord = { ...account, id: 's', kind: 'snapshot', code: 'H01' };
    expect(kinds(state([]), state([entry('snp.name', 'x', { recordId: 's' })], [account, snapshot]))).toEqual(
      [],
    );
  });
});
