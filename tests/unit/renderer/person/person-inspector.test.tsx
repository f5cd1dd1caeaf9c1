// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { PersonInspector } from '../../../../renderer/scenes/map/person/PersonInspector.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { readMap } from '../../../../shared/domain/account/relationship-reading.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

const idOf = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';
const show = (stores: Stores, recordId: string) =>
  render(
    <StoresContext.Provider value={stores}>
      <PersonInspector recordId={recordId} />
    </StoresContext.Provider>,
  );
const press = (id: string) => fireEvent.click(screen.getByTestId(id));

describe('help me choose', () => {
  it('sets a level with evidence, logs the dated behaviour, and goes back in one step (domain §7.3)', async () => {
    const { stores } = await sampleStores('YX');
    const id = idOf(stores, 'S03');
    show(stores, id);
    press('help-level');
    for (const question of ['met', 'grants', 'answers', 'exchanges', 'contacts', 'comments', 'shares']) {
      press(`judge-${question}-yes`);
    }
    // S03 has no behaviour on record: three rungs without a date count as R2.
    await waitFor(() => expect(screen.getByTestId('judge-proposal').textContent).toContain('R2'));
    expect(screen.getByTestId('judge-capped').textContent).toContain('R3');
    const day = screen.getByTestId('judge-contacts-date');
    fireEvent.change(day, { target: { value: '2026-01-10' } });
    fireEvent.blur(day);
    await waitFor(() => expect(screen.getByTestId('judge-proposal').textContent).toContain('R3'));
    expect(screen.getByTestId('judge-evidence').textContent).toContain('2026-01-10');
    press('judge-accept');
    await waitFor(() => expect(screen.getByTestId('person-level').textContent).toContain('R3'));
    const link = stores.account.cell(id, 'node.links')[0];
    expect(link?.evidence).toMatchObject({ status: 'collected', asOf: '2026-01-10' });
    const logged = stores.account.view.rows(id, 'per.contact_log').map(({ row }) => row);
    expect(logged).toContainEqual(
      expect.objectContaining({ date: '2026-01-10', behaviour: '每季度至少一次主动联系我们' }),
    );
    await stores.undo.undo();
    await waitFor(() => expect(screen.getByTestId('person-level').textContent).toContain('R1'));
    expect(stores.account.view.rows(id, 'per.contact_log')).toHaveLength(logged.length - 1);
  });

  it('adds a role that was seen and keeps the one that nobody denied', async () => {
    const { stores } = await sampleStores('YX');
    const id = idOf(stores, 'S12');
    show(stores, id);
    press('help-roles');
    press('judge-evaluator-yes');
    press('judge-accept');
    await waitFor(() =>
      expect(stores.account.view.value(id, 'node.roles')).toEqual(['evaluator', 'influencer']),
    );
    expect(stores.account.view.entry(id, 'node.roles')?.evidence).toMatchObject({
      status: 'inferred',
      confidence: 'low',
    });
  });
});

describe('a map of its own', () => {
  it('takes ratings of its own, says which differ, and goes back to those of the account', async () => {
    const { stores } = await sampleStores('YX');
    const id = idOf(stores, 'S03');
    const made = await stores.commands.createMap({
      accountId: stores.account.view.account.id,
      name: '8 线项目',
      kind: 'project',
      personIds: [id],
      copyOf: null,
    });
    stores.map.openMap(made?.id ?? null);
    show(stores, id);
    expect(screen.getByTestId('person-map').textContent).toContain('8 线项目');
    press('help-attitude');
    press('judge-prefers-yes');
    press('judge-accept');
    await screen.findByTestId('own-attitude');
    expect(screen.getByTestId('own-attitude').textContent).toContain('0 中立');
    expect(screen.getByTestId('person-map').textContent).toContain('态度');
    expect(stores.account.view.value(id, 'node.attitude')).toBe(0);
    expect(readMap(stores.account.view, made?.id ?? null).people[0]?.attitude).toBe(1);
    press('reset-attitude');
    await waitFor(() => expect(screen.queryByTestId('own-attitude')).toBeNull());
    expect(readMap(stores.account.view, made?.id ?? null).people[0]?.attitude).toBe(0);
  });
});

describe('what the inspector does', () => {
  it('caps a level that no behaviour proves, asks for one, and lifts it once it is logged', async () => {
    const { stores } = await sampleStores('YX');
    const id = idOf(stores, 'S03');
    const link = stores.account.cell(id, 'node.links')[0];
    await stores.commands.updateRow(link?.id ?? '', { level: 4 });
    show(stores, id);
    expect(screen.getByTestId('person-level').textContent).toContain('R2');
    const capped = screen.getByTestId('person-capped');
    expect(capped.textContent).toContain('R4');
    fireEvent.click(within(capped).getByRole('button'));
    expect(stores.dialogs.contact).toEqual({ kind: 'create', personIds: [id] });
    await stores.commands.addRows(id, 'per.contact_log', [{ date: '2026-01-10', behaviour: '主动来电' }]);
    await waitFor(() => expect(screen.getByTestId('person-level').textContent).toContain('R4'));
    expect(screen.queryByTestId('person-capped')).toBeNull();
  });

  it('creates an action with owner and day, and ticks it off', async () => {
    const { stores } = await sampleStores('YX');
    const id = idOf(stores, 'S12');
    show(stores, id);
    const before = stores.account.view.rows(stores.account.view.account.id, 'plan.actions').length;
    press('person-add-action');
    press('action-save');
    await waitFor(() =>
      expect(stores.account.view.rows(stores.account.view.account.id, 'plan.actions')).toHaveLength(
        before + 1,
      ),
    );
    const made = stores.account.view.rows(stores.account.view.account.id, 'plan.actions').at(-1)?.row;
    expect(made).toMatchObject({ person: id, status: 'todo', due: '2026-02-14' });
    const item = within(await screen.findByTestId('action-list'))
      .getByText(String(made?.text))
      .closest('li');
    if (item === null) throw new Error('the action is not listed');
    fireEvent.click(within(item).getByRole('button'));
    await waitFor(() =>
      expect(
        stores.account.view.rows(stores.account.view.account.id, 'plan.actions').at(-1)?.row.status,
      ).toBe('done'),
    );
  });

  it('parks a person, shows who has left, and an empty seat that takes a successor at R0', async () => {
    const { stores } = await sampleStores('YX');
    const id = idOf(stores, 'S02');
    const seatId =
      readMap(stores.account.view, null).people.find((person) => person.id === id)?.seat?.seatId ?? '';
    const shown = show(stores, id);
    press('person-park');
    await waitFor(() => expect(screen.getByTestId('person-park').textContent).toBe('放回图上'));
    press('person-park');
    await waitFor(() => expect(screen.getByTestId('person-park').textContent).toBe('移到停放区'));
    await stores.commands.movePerson({
      personId: id,
      from: '2026-01-10',
      to: { kind: 'outside', where: '千帆' },
    });
    await waitFor(() => expect(screen.getByTestId('person-inspector').textContent).toContain('去了 千帆'));
    shown.unmount();

    show(stores, seatId);
    fireEvent.change(screen.getByTestId('successor-name'), { target: { value: '钟离' } });
    fireEvent.submit(screen.getByTestId('successor-form'));
    await waitFor(() => {
      const successor = readMap(stores.account.view, null).metrics.people.find(
        (person) => stores.account.view.title(person.id) === '钟离',
      );
      expect(successor?.level).toBe(0);
      expect(stores.inspector.target?.recordId).toBe(successor?.id);
    });
  });

  it('shows a past day without anything to change', async () => {
    const { stores } = await sampleStores('YX');
    stores.map.showDate('2026-01-15');
    show(stores, idOf(stores, 'S03'));
    await waitFor(() => expect(screen.getByTestId('person-inspector').textContent).toContain('R1 认识'));
    expect(within(screen.getByTestId('person-inspector')).queryAllByRole('button')).toHaveLength(0);
    expect(within(screen.getByTestId('person-inspector')).queryAllByRole('combobox')).toHaveLength(0);
  });
});
