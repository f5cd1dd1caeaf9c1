import { autorun } from 'mobx';
import { expect, test } from 'vitest';
import { EntrySet } from '../../../../renderer/stores/entry-set.ts';
import type { EntryRow } from '../../../../shared/schemas/rows.ts';

const entry = (id: string, more: Partial<EntryRow> = {}): EntryRow => ({
  id,
  revision: 1,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  deletedAt: null,
  recordId: 'r',
  accountId: 'r',
  fieldKey: 'bas.short',
  position: 0,
  value: id,
  note: null,
  notApplicable: null,
  evidence: null,
  rivalOf: null,
  ...more,
});

test('only observers of the changed cell are told', () => {
  const entries = new EntrySet();
  entries.replaceAll([entry('a'), entry('b', { fieldKey: 'bas.phone' })]);
  const seen = { short: 0, phone: 0 };
  const stops = [
    autorun(() => {
      entries.cell('r', 'bas.short');
      seen.short += 1;
    }),
    autorun(() => {
      entries.cell('r', 'bas.phone');
      seen.phone += 1;
    }),
  ];
  entries.upsert(entry('a', { revision: 2, value: 'new' }));
  expect(seen).toEqual({ short: 2, phone: 1 });
  expect(entries.cell('r', 'bas.short').map(({ value }) => value)).toEqual(['new']);
  for (const stop of stops) stop();
});

test('a revision that is known or older changes nothing', () => {
  const entries = new EntrySet();
  entries.replaceAll([entry('a', { revision: 3, value: 'three' })]);
  const before = entries.cell('r', 'bas.short');
  entries.upsert(entry('a', { revision: 3, value: 'same' }));
  entries.upsert(entry('a', { revision: 2, value: 'old' }));
  expect(entries.cell('r', 'bas.short')).toBe(before);
});

test('rows keep their order and leave with their deletion', () => {
  const entries = new EntrySet();
  entries.replaceAll([entry('b', { position: 2 }), entry('a', { position: 1 })]);
  entries.upsert(entry('c', { position: 1.5 }));
  expect(entries.cell('r', 'bas.short').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  entries.upsert(entry('a', { position: 1, revision: 2, deletedAt: '2026-01-02T00:00:00.000Z' }));
  expect(entries.cell('r', 'bas.short').map(({ id }) => id)).toEqual(['c', 'b']);
  expect(entries.get('a')).toBeUndefined();
});
