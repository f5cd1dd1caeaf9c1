import { ClockCircleFilled } from '@ant-design/icons';
import { observer } from 'mobx-react-lite';
import { formatDate } from '../../../shared/format/date.ts';
import { formatNumber, formatPercent } from '../../../shared/format/number.ts';
import type { AccountSummary } from '../../../shared/schemas/account-summary.ts';
import { Meter } from '../../components/Meter.tsx';
import { TierBadge } from '../../components/TierBadge.tsx';
import { useStores } from '../../stores/stores.ts';

type PortfolioRowProps = {
  readonly index: number;
  readonly top: number;
  readonly summary: AccountSummary;
  readonly isActive: boolean;
  readonly onOpen: () => void;
};

/** One account; the keyboard reaches it through the table, which names the active row. */
export const PortfolioRow = observer(({ index, top, summary, isActive, onOpen }: PortfolioRowProps) => {
  const { t } = useStores().app;
  const { name, code, tier, tierScore, borderline, revenue, share, stickiness, quality } = summary;
  const none = t(($) => $.common.none);
  return (
    <div
      id={`portfolio-row-${index}`}
      className="portfolio-row"
      role="row"
      tabIndex={-1}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      style={{ transform: `translateY(${top}px)` }}
      data-testid={`account-${code}`}
      onClick={onOpen}
      onKeyDown={(event) => (event.key === 'Enter' ? onOpen() : undefined)}
    >
      <div role="gridcell">
        <TierBadge tier={tier} />
      </div>
      <div role="gridcell" className="portfolio-name" title={name}>
        {name}
      </div>
      <div role="gridcell" className="portfolio-cell-code muted">
        {code}
      </div>
      <div role="gridcell" className="portfolio-figure portfolio-cell-score">
        {tierScore === null ? none : formatNumber(tierScore, 1, true)}
        {borderline ? <span className="portfolio-borderline"> {t(($) => $.common.borderline)}</span> : null}
      </div>
      <div role="gridcell" className="portfolio-figure">
        {revenue === null ? none : formatNumber(revenue)}
      </div>
      <div role="gridcell" className="portfolio-figure">
        {share === null ? none : formatPercent(share)}
      </div>
      <div role="gridcell" className="portfolio-figure">
        {stickiness === null ? none : formatNumber(stickiness, 1, true)}
      </div>
      <div role="gridcell">
        <Meter value={quality} label={t(($) => $.portfolio.column.quality)} />
      </div>
      <NextAction action={summary.nextAction} />
    </div>
  );
});

const NextAction = observer(({ action }: { readonly action: AccountSummary['nextAction'] }) => {
  const { app, workspace } = useStores();
  const { t, locale } = app;
  if (action === null) {
    return (
      <div role="gridcell" className="muted">
        {t(($) => $.common.none)}
      </div>
    );
  }
  const due = action.due === null ? '' : formatDate(action.due, locale);
  const isThisYear = action.due?.slice(0, 4) === workspace.today.slice(0, 4);
  return (
    <div
      role="gridcell"
      className={action.overdue ? 'portfolio-next portfolio-next-overdue' : 'portfolio-next'}
      title={`${action.text} ${due}`}
    >
      <span className="portfolio-next-text">{action.text}</span>
      <span className="portfolio-next-due">
        {action.overdue ? (
          <ClockCircleFilled role="img" aria-label={t(($) => $.portfolio.overdue)} className="portfolio-overdue" />
        ) : null}
        {isThisYear ? action.due?.slice(5) : due}
      </span>
    </div>
  );
});
