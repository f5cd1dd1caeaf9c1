// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MapTab } from '../../../../renderer/scenes/map/MapTab.tsx';
import { TimeModel } from '../../../../renderer/scenes/map/time/time-model.ts';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { readMap } from '../../../../shared/domain/account/relationship-reading.ts';
import { formatScore } from '../../../../shared/format/number.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

vi.mock('../../../../renderer/scenes/map/MapCanvas.tsx', () => ({ MapCanvas: () => null }));

afterEach(cleanup);

/** The timeline of Yunxiu, with its days read. */
async function timeline() {
  const { stores } = await sampleStores('YX');
  stores.map.enter(stores.account.id ?? '');
  const time = new TimeModel(stores);
  time.enter(stores.account.id, null);
  await time.open();
  return { stores, time };
}

describe('the map through time', () => {
  it('shows the frame of a past day and comes back to the present', async () => {
    const { stores, time } = await timeline();
    const [first] = time.stops;
    expect(time.stops.length).toBeGreaterThan(2);
    await time.showStop(0);
    expect(stores.map.date).toBe(first);
    expect(stores.map.frame?.date).toBe(first);
    expect(stores.map.isPast).toBe(true);
    expect(time.stop).toBe(0);
    await time.showStop(time.stops.length - 1);
    expect(stores.map.date).toBeNull();
    expect(stores.map.frame).toBeNull();
  });

  it('compares two days the earlier one first, and marks the cards', async () => {
    const { stores, time } = await timeline();
    const [first = ''] = time.stops;
    await time.compare(first);
    expect(time.comparison?.from).toBe(first);
    expect(time.comparison?.to).toBe(stores.workspace.today);
    expect(time.comparison?.changes.length).toBeGreaterThan(0);
    expect(stores.map.changes).toEqual(time.comparison?.marks);
    await time.compare(null);
    expect(time.comparison).toBeNull();
    expect(stores.map.changes.size).toBe(0);
  });

  it('plays from the first day to the present and ends there', async () => {
    vi.useFakeTimers();
    try {
      const { stores, time } = await timeline();
      await time.play();
      expect(time.isPlaying).toBe(true);
      expect(stores.map.date).toBe(time.stops[0]);
      for (const day of [...time.stops.slice(1, -1), null]) {
        await vi.advanceTimersByTimeAsync(1_100);
        expect(stores.map.date).toBe(day);
      }
      expect(time.isPlaying).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows heat map and list of a past day, and says that our links are of now', async () => {
    const { stores, time } = await timeline();
    await time.showStop(0);
    const { frame } = stores.map;
    if (frame === null) throw new Error('no frame of the first day');
    stores.map.show('heat');
    render(
      <StoresContext.Provider value={stores}>
        <MapTab />
      </StoresContext.Provider>,
    );
    const heat = await screen.findByTestId('heat-map');
    const total = within(heat).getAllByTestId('heat-cell').at(-1);
    expect(total?.textContent).toContain(`${frame.people.length} 人`);
    const score = frame.metrics.relationshipScore ?? 0;
    expect(total?.getAttribute('title')).toContain(formatScore(score));
    expect(score).not.toBe(readMap(stores.account.view, null).metrics.relationshipScore);
    act(() => stores.map.show('list'));
    expect(await screen.findByText(`${frame.people.length} / ${frame.people.length} 人`)).toBeDefined();
    act(() => stores.map.show('coverage'));
    expect(screen.getByTestId('empty-state').textContent).toContain('我方联系');
  });

  it('opens another map on the same past day, and stays at today before that map was there', async () => {
    const { stores, time } = await timeline();
    const mapId = stores.account.view.records('map')[0]?.id ?? '';
    const further = new TimeModel(stores);
    further.enter(stores.account.id, mapId);
    await further.open();
    const born = further.days?.findLast((day) => day < stores.workspace.today) ?? '';
    await time.show(born);
    await time.openMap(mapId);
    expect([stores.map.mapId, stores.map.date, stores.map.frame?.date]).toEqual([mapId, born, born]);
    const onMap = new Set(readMap(stores.account.view, mapId).people.map(({ id }) => id));
    expect(stores.map.frame?.people.every(({ id }) => onMap.has(id))).toBe(true);

    await time.openMap(null);
    await time.show('2025-01-31');
    expect(stores.map.frame?.date).toBe('2025-01-31');
    await time.openMap(mapId);
    expect([stores.map.mapId, stores.map.date, stores.map.frame]).toEqual([mapId, null, null]);
    expect(stores.notices.list.at(-1)?.text).toContain('还没有这张地图');
  });

  it('lets maps be chosen and not changed on a past day', async () => {
    const { stores, time } = await timeline();
    await time.showStop(0);
    render(
      <StoresContext.Provider value={stores}>
        <MapTab />
      </StoresContext.Provider>,
    );
    fireEvent.click(screen.getByTestId('map-switch'));
    expect(await screen.findByTestId('map-choice-own')).toBeDefined();
    expect(screen.queryByTestId('map-new')).toBeNull();
    expect(screen.getByText(/过去的日子只能查看/)).toBeDefined();
  });

  it('says plainly that the past cannot be changed', async () => {
    const { stores } = await sampleStores('YX');
    render(
      <StoresContext.Provider value={stores}>
        <MapTab />
      </StoresContext.Provider>,
    );
    fireEvent.click(screen.getByTestId('map-time'));
    await waitFor(() => expect(screen.getByTestId('time-play')).toHaveProperty('disabled', false));
    await act(async () => stores.map.showDate('2025-06-30'));
    expect(screen.getByTestId('map-past').textContent).toContain('2025-06-30');
    expect(screen.getByTestId('add-person')).toHaveProperty('disabled', true);
    fireEvent.click(screen.getByTestId('back-to-now'));
    await waitFor(() => expect(screen.queryByTestId('map-past')).toBeNull());
  });
});
