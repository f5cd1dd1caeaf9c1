import { expect, it } from 'vitest';
import { createAccountView } from '../../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../../shared/domain/dossier/builtin.ts';

const entry = (id: string, value: number, rivalOf: string | null) => ({
  id,
  recordId: 'k',
  fieldKey: 'bas.headcount',
  position: 0,
  value,
  note: null,
  notApplicable: null,
  evidence: null,
  rivalOf,
});

it('a contradicting value is told beside the value, never as the value', () => {
  const view = createAccountView({
    catalogue: builtinCatalogue,
    today: '2026-01-15',
    accountId: 'k',
    records: [{ id: 'k', kind: 'account', code: 'K', accountId: 'k', parentId: null, place: null }],
    entries: [entry('b', 900, 'a'), entry('a', 800, null), entry('c', 700, 'a')],
  });
  expect(view.value('k', 'bas.headcount')).toBe(800);
  expect(view.entries('k', 'bas.headcount').map(({ id }) => id)).toEqual(['a']);
  expect(view.rivals('a').map(({ value }) => value)).toEqual([900, 700]);
  expect(view.rivals('b')).toEqual([]);
});
