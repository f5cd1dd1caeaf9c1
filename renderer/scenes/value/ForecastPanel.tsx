import { observer } from 'mobx-react-lite';
import {
  type ForecastYear,
  type OpportunityReading,
  readForecast,
} from '../../../shared/domain/account/forecast-reading.ts';
import { OPPORTUNITY_STAGES } from '../../../shared/domain/strategy/forecast.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { MissingInputs } from '../../components/arithmetic/MissingInputs.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';
import { FieldGrids } from './FieldGrids.tsx';

/** Baseline and weighted opportunities against the target, year by year (domain §10.1). */
export const ForecastPanel = observer(() => {
  const { account, app } = useStores();
  const { t } = app;
  const { years, unplaced } = useReading(readForecast);
  return (
    <ArithmeticPanel
      title={t(($) => $.value.forecast)}
      rule={t(($) => $.value.forecastRule)}
      testId="forecast"
    >
      {years.length === 0 && unplaced.length === 0 ? (
        <p className="muted">{t(($) => $.value.forecastEmpty)}</p>
      ) : (
        years.map((year) => <YearTable key={year.year} year={year} />)
      )}
      {unplaced.length > 0 && (
        <p className="arithmetic-warning">
          {t(($) => $.value.unplaced)} · {unplaced.map(({ name }) => name).join(' · ')}
        </p>
      )}
      <FieldGrids
        recordId={account.view.account.id}
        fieldKeys={['plan.forecast', 'plan.opportunities']}
        summary={t(($) => $.value.editForecast)}
        isOpen={years.length === 0}
      />
    </ArithmeticPanel>
  );
});

const YearTable = observer(({ year }: { readonly year: ForecastYear }) => {
  const { t } = useStores().app;
  const { amount, exact } = useAmounts();
  const { baseline, weighted, forecast, target, gap } = year;
  const isSurplus = gap !== null && gap < 0;
  return (
    <>
      <div className="figures-scroll">
        <table className="figures" data-testid={`forecast-${year.year}`}>
          <thead>
            <tr>
              <th scope="col">{year.year}</th>
              <th scope="col" className="figures-text">
                {t(($) => $.value.stage)}
              </th>
              <th scope="col">{t(($) => $.value.opportunityValue)}</th>
              <th scope="col">{t(($) => $.value.probability)}</th>
              <th scope="col">{t(($) => $.value.weighted)}</th>
            </tr>
          </thead>
          <tbody>
            <Sum name={t(($) => $.value.baseline)} value={exact(baseline)} />
            {year.opportunities.map((one) => (
              <OpportunityRow key={one.entryId} opportunity={one} />
            ))}
            <Sum
              name={t(($) => $.value.forecastSum)}
              note={`${amount(baseline)} + ${amount(weighted)}`}
              value={exact(forecast)}
              testId={`forecast-sum-${year.year}`}
              isStrong
            />
            <Sum name={t(($) => $.value.target)} value={exact(target)} />
            <Sum
              name={isSurplus ? t(($) => $.value.surplus) : t(($) => $.value.gap)}
              note={`${amount(target)} − ${amount(forecast)}`}
              value={exact(gap === null ? null : Math.abs(gap))}
              testId={`forecast-gap-${year.year}`}
              tone={gap === null || gap === 0 ? '' : isSurplus ? 'figures-good' : 'figures-bad'}
              isStrong
            />
          </tbody>
        </table>
      </div>
      <MissingInputs inputs={year.missing} />
    </>
  );
});

const OpportunityRow = observer(({ opportunity }: { readonly opportunity: OpportunityReading }) => {
  const { app, account, inspector } = useStores();
  const { exact, amount, figure, none } = useAmounts();
  const stage = OPPORTUNITY_STAGES.find(({ key }) => key === opportunity.stage);
  const { entryId } = opportunity;
  return (
    <tr>
      <th scope="row" className="figures-wrap">
        <button
          type="button"
          className="value-link"
          onClick={() =>
            inspector.select({
              kind: 'field',
              recordId: account.view.account.id,
              fieldKey: 'plan.opportunities',
              entryId,
            })
          }
        >
          {opportunity.name || none}
        </button>
      </th>
      <td className="figures-text">{stage === undefined ? none : app.label(stage.label)}</td>
      <td>{amount(opportunity.value)}</td>
      <td>
        {opportunity.isStageDefault && (
          <span className="figures-formula">{app.t(($) => $.value.stageDefault)} </span>
        )}
        {opportunity.probability === null ? none : `× ${figure(opportunity.probability)}%`}
      </td>
      <td>{opportunity.weighted === null ? none : `= ${exact(opportunity.weighted)}`}</td>
    </tr>
  );
});

type SumProps = {
  readonly name: string;
  readonly note?: string;
  readonly value: string;
  readonly testId?: string;
  readonly tone?: string;
  readonly isStrong?: boolean;
};

function Sum({ name, note = '', value, testId, tone = '', isStrong = false }: SumProps) {
  return (
    <tr className={isStrong ? 'figures-strong' : ''}>
      <th scope="row">{name}</th>
      <td colSpan={3} className="figures-formula">
        {note}
      </td>
      <td className={tone} data-testid={testId}>
        {value}
      </td>
    </tr>
  );
}
