// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { bindActions } from '../../../../renderer/actions/bind-actions.ts';
import { Finder } from '../../../../renderer/scenes/map/Finder.tsx';
import { MapModel } from '../../../../renderer/scenes/map/map-model.ts';
import { StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

/** The finder over the map of Yunxiu; `shown` = cards that were brought into sight. */
async function finderOfYunxiu() {
  const { stores } = await sampleStores('YX');
  stores.map.enter(stores.account.id ?? '');
  const shown: string[] = [];
  const none = () => {};
  stores.map.attach({
    run: none,
    canRun: () => false,
    zoomIn: none,
    zoomOut: none,
    fit: none,
    tidy: none,
    reveal: none,
    show: (id) => shown.push(id),
  });
  const model = new MapModel(stores);
  const nameOf = (id: string | undefined) => model.people.get(id ?? '')?.name;
  stores.map.finder.open();
  render(
    <StoresContext value={stores}>
      <Finder model={model} />
    </StoresContext>,
  );
  const text = screen.getByTestId('map-finder-text');
  return { stores, model, shown, nameOf, text };
}

describe('looking for people on the map', () => {
  it('leaves everybody else behind, and goes round with Enter', async () => {
    const { stores, model, shown, nameOf, text } = await finderOfYunxiu();
    expect(model.found).toBeNull();
    expect(model.cards.some(({ card }) => card.isDimmed)).toBe(false);
    fireEvent.change(text, { target: { value: '总监' } });
    const found = model.found ?? [];
    expect(found.length).toBeGreaterThan(1);
    expect(screen.getByTestId('map-finder-count').textContent).toBe(`${found.length} / 14 人`);
    const bright = model.cards.filter(({ kind, card }) => kind === 'person' && card.isDimmed !== true);
    expect(bright.map(({ recordId }) => recordId).sort()).toEqual([...found].sort());
    for (let press = 0; press <= found.length; press += 1) fireEvent.keyDown(text, { key: 'Enter' });
    expect(shown).toEqual([...found, found[0]]);
    fireEvent.keyDown(text, { key: 'Enter', shiftKey: true });
    expect(shown.at(-1)).toBe(found.at(-1));
    expect(stores.inspector.target).toEqual({ kind: 'person', recordId: found.at(-1) });
    expect([...stores.map.selected]).toEqual([found.at(-1)]);
    fireEvent.change(text, { target: { value: '裴景行' } });
    expect((model.found ?? []).map(nameOf)).toEqual(['裴景行']);
  });

  it('says when nobody is found, and Escape brings everybody back', async () => {
    const { stores, model, shown, text } = await finderOfYunxiu();
    fireEvent.change(text, { target: { value: '没有这个人' } });
    expect(model.found).toEqual([]);
    fireEvent.keyDown(text, { key: 'Enter' });
    expect(shown).toEqual([]);
    fireEvent.keyDown(text, { key: 'Escape' });
    expect(stores.map.finder.isOpen).toBe(false);
    expect(model.found).toBeNull();
    expect(screen.queryByTestId('map-finder')).toBeNull();
  });

  it('brings out the three blockers of domain §11.6', async () => {
    const { stores, model } = await finderOfYunxiu();
    stores.map.finder.bringOut('blockers');
    expect([...(model.found ?? [])].sort()).toEqual([...model.reading.metrics.blockers].sort());
    expect(model.found?.length).toBe(3);
  });

  it('is what Ctrl+F means on a map, and everything when it is asked for again', async () => {
    const { stores } = await finderOfYunxiu();
    stores.map.finder.close();
    const perform = bindActions(stores, () => {});
    perform('search.focus');
    expect(stores.map.finder.isOpen).toBe(true);
    expect(stores.dialogs.current).toBeNull();
    perform('search.focus');
    expect(stores.dialogs.current).toBe('palette');
    stores.map.attach(null);
    stores.map.finder.close();
    perform('search.focus');
    expect(stores.map.finder.isOpen).toBe(false);
  });
});
