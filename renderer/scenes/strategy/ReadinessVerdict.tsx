import { observer } from 'mobx-react-lite';
import { READINESS_VERDICTS, SEVEN_S } from '../../../shared/domain/assessment/readiness.ts';
import { orderOfWork, type ReadinessReading } from '../../../shared/domain/strategy/readiness-reading.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';

/** Score and verdict with their arithmetic, what to do first, and the three legs of the stool. */
export const ReadinessVerdict = observer(({ reading }: { readonly reading: ReadinessReading }) => {
  const { app } = useStores();
  const { t } = app;
  const { none } = useAmounts();
  const { readiness, sevenS, factors } = reading;
  const verdict = READINESS_VERDICTS.find(({ key }) => key === reading.verdict);
  const score = (value: number | null) => (value === null ? none : formatScore(value));
  const order = orderOfWork(reading);
  return (
    <ArithmeticPanel
      title={t(($) => $.strategy.readiness)}
      rule={t(($) => $.strategy.readinessRule)}
      testId="readiness-verdict"
    >
      <div className="strategy-verdict">
        <div>
          <b className="strategy-score" data-testid="readiness-score">
            {score(readiness)}
          </b>{' '}
          <strong
            className={`strategy-mark strategy-mark-${reading.verdict ?? 'none'}`}
            data-testid="readiness-go"
          >
            {verdict === undefined ? t(($) => $.strategy.readinessEmpty) : app.label(verdict.label)}
          </strong>
          <p className="figures-formula">
            {t(($) => $.strategy.readinessSum, {
              sevenS: score(sevenS),
              factors: score(factors),
              readiness: score(readiness),
            })}
          </p>
        </div>
        <Legs reading={reading} />
      </div>
      <div>
        <b>{t(($) => $.strategy.order)}</b>{' '}
        <span className="figures-formula">{t(($) => $.strategy.orderText)}</span>
        {order.length === 0 ? (
          <p className="muted">{t(($) => $.strategy.orderEmpty)}</p>
        ) : (
          <ol className="strategy-order" data-testid="order-of-work">
            {order.map((key) => {
              const found = SEVEN_S.find((one) => one.key === key);
              return (
                <li key={key} data-repair={reading.repairFirst.includes(key)}>
                  {found === undefined ? key : app.label(found.label)}
                  {reading.repairFirst.includes(key) && ` · ${t(($) => $.strategy.repairFirst)}`}
                </li>
              );
            })}
          </ol>
        )}
      </div>
    </ArithmeticPanel>
  );
});

const Legs = observer(({ reading }: { readonly reading: ReadinessReading }) => {
  const { t } = useStores().app;
  const { none } = useAmounts();
  return (
    <div title={t(($) => $.strategy.legsText)}>
      <h3 className="strategy-legs-title">{t(($) => $.strategy.legs)}</h3>
      <dl className="strategy-legs">
        {(['strategy', 'marketing', 'it'] as const).map((leg) => {
          const value = reading.legs[leg];
          return (
            <div key={leg}>
              <dt>
                {t(($) => $.strategy.leg[leg])}{' '}
                <span className="figures-formula">{t(($) => $.strategy.legFrom[leg])}</span>
              </dt>
              <dd data-testid={`leg-${leg}`}>{value === null ? none : formatScore(value)}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
});
