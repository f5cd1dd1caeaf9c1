import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { Button, Popconfirm } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ContactEvent } from '../../../shared/domain/account/contact-log-reading.ts';
import { SENTIMENTS } from '../../../shared/domain/relationship/contact.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { formatValue, joinTexts } from '../../../shared/format/value.ts';
import type { TableColumn } from '../../components/table/columns.ts';
import { VirtualTable } from '../../components/table/VirtualTable.tsx';
import { useStores } from '../../stores/stores.ts';

/** Contacts newest first; Enter or a click opens one. */
export const ContactList = observer(({ contacts }: { readonly contacts: readonly ContactEvent[] }) => {
  const { account, app, dialogs, inspector, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const channels = workspace.catalogue.field('con.channel')?.type;
  const names = (ids: readonly string[]) => joinTexts(ids.map(view.title), app.locale);
  const open = ({ id, source, people }: ContactEvent) => {
    if (source === 'contact') dialogs.openContact({ kind: 'edit', contactId: id });
    else if (people[0] !== undefined)
      inspector.select({ kind: 'field', recordId: people[0], fieldKey: 'per.contact_log', entryId: id });
  };
  const clipped = (text: string, title = text) => (
    <span className="contacts-clip" title={title}>
      {text}
    </span>
  );
  const columns: readonly TableColumn<ContactEvent>[] = [
    {
      key: 'date',
      name: t(($) => $.contacts.columns.date),
      width: '84px',
      sortKey: ({ date }) => date,
      isDescending: true,
      cell: ({ date }) => formatDate(date, app.locale),
    },
    {
      key: 'channel',
      name: t(($) => $.contacts.columns.channel),
      width: 'minmax(56px, 0.4fr)',
      sortKey: ({ channel }) => channel,
      cell: ({ channel }) =>
        channel === null || channels === undefined
          ? '–'
          : clipped(formatValue(channels, channel, app.locale, view.title)),
    },
    {
      key: 'topic',
      name: t(($) => $.contacts.columns.topic),
      width: 'minmax(150px, 1.8fr)',
      cell: (contact, tabIndex) => (
        <button
          type="button"
          className="contacts-topic"
          tabIndex={tabIndex}
          title={[contact.topic, contact.outcome].filter(Boolean).join('\n')}
          onClick={() => open(contact)}
        >
          {contact.topic ?? contact.behaviours[0]?.text ?? '–'}
        </button>
      ),
    },
    {
      key: 'people',
      name: t(($) => $.contacts.columns.people),
      width: 'minmax(84px, 1fr)',
      cell: ({ people }) => clipped(names(people)),
    },
    {
      key: 'colleagues',
      name: t(($) => $.contacts.columns.colleagues),
      width: 'minmax(64px, 0.8fr)',
      cell: ({ colleagues }) => clipped(names(colleagues)),
    },
    {
      key: 'sentiment',
      name: t(($) => $.contacts.columns.sentiment),
      width: 'minmax(44px, 0.35fr)',
      sortKey: ({ sentiment }) => sentiment,
      isDescending: true,
      cell: ({ sentiment }) => <Sentiment value={sentiment} />,
    },
    {
      key: 'tender',
      name: t(($) => $.contacts.columns.tender),
      width: '52px',
      sortKey: ({ inTender }) => (inTender ? 1 : 0),
      cell: ({ inTender }) =>
        inTender ? <span className="contacts-chip">{t(($) => $.contacts.inTender)}</span> : null,
    },
    {
      key: 'actions',
      name: t(($) => $.contacts.columns.actions),
      isNameHidden: true,
      width: '52px',
      cell: (contact, tabIndex) => (
        <ContactActions contact={contact} tabIndex={tabIndex} onEdit={() => open(contact)} />
      ),
    },
  ];
  return (
    <VirtualTable
      label={t(($) => $.contacts.title)}
      rows={contacts}
      columns={columns}
      keyOf={({ id }) => id}
      testId="contacts"
      empty={t(($) => $.contacts.noHits)}
      onOpen={open}
    />
  );
});

const Sentiment = observer(({ value }: { readonly value: number | null }) => {
  const { app } = useStores();
  const found = SENTIMENTS.find((one) => one.value === value);
  if (found === undefined) return null;
  const tone = found.value > 0 ? 'good' : found.value < 0 ? 'bad' : 'even';
  return <span className={`contacts-mood contacts-mood-${tone}`}>{app.label(found.label)}</span>;
});

type ActionsProps = {
  readonly contact: ContactEvent;
  readonly tabIndex: number;
  readonly onEdit: () => void;
};

const ContactActions = observer(({ contact, tabIndex, onEdit }: ActionsProps) => {
  const { app, commands } = useStores();
  const { t } = app;
  const date = formatDate(contact.date, app.locale);
  const remove = () =>
    contact.source === 'contact' ? commands.removeRecord(contact.id) : commands.removeRows(contact.entryIds);
  return (
    <span className="contacts-actions">
      <Button
        type="text"
        size="small"
        tabIndex={tabIndex}
        icon={<EditOutlined />}
        aria-label={t(($) => $.contacts.edit, { date })}
        title={contact.source === 'log' ? t(($) => $.contacts.line) : undefined}
        onClick={onEdit}
      />
      <Popconfirm
        title={t(($) => $.contacts.removeAsk, { topic: contact.topic ?? date })}
        onConfirm={() => void remove()}
      >
        <Button
          type="text"
          size="small"
          tabIndex={tabIndex}
          icon={<DeleteOutlined />}
          aria-label={t(($) => $.contacts.remove, { date })}
        />
      </Popconfirm>
    </span>
  );
});
