import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

const PARTS = ['name', 'jobTitle', 'department'] as const;

/** Three words make a person with a seat; everything else is filled in later. */
export const AddPerson = observer(({ onClose }: { readonly onClose: () => void }) => {
  const { account, app, commands } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [draft, setDraft] = useState({ name: '', jobTitle: '', department: '' });

  const create = async (event: FormEvent) => {
    event.preventDefault();
    const accountId = account.view.account.id;
    const { name, jobTitle, department } = draft;
    const person = await commands.createPerson({
      accountId,
      name,
      title: jobTitle,
      department,
      reportsToSeatId: null,
    });
    if (person === null) return;
    onClose();
    goTo(routes.account(accountId, 'dossier', { section: 'people', record: person.id }));
  };

  return (
    <form className="people-form" onSubmit={(event) => void create(event)}>
      {PARTS.map((part, index) => (
        <Input
          key={part}
          size="small"
          autoFocus={index === 0}
          value={draft[part]}
          aria-label={t(($) => $.dossier.people[part])}
          placeholder={t(($) => $.dossier.people[part])}
          onChange={(event) => setDraft({ ...draft, [part]: event.target.value })}
          onKeyDown={(event) => event.key === 'Escape' && onClose()}
        />
      ))}
      <Button size="small" type="primary" htmlType="submit" disabled={draft.name.trim() === ''}>
        {t(($) => $.dossier.people.create)}
      </Button>
      <Button size="small" onClick={onClose}>
        {t(($) => $.dossier.people.cancel)}
      </Button>
    </form>
  );
});
