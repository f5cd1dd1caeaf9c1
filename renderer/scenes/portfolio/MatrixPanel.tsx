import { observer } from 'mobx-react-lite';
import { useLocation } from 'wouter';
import { DISPOSITIONS, type Quadrant } from '../../../shared/domain/tier/matrix.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { routes } from '../../app/routes.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useIsTall } from '../../components/use-is-tall.ts';
import { useStores } from '../../stores/stores.ts';
import { matrixOption, NAMED } from './matrix-option.ts';
import { placedAccounts } from './placed-accounts.ts';

/** Current value against future potential; the size of a bubble is what the customer buys in all. */
export const MatrixPanel = observer(() => {
  const { app, portfolio, workspace } = useStores();
  const [, goTo] = useLocation();
  const { t } = app;
  const isTall = useIsTall();
  const places = placedAccounts(portfolio.summaries);
  const missing = portfolio.summaries.length - places.length;
  const points = places
    .slice(0, NAMED)
    .map(({ name, cv, fp }) =>
      t(($) => $.portfolio.matrix.point, { name, cv: formatNumber(cv), fp: formatNumber(fp) }),
    );
  const quadrant = (key: Quadrant) => {
    const disposition = DISPOSITIONS.find((candidate) => candidate.key === key);
    return disposition === undefined ? '' : app.label(disposition.label);
  };
  return (
    <section
      className="panel portfolio-chart"
      data-testid="matrix-panel"
      aria-label={t(($) => $.portfolio.matrix.title)}
    >
      <header className="portfolio-chart-head">
        <h2>{t(($) => $.portfolio.matrix.title)}</h2>
        <span className="muted">{t(($) => $.portfolio.matrix.note)}</span>
        {missing > 0 && places.length > 0 ? (
          <span className="muted portfolio-chart-end">
            {t(($) => $.portfolio.matrix.missing, { count: missing })}
          </span>
        ) : null}
      </header>
      {places.length === 0 ? (
        <p className="portfolio-chart-empty muted">{t(($) => $.portfolio.matrix.empty)}</p>
      ) : (
        <Chart
          height={isTall ? 420 : 262}
          label={t(($) => $.portfolio.matrix.text, { points: points.join('; ') })}
          option={matrixOption(places, workspace.models.current.model.tier.matrix.cut, {
            x: t(($) => $.portfolio.matrix.x),
            y: t(($) => $.portfolio.matrix.y),
            quadrant,
          })}
          onPick={(index) => {
            const place = places[index];
            if (place !== undefined) goTo(routes.account(place.accountId, 'tier'));
          }}
        />
      )}
    </section>
  );
});
