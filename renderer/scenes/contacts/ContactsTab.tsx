import './contacts.css';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { readContactLog } from '../../../shared/domain/account/contact-log-reading.ts';
import { usePerform } from '../../actions/use-actions.ts';
import { readFieldPlace } from '../../app/routes.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { ContactFigures } from './ContactFigures.tsx';
import { ContactFilterBar } from './ContactFilterBar.tsx';
import { ContactList } from './ContactList.tsx';
import { ALL_CONTACTS, type ContactFilter, filterContacts } from './contact-filter.ts';
import { PromiseList } from './PromiseList.tsx';

/** Everything that passed between us and the customer's people, and what was promised. */
export const ContactsTab = observer(() => {
  const { app } = useStores();
  const { t } = app;
  const perform = usePerform();
  const { record } = readFieldPlace(useSearch());
  const [filter, setFilter] = useState<ContactFilter>(() => ({ ...ALL_CONTACTS, personId: record ?? null }));
  const contacts = useReading(readContactLog);
  const shown = filterContacts(contacts, filter);
  const log = (
    <Button type="primary" data-testid="log-contact" onClick={() => perform('contact.create')}>
      {t(($) => $.contacts.log)}
    </Button>
  );
  return (
    <div className="contacts">
      <h1 className="visually-hidden">{t(($) => $.contacts.title)}</h1>
      <ContactFigures />
      <section className="contacts-list panel" aria-label={t(($) => $.contacts.title)}>
        {contacts.length === 0 ? (
          <EmptyState title={t(($) => $.contacts.title)} text={t(($) => $.contacts.empty)}>
            {log}
          </EmptyState>
        ) : (
          <>
            <ContactFilterBar filter={filter} onChange={setFilter}>
              {log}
            </ContactFilterBar>
            <ContactList contacts={shown} />
          </>
        )}
      </section>
      <PromiseList />
    </div>
  );
});
