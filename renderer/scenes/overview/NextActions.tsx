import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { useState } from 'react';
import { cellText } from '../../../shared/domain/account/money.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { RowGrid } from '../../components/grid/RowGrid.tsx';
import { useStores } from '../../stores/stores.ts';

const FIELD = 'plan.actions';
const CLOSED = ['done', 'dropped'];
const SHOWN = 6;

/** Open actions, due first; all of them can be edited in a table. */
export const NextActions = observer(() => {
  const { account, app, workspace } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const [isEditing, setEditing] = useState(false);
  const field = workspace.catalogue.field(FIELD);
  const section = workspace.catalogue.sectionOf(FIELD);
  const open = view
    .rows(view.account.id, FIELD)
    .filter(({ row }) => !CLOSED.includes(cellText(row, 'status') ?? ''))
    .sort((a, b) => (cellText(a.row, 'due') ?? '9999').localeCompare(cellText(b.row, 'due') ?? '9999'));

  return (
    <>
      <h2>
        {t(($) => $.account.overview.actions)}
        <Button className="overview-more" size="small" type="text" onClick={() => setEditing(!isEditing)}>
          {t(($) => $.account.overview.editActions)}
        </Button>
      </h2>
      {isEditing && field?.type.kind === 'rows' && section !== undefined ? (
        <RowGrid recordId={view.account.id} field={field} type={field.type} section={section} />
      ) : (
        <>
          {open.length === 0 && <p className="muted">{t(($) => $.account.overview.actionsEmpty)}</p>}
          <ul className="overview-list" data-testid="next-actions">
            {open.slice(0, SHOWN).map(({ entry, row }) => {
              const due = cellText(row, 'due');
              const isOverdue = due !== null && due < workspace.today;
              return (
                <li key={entry.id}>
                  <span className="overview-grow">{cellText(row, 'text')}</span>
                  <span className="muted">{view.title(cellText(row, 'owner') ?? '')}</span>
                  <span className={isOverdue ? 'overview-overdue' : 'muted'}>
                    {due === null ? '' : formatDate(due, locale)}
                    {isOverdue && ` ${t(($) => $.account.overview.overdue)}`}
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
});
