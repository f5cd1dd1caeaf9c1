import { Button, Input, Select } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { readPeople } from '../../../../shared/domain/account/people-reading.ts';
import { useStores } from '../../../stores/stores.ts';
import { useReading } from '../../../stores/use-reading.ts';

type Props = { readonly seatId: string; readonly onDone: () => void };

/** Who takes an empty seat: somebody new, or somebody who is here already; the new holder starts at R0. */
export const SuccessorForm = observer(({ seatId, onDone }: Props) => {
  const { account, app, commands, inspector, workspace } = useStores();
  const { t } = app;
  const [name, setName] = useState('');
  const people = useReading(readPeople).filter(({ isFormer }) => !isFormer);
  const take = async (made: Promise<{ readonly id: string } | null>) => {
    const person = await made;
    if (person === null) return;
    onDone();
    inspector.select({ kind: 'person', recordId: person.id });
  };
  const create = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    void take(
      commands.createPerson({
        accountId: account.view.account.id,
        name: name.trim(),
        title: '',
        department: '',
        reportsToSeatId: null,
        seatId,
      }),
    );
  };
  return (
    <form className="departure-form" onSubmit={create} data-testid="successor-form">
      <Input
        size="small"
        autoFocus
        maxLength={200}
        value={name}
        aria-label={t(($) => $.mapPerson.departure.nameLabel)}
        placeholder={t(($) => $.mapPerson.departure.nameLabel)}
        data-testid="successor-name"
        onChange={(event) => setName(event.target.value)}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={name.trim() === ''}>
        {t(($) => $.mapPerson.departure.save)}
      </Button>
      <Select<string>
        size="small"
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t(($) => $.mapPerson.departure.choose)}
        aria-label={t(($) => $.mapPerson.departure.choose)}
        options={people.map(({ id, name: known, title }) => ({
          value: id,
          label: title === '' ? known : `${known} · ${title}`,
        }))}
        onChange={(personId) =>
          void take(commands.movePerson({ personId, from: workspace.today, to: { kind: 'seat', seatId } }))
        }
      />
    </form>
  );
});
