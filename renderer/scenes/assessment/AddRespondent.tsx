import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useStores } from '../../stores/stores.ts';

type Props = {
  readonly roundId: string;
  /** The first one is taken for the one assessed; it can be changed in the list. */
  readonly isFirst: boolean;
};

/** Name and role of a further respondent; Enter adds. */
export const AddRespondent = observer(({ roundId, isFirst }: Props) => {
  const { app, account, commands } = useStores();
  const { t } = app;
  const [name, setName] = useState('');
  const [role, setRole] = useState('');
  const canAdd = name.trim() !== '';
  const add = async () => {
    if (!canAdd) return;
    const created = await commands.createRecord({
      kind: 'respondent',
      accountId: account.id,
      parentId: roundId,
      values: {
        'rsp.name': name.trim(),
        'rsp.is_self': isFirst,
        ...(role.trim() === '' ? {} : { 'rsp.role': role.trim() }),
      },
    });
    if (created === null) return;
    setName('');
    setRole('');
  };
  return (
    <form
      className="assessment-add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Input
        size="small"
        value={name}
        maxLength={60}
        placeholder={t(($) => $.assessment.name)}
        aria-label={t(($) => $.assessment.name)}
        onChange={(event) => setName(event.target.value)}
        data-testid="respondent-name"
      />
      <Input
        size="small"
        value={role}
        placeholder={t(($) => $.assessment.role)}
        aria-label={t(($) => $.assessment.role)}
        onChange={(event) => setRole(event.target.value)}
      />
      <Button size="small" htmlType="submit" disabled={!canAdd} data-testid="add-respondent">
        {t(($) => $.assessment.addRespondent)}
      </Button>
    </form>
  );
});
