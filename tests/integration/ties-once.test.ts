import { describe, expect, it } from 'vitest';
import { accountView } from '../../db/queries/views.ts';
import { readMapEdges } from '../../shared/domain/account/map-edges.ts';
import { readRelationship } from '../../shared/domain/account/relationship-reading.ts';
import { FULL_DISCLOSURE } from '../../shared/domain/dossier/privacy.ts';
import { sampleHost } from '../helpers/real-host.ts';

const FIELD = 'map.relations';

async function open() {
  const { call, host, yunxiu } = await sampleHost();
  const { accountId } = await yunxiu();
  const view = () => accountView(host.workspace(), accountId, FULL_DISCLOSURE);
  const person = (code: string) =>
    view()
      .records('person')
      .find((one) => one.code === code)?.id ?? '';
  const add = (...rows: { from: string; to: string; kind: string }[]) =>
    call('entry.addRows', {
      recordId: accountId,
      fieldKey: FIELD,
      rows: rows.map(({ from, to, kind }) => ({ from: person(from), to: person(to), kind })),
    });
  const errorOf = (promise: Promise<unknown>) =>
    promise.then(
      () => null,
      ({ code, details }: { code: string; details: object }) => ({ code, details }),
    );
  const ties = () => view().rows(accountId, FIELD);
  return { call, accountId, view, add, errorOf, ties, person };
}

describe('two people have one tie of a kind (domain §7.2)', () => {
  it('refuses a second one with the names, in either direction where the kind has none', async () => {
    const { add, errorOf, ties } = await open();
    const before = ties().length;
    const details = { field: 'map.relations.kind', from: '罗廷安', to: '韩之序' };
    const twin = await errorOf(add({ from: 'S08', to: 'S04', kind: 'conflict' }));
    expect(twin).toEqual({ code: 'RELATION_EXISTS', details });
    const same = await errorOf(add({ from: 'S12', to: 'S01', kind: 'influences' }));
    expect(same?.code).toBe('RELATION_EXISTS');
    const both = { kind: 'peer_tie', from: 'S01', to: 'S02' };
    expect((await errorOf(add(both, { ...both, from: 'S02', to: 'S01' })))?.code).toBe('RELATION_EXISTS');
    expect(ties()).toHaveLength(before);
  });

  it('takes the other direction of a directed kind, and another kind between the same two', async () => {
    const { add, ties } = await open();
    const before = ties().length;
    await add({ from: 'S01', to: 'S12', kind: 'influences' }, { from: 'S04', to: 'S08', kind: 'peer_tie' });
    expect(ties()).toHaveLength(before + 2);
  });

  it('refuses an edit that would make two equal, not one that leaves the pair as it is', async () => {
    const { add, call, accountId, errorOf, ties } = await open();
    const [made] = await add({ from: 'S08', to: 'S04', kind: 'peer_tie' });
    const update = (columns: object) =>
      call('entry.updateRow', { entryId: made?.id ?? '', columns: { ...columns } });
    expect((await errorOf(update({ kind: 'conflict' })))?.code).toBe('RELATION_EXISTS');
    expect(await errorOf(update({ note: '同乡' }))).toBeNull();
    const pasted = call('entry.changeRows', {
      recordId: accountId,
      fieldKey: FIELD,
      updates: [{ entryId: made?.id ?? '', columns: { kind: 'conflict' } }],
      additions: [],
    });
    expect((await errorOf(pasted))?.code).toBe('RELATION_EXISTS');
    expect(ties().filter(({ row }) => row.kind === 'conflict')).toHaveLength(1);
  });

  it('draws a tie once that came back from the trash beside its twin', async () => {
    const { add, call, ties, view } = await open();
    const conflict = ties().find(({ row }) => row.kind === 'conflict')?.entry.id ?? '';
    await call('entry.removeRows', { entryIds: [conflict] });
    await add({ from: 'S08', to: 'S04', kind: 'conflict' });
    await call('trash.restore', { items: [conflict] });
    expect(ties().filter(({ row }) => row.kind === 'conflict')).toHaveLength(2);
    const edges = readMapEdges(view(), readRelationship(view()));
    expect(edges.filter(({ kind }) => kind === 'conflict')).toHaveLength(1);
  });
});
