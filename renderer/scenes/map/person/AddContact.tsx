import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { isCalendarDate } from '../../../../shared/lib/calendar-date.ts';
import { useStores } from '../../../stores/stores.ts';

type Props = { readonly personId: string; readonly onDone: () => void };

/** Logs a contact: day, who of us, topic, and what the person did. */
export const AddContact = observer(({ personId, onDone }: Props) => {
  const { app, account, commands, workspace } = useStores();
  const { t } = app;
  const [date, setDate] = useState(workspace.today);
  const [colleagues, setColleagues] = useState<string[]>([]);
  const [topic, setTopic] = useState('');
  const [behaviour, setBehaviour] = useState('');
  const isValid = isCalendarDate(date);
  const add = async () => {
    if (!isValid) return;
    const textOf = (text: string) => (text.trim() === '' ? null : text.trim());
    const added = await commands.addRows(personId, 'per.contact_log', [
      {
        date,
        colleagues: colleagues.length === 0 ? null : colleagues,
        topic: textOf(topic),
        behaviour: textOf(behaviour),
      },
    ]);
    if (added !== null) onDone();
  };
  return (
    <form
      className="person-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        type="date"
        className="person-date"
        value={date}
        max={workspace.today}
        aria-label={t(($) => $.map.person.date)}
        onChange={(event) => setDate(event.target.value)}
      />
      <Select<string[]>
        mode="multiple"
        size="small"
        value={colleagues}
        placeholder={t(($) => $.map.person.colleague)}
        aria-label={t(($) => $.map.person.colleague)}
        onChange={setColleagues}
        options={account.view
          .records('colleague')
          .map(({ id }) => ({ value: id, label: account.view.title(id) }))}
      />
      <Input
        size="small"
        value={topic}
        placeholder={t(($) => $.map.person.topic)}
        aria-label={t(($) => $.map.person.topic)}
        onChange={(event) => setTopic(event.target.value)}
      />
      <Input
        size="small"
        value={behaviour}
        placeholder={t(($) => $.map.person.behaviour)}
        aria-label={t(($) => $.map.person.behaviour)}
        onChange={(event) => setBehaviour(event.target.value)}
        data-testid="contact-behaviour"
      />
      <Button size="small" type="primary" htmlType="submit" disabled={!isValid} data-testid="contact-save">
        {t(($) => $.map.add)}
      </Button>
    </form>
  );
});
