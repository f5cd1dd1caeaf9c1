import { Button } from 'antd';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { formatValue } from '../../../shared/format/value.ts';
import { useStores } from '../../stores/stores.ts';

const STATUS = 'plan.status';

/** The road of the account plan: draft, review, approved (which keeps a snapshot) or rejected. */
export const PlanApproval = observer(() => {
  const { account, app, commands, workspace } = useStores();
  const { t, locale } = app;
  const { view } = account;
  const { id } = view.account;
  const status = view.text(id, STATUS);
  const field = workspace.catalogue.field(STATUS);
  const name = field === undefined ? '' : formatValue(field.type, status, locale, view.title);
  const approvedBy = view.text(id, 'plan.approved_by');
  const set = (value: string) => () =>
    void commands.setValue(id, STATUS, value, {
      evidence: { status: 'verified', confidence: 'high', sourceType: 'own_system', asOf: workspace.today },
    });

  return (
    <section className="panel history-card" data-testid="plan-approval">
      <h2>
        {t(($) => $.history.plan.title)}
        <span className={`history-status history-status-${status === '' ? 'draft' : status}`}>
          {name === '' ? t(($) => $.history.plan.none) : name}
        </span>
      </h2>
      <p className="muted">
        {status === 'approved' && approvedBy !== ''
          ? t(($) => $.history.plan.approvedBy, {
              name: approvedBy,
              date: formatDate(view.text(id, 'plan.approved_at'), locale),
            })
          : t(($) => $.history.plan.hint)}
      </p>
      <div className="history-actions">
        {status !== 'review' && status !== 'approved' && (
          <Button size="small" data-testid="plan-review" onClick={set('review')}>
            {t(($) => $.history.plan.toReview)}
          </Button>
        )}
        {status === 'review' && (
          <>
            <Button size="small" type="primary" data-testid="plan-approve" onClick={set('approved')}>
              {t(($) => $.history.plan.approve)}
            </Button>
            <Button size="small" onClick={set('rejected')}>
              {t(($) => $.history.plan.reject)}
            </Button>
          </>
        )}
        {(status === 'approved' || status === 'rejected') && (
          <Button size="small" onClick={set('draft')}>
            {t(($) => $.history.plan.toDraft)}
          </Button>
        )}
      </div>
    </section>
  );
});
