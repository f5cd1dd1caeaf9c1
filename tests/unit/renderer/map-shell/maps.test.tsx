// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MapTab } from '../../../../renderer/scenes/map/MapTab.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { readMap } from '../../../../shared/domain/account/relationship-reading.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

vi.mock('../../../../renderer/scenes/map/MapCanvas.tsx', () => ({ MapCanvas: () => null }));

afterEach(cleanup);

const show = (stores: Stores) =>
  render(
    <StoresContext.Provider value={stores}>
      <MapTab />
    </StoresContext.Provider>,
  );
const personId = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';
const press = async (testId: string) => fireEvent.click(await screen.findByTestId(testId));
const agree = (name: string | RegExp) =>
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

/** Makes a map of the key people and opens it. */
async function newMap(stores: Stores, name: string): Promise<string> {
  await press('map-switch');
  await press('map-new');
  fireEvent.change(await screen.findByTestId('new-map-name'), { target: { value: name } });
  agree(/新\s*建/);
  await waitFor(() => expect(stores.map.mapId).not.toBeNull());
  return stores.map.mapId ?? '';
}

describe('further maps of an account', () => {
  it('makes one of the key people, renames it, and removes it with a way back', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    const id = await newMap(stores, '二期产线');
    expect(readMap(stores.account.view, id).people).toHaveLength(7);
    expect(screen.getByTestId('map-switch').textContent).toContain('二期产线');
    await press('map-switch');
    await press('map-rename');
    fireEvent.change(await screen.findByTestId('rename-map-name'), { target: { value: '三期产线' } });
    agree(/保\s*存/);
    await waitFor(() => expect(screen.getByTestId('map-switch').textContent).toContain('三期产线'));
    await press('map-switch');
    await press('map-remove');
    await waitFor(() => expect(stores.account.view.record(id)).toBeUndefined());
    expect(stores.map.mapId).toBeNull();
    await stores.undo.undo();
    await waitFor(() => expect(stores.account.view.title(id)).toBe('三期产线'));
  });

  it('takes in somebody new as one step, from outside as well', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    const mapId = await newMap(stores, '二期产线');
    const names = () => readMap(stores.account.view, mapId).people.map(({ name }) => name);
    await press('add-person');
    await press('add-outside');
    fireEvent.change(screen.getByTestId('person-name'), { target: { value: '程设计' } });
    fireEvent.change(screen.getByTestId('person-organization'), { target: { value: '第七设计院' } });
    fireEvent.click(screen.getByTestId('add-person-ok'));
    await waitFor(() => expect(names()).toContain('程设计'));
    await stores.undo.undo();
    await waitFor(() => expect(names()).not.toContain('程设计'));
    expect(readMap(stores.account.view, null).people.map(({ name }) => name)).not.toContain('程设计');
  });

  it('merges back only what was agreed to, as one step', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    const mapId = await newMap(stores, '二期产线');
    const [blocker, neutral] = [personId(stores, 'S12'), personId(stores, 'S03')];
    const rows = stores.account.view.rows(mapId, 'rmap.people');
    const rowOf = (person: string) => rows.find(({ row }) => row.person === person)?.entry.id ?? '';
    await act(async () => {
      await stores.commands.updateRow(rowOf(blocker), { attitude: 0 });
      await stores.commands.updateRow(rowOf(neutral), { attitude: 1 });
    });
    await press('map-switch');
    await press('map-merge');
    const table = await screen.findByTestId('merge-table');
    expect(table.textContent).toMatch(/沈若谦.*态度 0 中立 → \+1 支持/);
    expect(table.textContent).toMatch(/裴景行.*态度 −2 反对 → 0 中立/);
    fireEvent.click(within(table).getByRole('checkbox', { name: '裴景行' }));
    agree('合并 1 人');
    const attitude = (person: string) => stores.account.view.number(person, 'node.attitude');
    await waitFor(() => expect(attitude(neutral)).toBe(1));
    expect(attitude(blocker)).toBe(-2);
    await stores.undo.undo();
    await waitFor(() => expect(attitude(neutral)).toBe(0));
  });
});

describe('new cards', () => {
  it('adds somebody beside the customer to the map that is open', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    await press('add-person');
    await press('add-outside');
    fireEvent.change(await screen.findByTestId('person-name'), { target: { value: '闻人溪' } });
    fireEvent.change(screen.getByTestId('person-organization'), { target: { value: '华东设计院' } });
    await press('add-person-ok');
    await waitFor(() => expect(stores.inspector.target?.kind).toBe('person'));
    const added = readMap(stores.account.view, null).people.find(({ name }) => name === '闻人溪');
    expect(added?.outside).toBe('华东设计院');
  });

  it('adds a seat that nobody holds yet', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    const before = readMap(stores.account.view, null).vacancies.length;
    await press('add-person');
    await press('add-seat');
    fireEvent.change(await screen.findByTestId('person-title'), { target: { value: '首席采购官' } });
    await press('add-person-ok');
    await waitFor(() =>
      expect(readMap(stores.account.view, null).vacancies.map(({ title }) => title)).toContain('首席采购官'),
    );
    expect(readMap(stores.account.view, null).vacancies).toHaveLength(before + 1);
  });
});

describe('departments', () => {
  it('changes the target of one department, and the index with it', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    await press('map-more');
    await press('map-more-departments');
    fireEvent.change(await screen.findByTestId('department-target-财务部'), { target: { value: '0' } });
    agree(/保\s*存/);
    // 5.0 of 8 departments instead of 9
    await waitFor(() => expect(readMap(stores.account.view, null).metrics.gri).toBe(62.5));
    await stores.undo.undo();
    await waitFor(() => expect(readMap(stores.account.view, null).metrics.gri).toBe(55.56));
  });
});
