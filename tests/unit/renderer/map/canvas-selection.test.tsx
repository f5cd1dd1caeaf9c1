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

async function openMap() {
  const { stores } = await sampleStores('YX');
  const shown = render(
    <StoresContext.Provider value={stores}>
      <MapTab />
    </StoresContext.Provider>,
  );
  const idOf = (code: string) =>
    stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';
  const card = (code: string) => screen.getByTestId(`person-card-${code}`);
  return { stores, shown, idOf, card, surface: screen.getByRole('application') };
}

const ringed = (stores: Stores) => [...stores.map.selected];
const inspected = ({ inspector }: Stores) => inspector.target?.recordId ?? null;
/** Left of everything, in px from the corner of the surface. */
const GROUND = { clientX: 4, clientY: 790, pointerId: 1, button: 0 };
const pressGround = (surface: HTMLElement) => {
  fireEvent.pointerDown(surface, GROUND);
  fireEvent.pointerUp(surface, GROUND);
};

describe('the menu of the empty ground', () => {
  it('has no commands for the card that was touched last', async () => {
    const { stores, card, surface } = await openMap();
    card('S11').focus();
    expect(stores.map.canvas?.canRun('canvas.remove')).toBe(true);
    act(() => pressGround(surface));
    fireEvent.contextMenu(surface, GROUND);
    for (const id of ['canvas.remove', 'canvas.rename', 'canvas.connect', 'canvas.toTop'] as const)
      expect(stores.map.canvas?.canRun(id)).toBe(false);
    for (const id of ['canvas.addPerson', 'canvas.selectAll', 'canvas.fit'] as const)
      expect(stores.map.canvas?.canRun(id)).toBe(true);
    act(() => card('S11').blur());
    act(() => card('S11').focus());
    expect(stores.map.canvas?.canRun('canvas.remove')).toBe(true);
  });
});

describe('ring and panel', () => {
  it('speak of the same person, and the ground ends both', async () => {
    const { stores, idOf, card, surface } = await openMap();
    fireEvent.click(card('S05'));
    expect([ringed(stores), inspected(stores)]).toEqual([[idOf('S05')], idOf('S05')]);
    act(() => stores.map.select([idOf('S06')]));
    expect(inspected(stores)).toBe(idOf('S06'));
    act(() => stores.inspector.select({ kind: 'person', recordId: idOf('S08') }));
    expect(ringed(stores)).toEqual([idOf('S08')]);
    act(() => pressGround(surface));
    expect([ringed(stores), inspected(stores)]).toEqual([[], null]);
  });

  it('end with Esc and with closing the panel', async () => {
    const { stores, card } = await openMap();
    fireEvent.click(card('S05'));
    fireEvent.keyDown(card('S05'), { key: 'Escape' });
    expect([ringed(stores), inspected(stores)]).toEqual([[], null]);
    fireEvent.click(card('S05'));
    act(() => stores.inspector.clear());
    expect(ringed(stores)).toEqual([]);
  });

  it('are there for who comes from elsewhere with a person, and gone without one', async () => {
    const { stores, shown, idOf } = await openMap();
    act(() => stores.map.show('list'));
    act(() => stores.inspector.select({ kind: 'person', recordId: idOf('S12') }));
    act(() => stores.map.show('tree'));
    await waitFor(() => expect(ringed(stores)).toEqual([idOf('S12')]));
    act(() => stores.map.show('list'));
    act(() => stores.inspector.clear());
    act(() => stores.map.show('tree'));
    await waitFor(() => expect(ringed(stores)).toEqual([]));
    shown.unmount();
  });

  it('leave a selection of several to itself', async () => {
    const { stores, idOf } = await openMap();
    const both = [idOf('S05'), idOf('S06')];
    act(() => stores.map.select(both));
    act(() => stores.inspector.select({ kind: 'person', recordId: idOf('S05') }));
    expect(ringed(stores)).toEqual(both);
    act(() => stores.inspector.clear());
    expect(ringed(stores)).toEqual(both);
  });
});

describe('a drag', () => {
  it('ends when another view is opened: nothing is saved there', async () => {
    const { stores, card, surface } = await openMap();
    const places = () => stores.account.view.rows(stores.account.view.account.id, 'map.places').length;
    const before = places();
    const { style } = card('S01');
    const [x = 0, y = 0] = (/translate\(([-\d.]+)px, ([-\d.]+)px\)/.exec(style.transform) ?? [])
      .slice(1)
      .map(Number);
    const [left = 0, top = 0, zoom = 1] =
      (surface.querySelector<HTMLElement>('.map-overlay')?.style.transform ?? '')
        .match(/[-\d.]+/g)
        ?.map(Number) ?? [];
    const at = (dx: number) => ({
      clientX: (x + 20) * zoom + left + dx,
      clientY: (y + 20) * zoom + top,
      pointerId: 1,
      button: 0,
    });
    const drag = (whileHeld: () => void) => {
      fireEvent.pointerDown(surface, at(0));
      fireEvent.pointerMove(surface, at(40));
      whileHeld();
      fireEvent.pointerMove(surface, at(60));
      fireEvent.pointerUp(surface, at(60));
    };
    act(() => drag(() => stores.map.show('power')));
    await waitFor(() => expect(stores.map.view).toBe('power'));
    expect([places(), stores.undo.state.undo]).toEqual([before, null]);
    act(() => stores.map.show('tree'));
    act(() => drag(() => undefined));
    await waitFor(() => expect(places()).toBe(before + 1));
  });
});

describe('pasting', () => {
  it('says what happened, also the second time', async () => {
    const { stores, idOf, card } = await openMap();
    card('S11').focus();
    fireEvent.keyDown(card('S11'), { key: 'x', ctrlKey: true });
    await waitFor(() => expect(screen.queryByTestId('person-card-S11')).toBeNull());
    const paste = () => fireEvent.keyDown(card('S01'), { key: 'v', ctrlKey: true });
    const said = () => stores.notices.list.map(({ text }) => text).join();
    paste();
    await waitFor(() => expect(said()).toContain('已粘贴 1 人'));
    await waitFor(() => expect(ringed(stores)).toEqual([idOf('S11')]));
    const { undo } = stores.undo.state;
    paste();
    await waitFor(() => expect(said()).toContain('已经在这张地图上'));
    expect(stores.undo.state.undo).toEqual(undo);
  });
});
