import { observer } from 'mobx-react-lite';
import { WARNING_STATES } from '../../../shared/domain/tier/review.ts';
import { daysBetween } from '../../../shared/lib/calendar-date.ts';
import { useStores } from '../../stores/stores.ts';
import type { WarningItem } from './warning-items.ts';
import { useWarningWords } from './warning-words.ts';

/** How a warning stands: who has it until when, and what is missing. */
export const WarningState = observer(({ item }: { readonly item: WarningItem }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { day } = useWarningWords();
  if (item.type === 'signal') {
    if (item.signal.trigger === null) return <span className="warning-state" />;
    const days = workspace.models.current.model.review.reviewDays;
    return (
      <span className="warning-state">
        <mark className="warning-mark" title={t(($) => $.warning.opensReviewHint, { days })}>
          {t(($) => $.warning.opensReview)}
        </mark>
      </span>
    );
  }
  if (item.type === 'override') return <span className="warning-state">{day(item.ends)}</span>;
  const { owner, due, isOverdue } = item.type === 'alert' ? item.alert : item.review;
  const state = item.type === 'alert' ? item.alert.state : 'open';
  if (state !== 'open') {
    const known = WARNING_STATES.find(({ key }) => key === state);
    return <span className="warning-state muted">{known === undefined ? '' : app.label(known.label)}</span>;
  }
  const late = isOverdue && due !== null ? daysBetween(due, workspace.today) : null;
  return (
    <span className="warning-state">
      <span>
        {owner === '' ? <mark className="warning-mark">{t(($) => $.warning.noOwner)}</mark> : owner}
      </span>
      {due === null ? (
        <mark className="warning-mark">{t(($) => $.warning.noDue)}</mark>
      ) : late === null ? (
        <span className="muted">{t(($) => $.warning.dueOn, { date: day(due) })}</span>
      ) : (
        <mark className="warning-mark warning-late">{t(($) => $.warning.overdue, { days: late })}</mark>
      )}
    </span>
  );
});
