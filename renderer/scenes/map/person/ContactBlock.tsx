import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { cellText } from '../../../../shared/domain/account/money.ts';
import type { RowEntry } from '../../../../shared/domain/account/view.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { joinTexts } from '../../../../shared/format/value.ts';
import { useStores } from '../../../stores/stores.ts';
import type { PersonOnMap } from '../map-model.ts';
import { AddContact } from './AddContact.tsx';

const SHOWN = 6;

/** When we met and what the person did: the proof behind the closeness level. Newest first. */
export const ContactBlock = observer(({ person }: { readonly person: PersonOnMap }) => {
  const { app, account } = useStores();
  const { t } = app;
  const [isAdding, setIsAdding] = useState(false);
  const log = [...account.view.rows(person.id, 'per.contact_log')].sort((a, b) =>
    (cellText(b.row, 'date') ?? '').localeCompare(cellText(a.row, 'date') ?? ''),
  );
  return (
    <section className="person-block" aria-label={t(($) => $.map.person.log)}>
      <h3>
        {t(($) => $.map.person.log)}
        <Button size="small" type="text" onClick={() => setIsAdding(!isAdding)} data-testid="add-contact">
          {t(($) => $.map.person.addContact)}
        </Button>
      </h3>
      {isAdding && <AddContact personId={person.id} onDone={() => setIsAdding(false)} />}
      {log.length === 0 && <p className="map-rule">{t(($) => $.map.person.logEmpty)}</p>}
      <ul data-testid="contact-log">
        {log.slice(0, SHOWN).map((entry) => (
          <Contact key={entry.entry.id} contact={entry} />
        ))}
      </ul>
    </section>
  );
});

const Contact = observer(({ contact: { entry, row } }: { readonly contact: RowEntry }) => {
  const { app, account, commands } = useStores();
  const date = formatDate(cellText(row, 'date') ?? '', app.locale);
  const colleagues = Array.isArray(row.colleagues) ? row.colleagues.map((id) => account.view.title(id)) : [];
  return (
    <li className="person-contact">
      <p>
        <b>{date}</b>{' '}
        {joinTexts([joinTexts(colleagues, app.locale), cellText(row, 'topic') ?? ''], app.locale)}
      </p>
      <Button
        type="text"
        size="small"
        icon={<DeleteOutlined />}
        aria-label={app.t(($) => $.map.person.removeContact, { date })}
        onClick={() => void commands.removeRows([entry.id])}
      />
      {cellText(row, 'behaviour') !== null && (
        <small className="person-hint">{cellText(row, 'behaviour')}</small>
      )}
    </li>
  );
});
