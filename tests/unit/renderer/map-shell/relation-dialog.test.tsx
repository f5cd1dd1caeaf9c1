// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { RelationDialog, type RelationTask } from '../../../../renderer/scenes/map/RelationDialog.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

const show = (stores: Stores, task: RelationTask) =>
  render(
    <StoresContext.Provider value={stores}>
      <RelationDialog task={task} onClose={() => undefined} />
    </StoresContext.Provider>,
  );
const personId = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';
const ties = (stores: Stores) => stores.account.view.rows(stores.account.id ?? '', 'map.relations');
const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));

describe('tie between two people', () => {
  it('records an influence with its strength, in the direction that was turned round', async () => {
    const { stores } = await sampleStores('YX');
    const [from, to] = [personId(stores, 'S13'), personId(stores, 'S14')];
    const before = ties(stores).length;
    show(stores, { kind: 'add', from, to });
    expect(screen.getByTestId('relation-ends').textContent).toBe('温言 → 祁望舒');
    press('relation-swap');
    expect(screen.getByTestId('relation-ends').textContent).toBe('祁望舒 → 温言');
    fireEvent.click(screen.getByText('3 决定性'));
    press('relation-save');
    await waitFor(() => expect(ties(stores)).toHaveLength(before + 1));
    expect(ties(stores).at(-1)?.row).toMatchObject({ from: to, to: from, kind: 'influences', strength: 3 });
  });

  it('warns of what could hurt people, and shows the evidence of a recorded tie', async () => {
    const { stores } = await sampleStores('YX');
    const conflict = ties(stores).find(({ row }) => row.kind === 'conflict')?.entry.id ?? '';
    show(stores, { kind: 'edit', entryId: conflict });
    expect(screen.getByText(/敏感关系/)).toBeDefined();
    expect(screen.queryByTestId('relation-swap')).toBeNull();
    press('relation-evidence');
    expect(stores.inspector.target).toMatchObject({ fieldKey: 'map.relations', entryId: conflict });
  });

  it('shows a kind that hurts nobody once somebody records it', async () => {
    const { stores } = await sampleStores('YX');
    stores.map.showKinds(['reports_to']);
    show(stores, { kind: 'add', from: personId(stores, 'S13'), to: personId(stores, 'S14') });
    press('relation-save');
    await waitFor(() => expect(stores.map.hiddenKinds.has('influences')).toBe(false));
    expect(stores.map.hiddenKinds.has('conflict')).toBe(true);
  });

  it('keeps a sensitive kind hidden when one is saved, and says how to see it', async () => {
    const { stores } = await sampleStores('YX');
    const conflict = ties(stores).find(({ row }) => row.kind === 'conflict')?.entry.id ?? '';
    show(stores, { kind: 'edit', entryId: conflict });
    fireEvent.change(screen.getByTestId('relation-note'), { target: { value: '预算之争' } });
    press('relation-save');
    await waitFor(() => expect(stores.notices.list).toHaveLength(1));
    expect(stores.map.hiddenKinds.has('conflict')).toBe(true);
    const [notice] = stores.notices.list;
    expect(notice?.text).toMatch(/敏感关系默认不在图上显示.*「冲突」/);
    notice?.action?.run();
    expect(stores.map.hiddenKinds.has('conflict')).toBe(false);
  });

  it('refuses a second equal tie at the field, whichever way round', async () => {
    const { stores } = await sampleStores('YX');
    const alliance = ties(stores).find(({ row }) => row.kind === 'alliance');
    const influence = ties(stores).find(({ row }) => row.kind === 'influences');
    const ends = (row: { [column: string]: unknown } | undefined) => [String(row?.from), String(row?.to)];
    const [from = '', to = ''] = ends(influence?.row);
    show(stores, { kind: 'add', from, to });
    expect(screen.getByTestId('relation-twin').textContent).toMatch(/已有「影响」/);
    expect(screen.getByTestId('relation-save')).toHaveProperty('disabled', true);
    // The other way round an influence says something else.
    press('relation-swap');
    expect(screen.queryByTestId('relation-twin')).toBeNull();
    cleanup();
    show(stores, { kind: 'edit', entryId: alliance?.entry.id ?? '' });
    expect(screen.queryByTestId('relation-twin')).toBeNull();
  });
});
