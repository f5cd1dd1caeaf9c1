// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapTab } from '../../../../renderer/scenes/map/MapTab.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { addDays } from '../../../../shared/lib/calendar-date.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

// The canvas has its own tests; here is what stands around it.
vi.mock('../../../../renderer/scenes/map/MapCanvas.tsx', () => ({ MapCanvas: () => null }));

// Virtual columns and rows are drawn as far as the box reaches.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_200);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const show = (stores: Stores) =>
  render(
    <StoresContext.Provider value={stores}>
      <MapTab />
    </StoresContext.Provider>,
  );
const personId = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';
const press = (testId: string) => fireEvent.click(screen.getByTestId(testId));

describe('numbers of the worked example (domain §11.6)', () => {
  it('shows each of them with its arithmetic', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    press('all-metrics');
    const text = (await screen.findByTestId('all-metrics-list')).textContent ?? '';
    const numbers = [
      // RS and NS
      '31.10',
      '59.00',
      '52.71',
      '16.30',
      '+13.81',
      // coverage by heads, by weight, of everybody
      '4 ÷ 7 × 100 = 57.14%',
      '23.1 ÷ 40.6 × 100 = 56.90%',
      '11 ÷ 14 × 100 = 78.57%',
      // our side
      '215.70',
      '81.00',
      '37.55%',
      '63.90',
      '29.62%',
      '39.60',
      '18.36%',
      '21.60',
      '10.01%',
      '9.60',
      '4.45%',
      // their side
      '33.90',
      '28.32',
      // the three layers of health
      '5 ÷ 9 × 100 = 55.56',
      '20 × 21 ÷ 8 = 52.50',
      '26.36 + 11.11 + 15.75 = 53.22',
    ];
    for (const number of numbers) expect(text).toContain(number);
    const metric = (name: string) => screen.getByTestId(`metric-${name}`).textContent;
    expect(metric('champions')).toBe('铁杆 2');
    expect(metric('supporters')).toBe('支持者 7');
    expect(metric('blockers')).toBe('阻碍者 3');
    expect(metric('keys')).toBe('关键人 7');
    expect(metric('light')).toContain('绿');
    expect(metric('health')).toContain('53.22');
    expect(screen.getByTestId('single-link-keys').textContent).toMatch(/陆承渊.*罗廷安/);
    expect(screen.getByTestId('uncovered-keys').textContent).toMatch(/沈若谦.*裴景行/);
    const priorities = screen.getByTestId('sum-priorities').textContent ?? '';
    for (const line of [
      '7.5 × 2 = 15.0',
      '6.0 × 2 = 12.0',
      '4.0 × 2 = 8.0',
      '4.8 × 1 = 4.8',
      '3.6 × 1 = 3.6',
    ])
      expect(priorities).toContain(line);
  });
});

describe('views', () => {
  it('lists the people, most urgent first, and filters them', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    press('map-view-list');
    expect(await screen.findByTestId('people-table')).toBeDefined();
    fireEvent.change(screen.getByTestId('people-filter'), { target: { value: '采购' } });
    await waitFor(() => expect(screen.getByText('2 / 14 人')).toBeDefined());
  });

  it('shows departments by levels, and the people of a cell with the arithmetic', async () => {
    const { stores } = await sampleStores('YX');
    stores.map.enter(stores.account.id ?? '');
    stores.map.show('heat');
    show(stores);
    const cells = await screen.findAllByTestId('heat-cell');
    const whole = cells.at(-1);
    expect(whole?.textContent).toContain('52.7');
    if (whole !== undefined) fireEvent.click(whole);
    await waitFor(() => expect(screen.getByText('100 × 31.10 ÷ 59.00 = 52.71')).toBeDefined());
  });

  it('shows who of ours is how close to whom, and leaves all but key people out', async () => {
    const { stores } = await sampleStores('YX');
    stores.map.enter(stores.account.id ?? '');
    stores.map.show('coverage');
    show(stores);
    const matrix = await screen.findByTestId('coverage-matrix');
    expect(within(matrix).getByRole('button', { name: /林曜 与 罗廷安 2→4 20 天前 只有一条/ })).toBeDefined();
    expect(within(matrix).getByRole('button', { name: '方牧野' })).toBeDefined();
    // The days since the last contact stand in the cell, as in the export.
    expect(screen.getByTitle(/^林曜 与 韩之序：R4→5/).textContent).toMatch(/4→5.*9 天/);
    press('cover-keys-only');
    await waitFor(() => expect(within(matrix).queryByRole('button', { name: '方牧野' })).toBeNull());
    expect(within(matrix).getByRole('button', { name: '罗廷安' })).toBeDefined();
  });
});

describe('goals and gaps', () => {
  it('creates the action that a gap asks for', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    press('map-goals');
    const gap = await screen.findByTestId('gap-noAction');
    const before = within(gap).getAllByTestId('gap-add-action');
    const actions = () => stores.account.view.rows(stores.account.id ?? '', 'plan.actions').length;
    const count = actions();
    const [first] = before;
    if (first === undefined) throw new Error('no gap without an action');
    fireEvent.click(first);
    expect(actions()).toBe(count);
    fireEvent.click(within(gap).getByTestId('action-save'));
    await waitFor(() => expect(actions()).toBe(count + 1));
    const { row } = stores.account.view.rows(stores.account.id ?? '', 'plan.actions').at(-1) ?? {};
    expect(row?.due).toBe(addDays(stores.workspace.today, 30));
    expect(row?.owner).toBeTruthy();
    await waitFor(() => expect(screen.queryAllByTestId('gap-add-action').length).toBe(before.length - 1));
  });

  it('names the goals, whom to see next and why', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    press('map-goals');
    expect((await screen.findByTestId('goal-champion')).dataset.present).toBe('true');
    expect(screen.getAllByTestId('next-person').length).toBe(3);
    expect(screen.getByTestId('gap-blocker').textContent).toContain('贺岚');
  });
});

describe('parked people', () => {
  it('parks who is selected and puts them back', async () => {
    const { stores } = await sampleStores('YX');
    show(stores);
    press('map-goals');
    const id = personId(stores, 'S11');
    stores.map.select([id]);
    fireEvent.click(screen.getByTestId('map-more'));
    fireEvent.click(await screen.findByTestId('map-more-parked'));
    fireEvent.click(await screen.findByTestId('park-selected'));
    await waitFor(() => expect(stores.account.view.value(id, 'node.parked')).toBe(true));
    fireEvent.click(await screen.findByTestId('put-back-S11'));
    await waitFor(() => expect(stores.account.view.value(id, 'node.parked')).not.toBe(true));
  });
});
