import { expect, it } from 'vitest';
import { oncePerView } from '../../../../shared/domain/account/once-per-view.ts';
import { type AccountView, createAccountView, indexRows } from '../../../../shared/domain/account/view.ts';
import { builtinCatalogue } from '../../../../shared/domain/dossier/builtin.ts';

const account = { kind: 'account', code: 'YX', accountId: 'a', parentId: null, place: null } as const;
const viewOf = (id: string): AccountView =>
  createAccountView({
    catalogue: builtinCatalogue,
    today: '2026-01-15',
    accountId: id,
    records: [{ ...account, id }],
    entries: [],
    shared: indexRows([{ ...account, id: 'us', kind: 'company', accountId: null }], []),
  });

it('computes a reading once for each view, also one that is null', () => {
  const asked: string[] = [];
  const read = oncePerView((view) => {
    asked.push(view.account.id);
    return null;
  });
  const [first, second] = [viewOf('a'), viewOf('b')];
  expect([read(first), read(first), read(second)]).toEqual([null, null, null]);
  expect(asked).toEqual(['a', 'b']);
});

it('looks rows of the workspace up beside those of the account', () => {
  const view = viewOf('a');
  expect(view.records('company').map(({ id }) => id)).toEqual(['us']);
  expect(view.record('us')?.kind).toBe('company');
  expect(view.records('person')).toEqual([]);
});
