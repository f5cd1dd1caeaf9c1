import { observer } from 'mobx-react-lite';
import { type ConcentrationMeasures, VERDICTS } from '../../../shared/domain/concentration/concentration.ts';
import { inMoneyUnit } from '../../../shared/format/money.ts';
import { formatDifference } from '../../../shared/format/number.ts';
import { ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { useStores } from '../../stores/stores.ts';
import { bandOfMeasure, changeOf, MEASURES, type Measure, MONEY_MEASURES } from './measures.ts';

type Props = { readonly now: ConcentrationMeasures; readonly after: ConcentrationMeasures | null };

/** Every measure with its formula and the limits of the model in force; before and after a loss side by side. */
export const MeasuresPanel = observer(({ now, after }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { version } = workspace.models.current;
  const { unit } = useAmounts();
  return (
    <ArithmeticPanel
      title={t(($) => $.concentration.measures)}
      rule={`${t(($) => $.concentration.model, { version })} · ${unit}`}
      testId="measures"
    >
      <div className="figures-scroll">
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{t(($) => $.concentration.measure)}</th>
              <th scope="col">{t(($) => $.concentration.now)}</th>
              {after !== null && <th scope="col">{t(($) => $.concentration.after)}</th>}
              {after !== null && <th scope="col">{t(($) => $.concentration.change)}</th>}
            </tr>
          </thead>
          <tbody>
            {MEASURES.map((measure) => (
              <MeasureRow key={measure} measure={measure} now={now} after={after} />
            ))}
            <VerdictRow now={now} after={after} />
          </tbody>
        </table>
      </div>
    </ArithmeticPanel>
  );
});

const MeasureRow = observer(({ measure, now, after }: Props & { readonly measure: Measure }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { exact, figure, none } = useAmounts();
  const limits = workspace.models.current.model.concentration;
  const isMoney = MONEY_MEASURES.includes(measure);
  const text = (of: ConcentrationMeasures) => {
    const value = of[measure];
    if (measure === 'k80' && value !== null)
      return t(($) => $.concentration.customers, { count: value, percent: figure(of.k80Percent) });
    return isMoney ? exact(value) : figure(value, 2, true);
  };
  const [from, to] = measure === 'cr1' || measure === 'cr5' || measure === 'hhi' ? limits[measure] : [0, 0];
  const change = after === null ? null : changeOf(measure, now, after);
  return (
    <tr>
      <th scope="row" className="figures-wrap">
        {t(($) => $.concentration.name[measure])}
        <div className="figures-formula">{t(($) => $.concentration.formula[measure], { from, to })}</div>
      </th>
      <td>
        <span data-testid={`measure-${measure}`}>{text(now)}</span> <Band measure={measure} of={now} />
      </td>
      {after !== null && (
        <td>
          <span data-testid={`after-${measure}`}>{text(after)}</span> <Band measure={measure} of={after} />
        </td>
      )}
      {after !== null && (
        <td className="figures-muted">
          {change === null ? none : formatDifference(isMoney ? inMoneyUnit(change, app.locale) : change)}
        </td>
      )}
    </tr>
  );
});

const Band = observer(
  ({ measure, of }: { readonly measure: Measure; readonly of: ConcentrationMeasures }) => {
    const { t } = useStores().app;
    const band = bandOfMeasure(measure, of);
    return band === null ? null : (
      <span className={`concentration-band concentration-band-${band}`}>
        {t(($) => $.concentration.bandName[band])}
      </span>
    );
  },
);

const VerdictRow = observer(({ now, after }: Props) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const { dependentCr5, controlled, watch } = workspace.models.current.model.concentration;
  const name = (of: ConcentrationMeasures) => {
    const verdict = VERDICTS.find(({ key }) => key === of.verdict);
    return verdict === undefined ? t(($) => $.concentration.verdictUnknown) : app.label(verdict.label);
  };
  return (
    <tr className="figures-strong">
      <th scope="row" className="figures-wrap">
        {t(($) => $.concentration.name.verdict)}
        <div className="figures-formula">
          {t(($) => $.concentration.formula.verdict, { cr5: dependentCr5, controlled, watch })}
        </div>
      </th>
      <td className="figures-wrap">{name(now)}</td>
      {after !== null && (
        <td className="figures-wrap" data-testid="after-verdict">
          {name(after)}
        </td>
      )}
      {after !== null && <td />}
    </tr>
  );
});
