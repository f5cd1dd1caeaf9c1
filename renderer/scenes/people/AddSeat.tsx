import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

/** A seat that nobody holds yet; the rest is filled in on its page. */
export const AddSeat = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { account, app, commands } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [title, setTitle] = useState('');
  const [department, setDepartment] = useState('');

  const create = async (event: FormEvent) => {
    event.preventDefault();
    const accountId = account.view.account.id;
    const values = {
      'pos.title': title.trim(),
      ...(department.trim() === '' ? {} : { 'pos.dept': department.trim() }),
    };
    const seat = await commands.createRecord({ kind: 'seat', accountId, values });
    if (seat === null) return;
    onClose();
    goTo(routes.account(accountId, 'dossier', { section: 'seats', record: seat.id }));
  };
  return (
    <form className="people-form" onSubmit={(event) => void create(event)}>
      <Input
        size="small"
        autoFocus
        value={title}
        aria-label={t(($) => $.people.seats.columns.title)}
        placeholder={t(($) => $.people.seats.columns.title)}
        onChange={(event) => setTitle(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <Input
        size="small"
        value={department}
        aria-label={t(($) => $.people.seats.columns.department)}
        placeholder={t(($) => $.people.seats.columns.department)}
        onChange={(event) => setDepartment(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={title.trim() === ''}>
        {t(($) => $.dossier.people.create)}
      </Button>
      <Button size="small" onClick={onClose}>
        {t(($) => $.dossier.people.cancel)}
      </Button>
    </form>
  );
});
