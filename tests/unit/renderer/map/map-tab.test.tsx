// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MapTab } from '../../../../renderer/scenes/map/MapTab.tsx';
import { PersonInspector } from '../../../../renderer/scenes/map/person/PersonInspector.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

const drawn = vi.hoisted(() => ({ attitudes: 0 }));
vi.mock('../../../../renderer/scenes/map/attitude.ts', async (load) => {
  const real = await load<typeof import('../../../../renderer/scenes/map/attitude.ts')>();
  return {
    ...real,
    attitudeWord: (...input: Parameters<typeof real.attitudeWord>) => {
      drawn.attitudes += 1;
      return real.attitudeWord(...input);
    },
  };
});

beforeEach(() => {
  drawn.attitudes = 0;
});
afterEach(cleanup);

const show = (stores: Stores, content: React.ReactNode) =>
  render(<StoresContext.Provider value={stores}>{content}</StoresContext.Provider>);
const personId = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';

describe('map tab of Yunxiu', () => {
  it('shows fourteen cards with words, and the metrics of the worked example (domain §11.6)', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    expect(screen.getAllByTestId(/^person-card-/)).toHaveLength(14);
    expect(screen.getByTestId('person-card-S12').textContent).toContain('反对');
    expect(screen.getByTestId('person-card-S03').textContent).toContain('R1→3');
    expect(screen.getByTestId('person-card-S03').dataset.key).toBe('true');
    expect(screen.getByTestId('person-card-S03').dataset.covered).toBe('false');
    const metrics = screen.getByTestId('map-metrics').textContent;
    for (const figure of ['53.22', '52.71', '+13.81', '57.14%']) expect(metrics).toContain(figure);
  });

  it('draws one card anew when one person changes', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const before = drawn.attitudes;
    await act(async () => {
      await stores.commands.setValue(personId(stores, 'S03'), 'node.attitude', 1);
    });
    await waitFor(() => expect(screen.getByTestId('person-card-S03').textContent).toContain('支持'));
    expect(drawn.attitudes - before).toBe(1);
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
    expect(next.getAttribute('aria-pressed')).toBe('true');
  });

  it('puts a dragged card back with one undo and all cards with tidy', async () => {
    const { stores } = await sampleStores('YX');
    show(stores, <MapTab />);
    const ids = ['S03', 'S07'].map((code) => personId(stores, code));
    for (const id of ids) await stores.commands.placeRecord(id, { x: 1, y: 2 });
    const placeOf = (id: string) => stores.account.view.record(id)?.place ?? null;
    expect(ids.map(placeOf)).toEqual([
      { x: 1, y: 2 },
      { x: 1, y: 2 },
    ]);
    fireEvent.click(screen.getByTestId('map-tidy'));
    await waitFor(() => expect(ids.map(placeOf)).toEqual([null, null]));
    await stores.undo.undo();
    await waitFor(() =>
      expect(ids.map(placeOf)).toEqual([
        { x: 1, y: 2 },
        { x: 1, y: 2 },
      ]),
    );
  });
});

describe('person inspector', () => {
  it('shows closeness, overdue contact, priority and the suggested approach; creates an action', async () => {
    const { stores } = await sampleStores('YX');
    const recordId = personId(stores, 'S03');
    show(stores, <PersonInspector recordId={recordId} />);
    expect(screen.getByTestId('person-level').textContent).toContain('R1 认识');
    expect(screen.getByTestId('person-contact').textContent).toContain('120');
    expect(screen.getByTestId('person-contact').dataset.overdue).toBe('true');
    expect(screen.getByTestId('person-priority').textContent).toContain('12.0');
    const before = screen.getByTestId('person-actions').textContent;
    fireEvent.click(screen.getByTestId('person-add-action'));
    await waitFor(() => expect(screen.getByTestId('person-actions').textContent).not.toBe(before));
  });

  it('caps a level that no logged behaviour proves until one is logged', async () => {
    const { stores } = await sampleStores('YX');
    const recordId = personId(stores, 'S14');
    const link = stores.account.cell(recordId, 'node.links')[0];
    if (link === undefined) throw new Error('S14 has no link');
    await stores.commands.updateRow(link.id, { level: 4 });
    const log = stores.account.cell(recordId, 'per.contact_log');
    await stores.commands.removeRows(log.map(({ id }) => id));
    show(stores, <PersonInspector recordId={recordId} />);
    await waitFor(() => expect(screen.getByTestId('person-level').textContent).toContain('R2 接受'));
    fireEvent.click(screen.getByTestId('add-contact'));
    fireEvent.change(screen.getByTestId('contact-behaviour'), { target: { value: '主动来电' } });
    fireEvent.click(screen.getByTestId('contact-save'));
    await waitFor(() => expect(screen.getByTestId('person-level').textContent).toContain('R4 支持'));
  });
});
