import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { type ContactEvent, readContactLog } from '../../../shared/domain/account/contact-log-reading.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** The newest contacts beside the notes; all of them stand in their own tab. */
const SHOWN = 40;

/** The contacts of all people, newest first; each person leads to the file. */
export const ContactLog = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const contacts = useReading(readContactLog);
  return (
    <aside className="notes-log panel" aria-label={t(($) => $.notes.log.title)} data-testid="contact-log">
      <h2>
        {t(($) => $.notes.log.title)}{' '}
        <Link href={routes.account(account.view.account.id, 'contacts')}>
          {t(($) => $.mapPerson.allContacts, { count: contacts.length })}
        </Link>
      </h2>
      {contacts.length === 0 && <p className="muted">{t(($) => $.notes.log.empty)}</p>}
      <ol>
        {contacts.slice(0, SHOWN).map((contact) => (
          <Contact key={contact.id} contact={contact} />
        ))}
      </ol>
    </aside>
  );
});

const Contact = observer(({ contact }: { readonly contact: ContactEvent }) => {
  const { account, app, workspace } = useStores();
  const { view } = account;
  const { date, channel, topic, outcome, people } = contact;
  const channels = workspace.catalogue.field('note.channel')?.type;
  return (
    <li className="notes-contact">
      <span className="muted">
        {formatDate(date, app.locale)}
        {channel === null || channels === undefined
          ? ''
          : ` · ${formatValue(channels, channel, app.locale, view.title)}`}
      </span>
      <span className="notes-people">
        {people.map((personId) => (
          <Link
            key={personId}
            href={routes.account(view.account.id, 'dossier', { section: 'people', record: personId })}
          >
            {view.title(personId)}
          </Link>
        ))}
      </span>
      {topic !== null && <p>{topic}</p>}
      {outcome !== null && <p className="muted notes-outcome">{outcome}</p>}
    </li>
  );
});
