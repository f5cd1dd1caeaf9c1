import { observer } from 'mobx-react-lite';
import { Link } from 'wouter';
import { cellText } from '../../../shared/domain/account/money.ts';
import type { AccountView } from '../../../shared/domain/account/view.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** The contact logs of all people as one, newest first; each line leads to its person, where it is edited. */
export const ContactLog = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const { view } = account;
  const contacts = contactsOf(view);
  const channels = view.catalogue.field('note.channel')?.type;
  return (
    <aside className="notes-log panel" aria-label={t(($) => $.notes.log.title)} data-testid="contact-log">
      <h2>
        {t(($) => $.notes.log.title)} <span className="muted">{contacts.length}</span>
      </h2>
      {contacts.length === 0 && <p className="muted">{t(($) => $.notes.log.empty)}</p>}
      <ol>
        {contacts.map(({ id, personId, date, channel, topic, outcome }) => (
          <li key={id} className="notes-contact">
            <span className="muted">
              {formatDate(date, app.locale)}
              {channel === null || channels === undefined
                ? ''
                : ` · ${formatValue(channels, channel, app.locale, view.title)}`}
            </span>
            <Link href={routes.account(view.account.id, 'dossier', { section: 'people', record: personId })}>
              {view.title(personId)}
            </Link>
            {topic !== null && <p>{topic}</p>}
            {outcome !== null && <p className="muted notes-outcome">{outcome}</p>}
          </li>
        ))}
      </ol>
    </aside>
  );
});

function contactsOf(view: AccountView) {
  return view
    .records('person')
    .flatMap((person) =>
      view.rows(person.id, 'per.contact_log').map(({ entry, row }) => ({
        id: entry.id,
        personId: person.id,
        date: cellText(row, 'date') ?? '',
        channel: cellText(row, 'channel'),
        topic: cellText(row, 'topic'),
        outcome: cellText(row, 'outcome'),
      })),
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
