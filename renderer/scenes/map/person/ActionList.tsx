import { CheckOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { cellText } from '../../../../shared/domain/account/money.ts';
import { formatDate } from '../../../../shared/format/date.ts';
import { useStores } from '../../../stores/stores.ts';

/** Open actions for a person, the next due first; what is done goes off the list. */
export const ActionList = observer(({ personId }: { readonly personId: string }) => {
  const { app, account, commands, workspace } = useStores();
  const { t } = app;
  const { view } = account;
  const open = view
    .rows(view.account.id, 'plan.actions')
    .filter(({ row }) => row.person === personId && row.status !== 'done' && row.status !== 'dropped')
    .sort((a, b) => dueOf(a.row).localeCompare(dueOf(b.row)));
  if (open.length === 0) return null;
  return (
    <ul className="person-list" data-testid="action-list">
      {open.map(({ entry, row }) => {
        const text = cellText(row, 'text') ?? '';
        const due = cellText(row, 'due');
        const owner = cellText(row, 'owner');
        const isOverdue = due !== null && due < workspace.today;
        const day = due === null ? '' : formatDate(due, app.locale);
        return (
          <li key={entry.id} className="person-action">
            <span>{text}</span>
            <Button
              type="text"
              size="small"
              icon={<CheckOutlined />}
              aria-label={t(($) => $.mapPerson.finish, { text })}
              onClick={() => void commands.updateRow(entry.id, { status: 'done' })}
            />
            <small data-overdue={isOverdue}>
              {owner === null ? t(($) => $.mapPerson.noOwner) : view.title(owner)}
              {due !== null &&
                ` · ${t(($) => (isOverdue ? $.mapPerson.overdueSince : $.mapPerson.dueOn), { date: day })}`}
            </small>
          </li>
        );
      })}
    </ul>
  );
});

function dueOf(row: Parameters<typeof cellText>[0]): string {
  return cellText(row, 'due') ?? '9999';
}
