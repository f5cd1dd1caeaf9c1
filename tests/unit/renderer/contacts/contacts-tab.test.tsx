// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Router } from 'wouter';
import { bindActions } from '../../../../renderer/actions/bind-actions.ts';
import { PerformContext } from '../../../../renderer/actions/use-actions.ts';
import { Dialogs } from '../../../../renderer/app/Dialogs.tsx';
import { goTo, useHashPath, useHashSearch } from '../../../../renderer/app/hash-location.ts';
import { routes } from '../../../../renderer/app/routes.ts';
import { ContactsTab } from '../../../../renderer/scenes/contacts/ContactsTab.tsx';
import { ContactLog } from '../../../../renderer/scenes/notes/ContactLog.tsx';
import { LogButton } from '../../../../renderer/scenes/notes/LogButton.tsx';
import { type Stores, StoresContext } from '../../../../renderer/stores/stores.ts';
import { contactsByPerson } from '../../../../shared/domain/account/contact-reading.ts';
import { readPromises } from '../../../../shared/domain/account/promise-reading.ts';
import { sampleStores } from '../../../helpers/sample-stores.ts';

afterEach(cleanup);

async function open(content: React.ReactNode = <ContactsTab />) {
  const { stores } = await sampleStores('YX');
  goTo(routes.account(stores.account.id ?? '', 'contacts'));
  render(
    <StoresContext value={stores}>
      <PerformContext value={bindActions(stores, goTo)}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          {content}
          <Dialogs />
        </Router>
      </PerformContext>
    </StoresContext>,
  );
  return stores;
}

const idOf = (stores: Stores, code: string) =>
  stores.account.view.records('person').find((person) => person.code === code)?.id ?? '';
const figure = (name: string) => screen.getByTestId(`contacts-figure-${name}`).textContent;
const day = (testId: string) => screen.getByTestId<HTMLInputElement>(testId);
const pickDay = (testId: string, value: string) => {
  fireEvent.change(day(testId), { target: { value } });
  fireEvent.blur(day(testId));
};
const clearDay = (testId: string) => {
  const clear = day(testId).closest('.ant-picker')?.querySelector('.ant-picker-clear');
  if (clear) fireEvent.click(clear);
};
const choose = (testId: string, name: string) => {
  const box = within(screen.getByTestId(testId)).getByRole('combobox');
  fireEvent.mouseDown(box);
  fireEvent.change(box, { target: { value: name } });
  fireEvent.click(
    screen.getByText(new RegExp(`^${name} · `), { selector: '.ant-select-item-option-content' }),
  );
};
const lastOf = (stores: Stores, personId: string) => contactsByPerson(stores.account.view).get(personId)?.[0];

describe('contacts tab', () => {
  it('shows each figure with its arithmetic', async () => {
    await open();
    expect(figure('offBid')).toMatch(/%.*÷.*× 100.*≥ 60%/s);
    expect(figure('late')).toContain('3 / 7');
    expect(figure('late')).toContain('沈若谦');
    expect(figure('fulfilment')).toContain('÷');
  });

  it('logs a contact with people, behaviour and promise in one step, edits it, and takes it back', async () => {
    const stores = await open();
    const personId = idOf(stores, 'S12');
    const promises = readPromises(stores.account.view).promises.length;
    stores.dialogs.openContact({ kind: 'create', personIds: [personId] });
    fireEvent.change(await screen.findByTestId('contact-topic'), { target: { value: '首次技术交流' } });
    // None of ours has a link with him, so nobody is proposed; without one of us it is no contact.
    expect(screen.getByTestId('contact-needs').textContent).toContain('至少一位我方人员');
    choose('contact-colleagues', '周齐');
    fireEvent.change(screen.getByTestId('contact-behaviour-裴景行'), { target: { value: '索要了白皮书' } });
    fireEvent.click(screen.getByTestId('add-promise'));
    fireEvent.change(screen.getByTestId('promise-text'), { target: { value: '送样机试用' } });
    expect(day('promise-due').value).toBe('2026-01-29');
    clearDay('promise-due');
    expect(screen.getByTestId('promise-due-missing')).toBeDefined();
    expect(screen.getByTestId('contact-save').hasAttribute('disabled')).toBe(true);
    pickDay('promise-due', '2026-02-01');
    fireEvent.click(screen.getByTestId('contact-save'));
    await waitFor(() => expect(screen.queryByTestId('contact-dialog')).toBeNull());
    expect(lastOf(stores, personId)).toMatchObject({
      date: '2026-01-15',
      topic: '首次技术交流',
      behaviour: '索要了白皮书',
      source: { kind: 'contact' },
    });
    const made = readPromises(stores.account.view).promises.find(({ text }) => text === '送样机试用');
    expect(made).toMatchObject({ side: 'us', personId, due: '2026-02-01', state: 'open' });
    expect(figure('late')).toContain('2 / 7');

    const contactId = lastOf(stores, personId)?.source.id ?? '';
    stores.dialogs.openContact({ kind: 'edit', contactId });
    expect((await screen.findByTestId('promise-text')).getAttribute('value')).toBe('送样机试用');
    fireEvent.change(screen.getByTestId('contact-topic'), { target: { value: '第一次技术交流' } });
    fireEvent.click(screen.getByTestId('contact-save'));
    await waitFor(() => expect(lastOf(stores, personId)?.topic).toBe('第一次技术交流'));
    await waitFor(() => expect(screen.queryByTestId('contact-dialog')).toBeNull());
    expect(readPromises(stores.account.view).promises).toHaveLength(promises + 1);

    await stores.undo.undo();
    await stores.undo.undo();
    await waitFor(() => expect(lastOf(stores, personId)).toBeUndefined());
    expect(readPromises(stores.account.view).promises).toHaveLength(promises);
  });

  it('cannot be saved without a topic, a person or a day that has been', async () => {
    await open();
    fireEvent.click(screen.getByTestId('log-contact'));
    const isDisabled = () => screen.getByTestId('contact-save').hasAttribute('disabled');
    expect(isDisabled()).toBe(true);
    fireEvent.change(screen.getByTestId('contact-topic'), { target: { value: '谈话' } });
    expect(isDisabled()).toBe(true);
  });

  it('ticks a promise off and lists what is over on demand', async () => {
    const stores = await open();
    const [first] = screen.getAllByTestId('promise');
    if (first === undefined) throw new Error('the sample has no open promise');
    const count = screen.getAllByTestId('promise').length;
    fireEvent.click(within(first).getByRole('button', { name: /已兑现/ }));
    await waitFor(() => expect(screen.getAllByTestId('promise')).toHaveLength(count - 1));
    expect(
      readPromises(stores.account.view).promises.filter(({ state }) => state === 'kept').length,
    ).toBeGreaterThan(0);
  });
});

describe('a note becomes one contact', () => {
  it('with all of its people, once', async () => {
    const { stores } = await sampleStores('YX');
    const people = ['S03', 'S12'].map((code) => idOf(stores, code));
    const note = await stores.commands.createRecord({
      kind: 'note',
      accountId: stores.account.view.account.id,
      values: {
        'note.title': '年会闲谈',
        'note.date': '2026-01-12',
        'note.people': people,
        'note.text': '谈到预算',
      },
    });
    const noteId = note?.id ?? '';
    render(
      <StoresContext value={stores}>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <LogButton noteId={noteId} />
          <ContactLog />
        </Router>
      </StoresContext>,
    );
    fireEvent.click(screen.getByTestId('log-note'));
    await waitFor(() => expect(screen.queryByTestId('log-note')).toBeNull());
    const contacts = stores.account.view
      .records('contact')
      .filter(({ id }) => stores.account.view.title(id) === '年会闲谈');
    expect(contacts).toHaveLength(1);
    const contactId = contacts[0]?.id ?? '';
    expect(stores.account.view.value(contactId, 'con.people')).toEqual(people);
    expect(stores.account.view.entry(contactId, 'con.topic')?.evidence?.note).toBe(noteId);
    expect(within(screen.getByTestId('contact-log')).getByText('谈到预算')).toBeDefined();
    await stores.undo.undo();
    await screen.findByTestId('log-note');
  });
});
