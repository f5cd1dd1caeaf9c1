import { observer } from 'mobx-react-lite';
import { calendarOf } from '../../../shared/domain/rival/end-calendar.ts';
import { formatDate } from '../../../shared/format/date.ts';
import { routes } from '../../app/routes.ts';
import { useStores } from '../../stores/stores.ts';
import type { RivalAtAccount } from './profile.ts';

/** Contracts and products of the rival that end within 24 months: when we can attack. */
export const EndCalendar = observer(({ accounts }: { readonly accounts: readonly RivalAtAccount[] }) => {
  const { app, portfolio, workspace } = useStores();
  const { t, locale } = app;
  const lines = calendarOf(accounts, workspace.today);
  return (
    <section
      className="panel competitors-card"
      aria-label={t(($) => $.competitors.calendar)}
      data-testid="rival-calendar"
    >
      <h2>{t(($) => $.competitors.calendar)}</h2>
      {lines.length === 0 ? <p className="muted">{t(($) => $.competitors.calendarEmpty)}</p> : null}
      <ol className="competitors-calendar">
        {lines.map(({ accountId, supplierId, end, months }) => (
          <li key={`${supplierId} ${end.date} ${end.kind} ${end.category} ${end.product}`}>
            <span className="competitors-date">{formatDate(end.date, locale)}</span>
            <span>
              <a href={`#${routes.account(accountId, 'supplier', { record: supplierId })}`}>
                {portfolio.byId(accountId)?.name}
              </a>
              {end.category === null ? '' : ` · ${end.category}`}
            </span>
            <span className={`competitors-kind competitors-kind-${end.kind}`}>
              {end.kind === 'contract'
                ? t(($) => $.competitors.contract)
                : end.product === null
                  ? t(($) => $.competitors.endOfLifePlain)
                  : t(($) => $.competitors.endOfLife, { product: end.product })}
            </span>
            <span className="muted">
              {months === 0
                ? t(($) => $.competitors.thisMonth)
                : t(($) => $.competitors.inMonths, { count: months })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
});
