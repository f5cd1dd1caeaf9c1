import { observer } from 'mobx-react-lite';
import { VERDICTS } from '../../../shared/domain/concentration/concentration.ts';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { Chart } from '../../components/chart/Chart.tsx';
import { useIsTall } from '../../components/use-is-tall.ts';
import { useStores } from '../../stores/stores.ts';
import { columnName } from './column-name.ts';
import { paretoOption } from './pareto-option.ts';

/** How much of our sales hangs on few customers: Pareto, concentration figures and the verdict. */
export const ConcentrationPanel = observer(() => {
  const { app, portfolio } = useStores();
  const { t } = app;
  const isTall = useIsTall();
  const { concentration } = portfolio;
  const points = concentration.accounts.map(({ name, share }) =>
    t(($) => $.portfolio.pareto.point, { name, share: formatNumber(share) }),
  );
  return (
    <section
      className="panel portfolio-chart"
      data-testid="pareto-panel"
      aria-label={t(($) => $.portfolio.pareto.title)}
    >
      <header className="portfolio-chart-head">
        <h2>{t(($) => $.portfolio.pareto.title)}</h2>
        <span className="muted">{t(($) => $.portfolio.pareto.note)}</span>
        <Verdict />
      </header>
      {concentration.total === 0 ? (
        <p className="portfolio-chart-empty muted">{t(($) => $.portfolio.pareto.empty)}</p>
      ) : (
        <>
          <Chart
            height={isTall ? 260 : 160}
            label={t(($) => $.portfolio.pareto.text, { points: points.join('; ') })}
            option={paretoOption(concentration, (name) => portfolio.tierByName(name), {
              revenue: columnName('revenue', app),
              inUnit: (wan) => inMoneyUnit(wan, app.locale),
              cumulative: t(($) => $.portfolio.pareto.cumulative),
              k80: t(($) => $.portfolio.pareto.k80, { count: concentration.k80 ?? 0 }),
            })}
          />
          <Figures />
        </>
      )}
    </section>
  );
});

const Verdict = observer(() => {
  const { app, portfolio } = useStores();
  const { t } = app;
  const { total, verdict } = portfolio.concentration;
  if (total === 0) return null;
  const found = VERDICTS.find(({ key }) => key === verdict);
  return (
    <span className={`portfolio-verdict portfolio-verdict-${verdict ?? 'unknown'}`} data-testid="verdict">
      {found === undefined
        ? t(($) => $.portfolio.pareto.unknownVerdict)
        : t(($) => $.portfolio.pareto.verdict, { verdict: app.label(found.label) })}
    </span>
  );
});

const Figures = observer(() => {
  const { app, portfolio } = useStores();
  const { t } = app;
  const { cr1, cr5, hhi, bands, weightedStickiness5 } = portfolio.concentration;
  const none = t(($) => $.common.none);
  const figure = (value: number | null) => (value === null ? none : formatNumber(value, 2, true));
  const band = (name: keyof typeof bands) => {
    const key = bands[name];
    return key === null ? '' : t(($) => $.portfolio.pareto.band[key]);
  };
  return (
    <p className="portfolio-figures muted" data-testid="concentration">
      {t(($) => $.portfolio.pareto.figures, {
        cr1: figure(cr1),
        cr1Band: band('cr1'),
        cr5: figure(cr5),
        cr5Band: band('cr5'),
        hhi: figure(hhi),
        hhiBand: band('hhi'),
        stickiness: figure(weightedStickiness5),
      })}
    </p>
  );
});
