// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readContactFigures } from '../../../../renderer/scenes/contacts/contact-figures.ts';
import { MapTab } from '../../../../renderer/scenes/map/MapTab.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

// The canvas has its own tests; here is what stands around it.
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
const textOf = async (testId: string) => (await screen.findByTestId(testId)).textContent;

describe('figures and what they leave out', () => {
  it('a key seat that falls vacant is said beside the coverage and named as a gap', async () => {
    const { stores } = await sampleStores('YX');
    const { movePerson } = stores.commands;
    await movePerson({
      personId: personId(stores, 'S03'),
      from: '2026-01-10',
      to: { kind: 'outside', where: '' },
    });
    show(stores);
    expect(await textOf('metric-coverage')).toMatch(/66\.67%.*另有 1 个关键席位空缺/);
    fireEvent.click(screen.getByTestId('all-metrics'));
    const [first] = await screen.findAllByTestId('vacant-keys');
    expect(first?.textContent).toMatch(/不计入.*原任 沈若谦/);
    fireEvent.click(screen.getByTestId('map-goals'));
    expect(await textOf('gap-vacantKey')).toMatch(/关键席位空缺.*沈若谦/);
  });

  it('names the same overdue key people in the contacts tab and among the goals', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    fireEvent.click(screen.getByTestId('map-goals'));
    const gap = within(await screen.findByTestId('gap-late'));
    const { late, keys } = readContactFigures(stores.account.view);
    expect([late.length, keys]).toEqual([3, 7]);
    for (const { name } of late) expect(gap.getByText(name)).toBeDefined();
    expect(gap.getByText('从未接触')).toBeDefined();
  });

  it('says that nothing is known of a map without people', async () => {
    const { stores } = await sampleStores('YX');
    const made = await stores.commands.createMap({
      accountId: stores.account.view.account.id,
      name: '空图',
      kind: 'other',
      personIds: [],
      copyOf: null,
    });
    stores.map.enter(stores.account.view.account.id);
    stores.map.openMap(made?.id ?? null);
    show(stores);
    expect(await textOf('metric-thread')).toBe('单线 未知');
  });
});
