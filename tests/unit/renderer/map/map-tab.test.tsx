// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { MapTab } from '../../../../renderer/scenes/map/MapTab.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

/** The test page has no layout: the canvas is told how large it is. */
beforeAll(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_280);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});
afterAll(() => vi.restoreAllMocks());
afterEach(cleanup);

const show = (stores: Stores, content: React.ReactNode) =>
  render(<StoresContext.Provider value={stores}>{content}</StoresContext.Provider>);
const personId = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';

const labelOf = (code: string) => screen.getByTestId(`person-card-${code}`).getAttribute('aria-label');

describe('map tab of Yunxiu', () => {
  it('has fourteen cards that say everything, and the metrics of the worked example (domain §11.6)', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    expect(screen.getAllByTestId(/^person-card-/)).toHaveLength(14);
    expect(labelOf('S12')).toContain('反对');
    expect(labelOf('S03')).toMatch(/R1→3.*120 天.*批准者/);
    const metrics = screen.getByTestId('map-metrics').textContent;
    for (const figure of ['53.22', '52.71', '+13.81', '57.14%']) expect(metrics).toContain(figure);
  });

  it('follows a changed person', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    await act(async () => {
      await stores.commands.setValue(personId(stores, 'S03'), 'node.attitude', 1);
    });
    await waitFor(() => expect(labelOf('S03')).toContain('支持'));
  });

  it('moves the focus with arrows and opens the person with a press', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const top = screen.getByTestId('person-card-S01');
    expect(top.tabIndex).toBe(0);
    top.focus();
    fireEvent.keyDown(top, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).not.toBe(top));
    const next = document.activeElement as HTMLElement;
    expect(next.dataset.person).toBeDefined();
    fireEvent.click(next);
    expect(stores.inspector.target).toEqual({ kind: 'person', recordId: next.dataset.person });
    await waitFor(() => expect(next.getAttribute('aria-pressed')).toBe('true'));
  });

  it('moves all cards by key as one undo step', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const places = () => stores.account.view.rows(stores.account.view.account.id, 'map.places').length;
    const before = places();
    const top = screen.getByTestId('person-card-S01');
    top.focus();
    fireEvent.keyDown(top, { key: 'a', ctrlKey: true });
    fireEvent.keyDown(top, { key: 'ArrowRight', altKey: true });
    await waitFor(() => expect(places()).toBeGreaterThanOrEqual(before + 14));
    await act(() => stores.undo.undo());
    await waitFor(() => expect(places()).toBe(before));
  });

  it('draws a line by keyboard: C, an arrow, Enter', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const top = screen.getByTestId('person-card-S01');
    top.focus();
    fireEvent.keyDown(top, { key: 'c' });
    expect(await screen.findByTestId('map-link-hint')).toBeDefined();
    fireEvent.keyDown(top, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement).not.toBe(top));
    fireEvent.click(document.activeElement as HTMLElement);
    expect(await screen.findByTestId('relation-save')).toBeDefined();
  });

  it('renames a card in place: an empty name is refused, Esc gives up, Enter is one undo step', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const id = personId(stores, 'S12');
    const card = () => screen.getByTestId('person-card-S12');
    const field = () => screen.getByTestId<HTMLInputElement>('map-inline-rename');
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    const enter = (name: string) => {
      fireEvent.change(field(), { target: { value: name } });
      fireEvent.submit(field());
    };
    const name = stores.account.title(id);
    card().focus();
    press('F2');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(field().value.slice(field().selectionStart ?? 0, field().selectionEnd ?? 0)).toBe(name);
    enter('  ');
    expect(screen.getByRole('alert').textContent).toContain('不能为空');
    fireEvent.change(field(), { target: { value: '裴一' } });
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(card()));
    expect([stores.account.title(id), stores.undo.state.undo]).toEqual([name, null]);
    press('F2');
    await screen.findByTestId('map-inline-rename');
    enter(' 裴二 ');
    await waitFor(() => expect(labelOf('S12')).toContain('裴二'));
    await waitFor(() => expect(document.activeElement).toBe(card()));
    await act(() => stores.undo.undo());
    await waitFor(() => expect(labelOf('S12')).toContain(name));
    act(() => stores.map.showDate('2025-12-31'));
    expect(stores.map.canvas?.canRun('canvas.rename')).toBe(false);
  });

  it('cuts people from one map and refuses to paste them into another account', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const card = screen.getByTestId('person-card-S11');
    card.focus();
    fireEvent.keyDown(card, { key: 'x', ctrlKey: true });
    await waitFor(() => expect(screen.queryByTestId('person-card-S11')).toBeNull());
    expect(stores.map.clipboard?.people).toHaveLength(1);
    act(() => stores.map.keep({ accountId: 'another', mapId: null, deed: 'copy', people: [] }));
    fireEvent.keyDown(screen.getByTestId('person-card-S01'), { key: 'v', ctrlKey: true });
    await waitFor(() => expect(stores.notices.list.map(({ text }) => text).join()).toContain('另一个客户'));
  });
});
