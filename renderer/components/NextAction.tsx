import './next-action.css';
import { ClockCircleFilled } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../shared/format/date.ts';
import type { AccountSummary } from '../../shared/schemas/account-summary.ts';
import { useStores } from '../stores/stores.ts';

/** What comes next with an account and when, overdue in red with a clock; dates of this year without the year. */
export const NextAction = observer(({ action }: { readonly action: AccountSummary['nextAction'] }) => {
  const { app, workspace } = useStores();
  const { t, locale } = app;
  if (action === null) return <span className="muted">{t(($) => $.portfolio.noNext)}</span>;
  const date = action.due === null ? '' : formatDate(action.due, locale);
  const isThisYear = action.due?.slice(0, 4) === workspace.today.slice(0, 4);
  return (
    <span
      className={action.overdue ? 'next-action next-action-overdue' : 'next-action'}
      title={`${action.text} ${date}`}
    >
      <span className="next-action-text">{action.text}</span>
      <span className="next-action-due">
        {action.overdue ? <ClockCircleFilled role="img" aria-label={t(($) => $.portfolio.overdue)} /> : null}{' '}
        {isThisYear ? action.due?.slice(5) : date}
      </span>
    </span>
  );
});
