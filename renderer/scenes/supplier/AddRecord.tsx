import { Button, Input } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';

const NAME_FIELD = { category: 'cat.name', supplier: 'sup.name' } as const;

/** A new category or supplier: its name is enough. */
export const AddRecord = observer(({ kind }: { readonly kind: keyof typeof NAME_FIELD }) => {
  const { account, app, commands } = useStores();
  const { t } = app;
  const [, goTo] = useLocation();
  const [name, setName] = useState<string | null>(null);
  const label = t(($) => $.supplier.add[kind]);

  const create = async () => {
    if (name === null || name.trim() === '') return;
    const accountId = account.view.account.id;
    const record = await commands.createRecord({
      kind,
      accountId,
      values: { [NAME_FIELD[kind]]: name.trim() },
    });
    if (record === null) return;
    setName(null);
    goTo(routes.account(accountId, 'supplier', { record: record.id }));
  };

  if (name === null) {
    return (
      <Button
        className="supplier-add"
        type="text"
        size="small"
        data-testid={`add-${kind}`}
        onClick={() => setName('')}
      >
        {label}
      </Button>
    );
  }
  return (
    <Input
      size="small"
      autoFocus
      value={name}
      aria-label={label}
      placeholder={t(($) => $.supplier.nameThenEnter)}
      onChange={(event) => setName(event.target.value)}
      onPressEnter={() => void create()}
      onKeyDown={(event) => event.key === 'Escape' && setName(null)}
      onBlur={() => name.trim() === '' && setName(null)}
    />
  );
});
