import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { type ContactReading, contactsByPerson } from '../../../../shared/domain/account/contact-reading.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import { routes } from '../../../app/routes.ts';
import { EvidenceButton } from '../../../components/score/EvidenceButton.tsx';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from './person-on-map.ts';

type Props = { readonly person: Pick<PersonOnMap, 'id'> };

const SHOWN = 5;

/** When we met and what the person did: the proof behind the closeness. Newest first. */
export const ContactBlock = observer(({ person }: Props) => {
  const { app, account, dialogs } = useStores();
  const { t } = app;
  const contacts = contactsByPerson(account.view).get(person.id) ?? [];
  return (
    <section className="person-block" aria-label={t(($) => $.mapPerson.logTitle)}>
      <h3>
        {t(($) => $.mapPerson.logTitle)}
        <Button
          size="small"
          type="text"
          onClick={() => dialogs.openContact({ kind: 'create', personIds: [person.id] })}
          data-testid="add-contact"
        >
          {t(($) => $.map.person.addContact)}
        </Button>
      </h3>
      {contacts.length === 0 && <p className="map-rule">{t(($) => $.map.person.logEmpty)}</p>}
      <ul data-testid="contact-log">
        {contacts.slice(0, SHOWN).map((contact) => (
          <Contact key={contact.source.id} contact={contact} />
        ))}
      </ul>
      {contacts.length > SHOWN && (
        <Link href={routes.account(account.id ?? '', 'contacts', { record: person.id })}>
          {t(($) => $.mapPerson.allContacts, { count: contacts.length })}
        </Link>
      )}
    </section>
  );
});

const Contact = observer(({ contact }: { readonly contact: ContactReading }) => {
  const { app, account, dialogs } = useStores();
  const { personId, date, colleagues, topic, behaviour, inTender, source } = contact;
  const day = formatDate(date, app.locale);
  const names = joinTexts(colleagues.map(account.view.title), app.locale);
  return (
    <li className="person-contact">
      <p>
        {source.kind === 'contact' ? (
          <button
            type="button"
            className="map-link"
            onClick={() => dialogs.openContact({ kind: 'edit', contactId: source.id })}
          >
            {day}
          </button>
        ) : (
          <b>{day}</b>
        )}{' '}
        {[names, topic].filter(Boolean).join(' · ')}
        {inTender && <span className="person-chip">{app.t(($) => $.mapPerson.inTender)}</span>}
      </p>
      {source.kind === 'log' ? (
        <EvidenceButton recordId={personId} fieldKey="per.contact_log" name={day} entryId={source.id} />
      ) : (
        <EvidenceButton recordId={source.id} fieldKey="con.topic" name={day} />
      )}
      {behaviour !== null && <small className="person-hint">{behaviour}</small>}
    </li>
  );
});
