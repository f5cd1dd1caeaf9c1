import { Modal } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { LabeledInput } from '../../components/LabeledInput.tsx';
import { useStores } from '../../stores/stores.ts';

const BLANK = { name: '', title: '', department: '' };

/** A person of the open account with the seat that he or she holds. */
export const CreatePersonDialog = observer(() => {
  const { app, account, commands, dialogs, inspector } = useStores();
  const [draft, setDraft] = useState(BLANK);
  const [, goTo] = useLocation();
  const { t } = app;
  const { id } = account;
  if (id === null) return null;
  const create = async () => {
    const person = await commands.createPerson({ accountId: id, reportsToSeatId: null, ...draft });
    if (person === null) return;
    dialogs.close();
    goTo(routes.account(id, 'map'));
    inspector.select({ kind: 'person', recordId: person.id });
  };
  const line = (key: keyof typeof BLANK) => ({
    value: draft[key],
    onChange: (value: string) => setDraft({ ...draft, [key]: value }),
    testId: `person-${key}`,
  });
  return (
    <Modal
      open
      title={t(($) => $.actions.person.title)}
      okText={t(($) => $.common.create)}
      okButtonProps={{ disabled: draft.name.trim() === '', 'data-testid': 'confirm' }}
      onOk={() => void create()}
      onCancel={dialogs.close}
    >
      <LabeledInput label={t(($) => $.actions.person.name)} isFirst {...line('name')} />
      <LabeledInput label={t(($) => $.actions.person.position)} {...line('title')} />
      <LabeledInput label={t(($) => $.actions.person.department)} {...line('department')} />
    </Modal>
  );
});
