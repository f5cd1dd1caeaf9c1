import { observer } from 'mobx-react-lite';
import { type CreditReading, readCredit } from '../../../shared/domain/account/credit-reading.ts';
import { sameLabels } from '../../../shared/domain/label.ts';
import { formatScore } from '../../../shared/format/number.ts';
import { ArithmeticLine, ArithmeticPanel } from '../../components/arithmetic/Arithmetic.tsx';
import { MissingInputs } from '../../components/arithmetic/MissingInputs.tsx';
import { useAmounts } from '../../components/arithmetic/use-amounts.ts';
import { EvidenceButton } from '../../components/score/EvidenceButton.tsx';
import { ScorePicker } from '../../components/score/ScorePicker.tsx';
import { useStores } from '../../stores/stores.ts';
import { useReading } from '../../stores/use-reading.ts';

/** A credit criterion has no anchors of its own: the marks stand for themselves. */
const MARKS = sameLabels(['', '', '', '', '', '']);

/** Five marks to grade, limit and its use (domain §9.3). */
export const CreditPanel = observer(() => {
  const { t } = useStores().app;
  const reading = useReading(readCredit);
  return (
    <ArithmeticPanel title={t(($) => $.value.credit)} rule={t(($) => $.value.creditRule)} testId="credit">
      <CreditScores criteria={reading.criteria} />
      <CreditFigures reading={reading} />
      {reading.grade === 'C' && <p className="arithmetic-warning">{t(($) => $.value.creditKnockOut)}</p>}
      {reading.isAlert && (
        <p className="arithmetic-warning" data-testid="credit-alert">
          {reading.usePercent === null
            ? t(($) => $.value.useOfZero)
            : t(($) => $.value.useAlert, { from: reading.alertFrom })}
        </p>
      )}
      <MissingInputs inputs={reading.missing} />
    </ArithmeticPanel>
  );
});

const CreditScores = observer(({ criteria }: Pick<CreditReading, 'criteria'>) => {
  const { account, app, commands } = useStores();
  const { id } = account.view.account;
  return (
    <ul className="value-credit">
      {criteria.map(({ key, fieldKey, label, weight, score }) => {
        const name = app.label(label);
        return (
          <li key={key}>
            <span>{name}</span>
            <span className="figures-formula">{app.t(($) => $.value.creditWeight, { weight })}</span>
            <ScorePicker
              value={score}
              anchors={MARKS}
              name={name}
              locale={app.locale}
              emptyText={app.t(($) => $.value.creditUnscored)}
              onPick={(next) => void commands.setValue(id, fieldKey, next)}
              testId={`credit-${key}`}
            />
            <EvidenceButton recordId={id} fieldKey={fieldKey} name={name} />
          </li>
        );
      })}
    </ul>
  );
});

const CreditFigures = observer(({ reading }: { readonly reading: CreditReading }) => {
  const { t } = useStores().app;
  const { amount, exact, figure, none } = useAmounts();
  const { score, grade, criteria, revenue, monthlyBilling, termsDays, factor, limit, granted, used } =
    reading;
  const scored = criteria.filter((one) => one.score !== null);
  const products = scored.map(({ weight, score: mark }) => `${figure(weight)}×${mark}`).join(' + ');
  const weights = scored.reduce((total, { weight }) => total + weight, 0);
  return (
    <dl>
      <ArithmeticLine
        name={t(($) => $.value.creditScore)}
        formula={scored.length === 0 ? '' : `20 × (${products}) ÷ ${figure(weights)}`}
        value={score === null ? none : `${formatScore(score)} → ${grade ?? none}`}
        testId="credit-score"
      />
      <ArithmeticLine
        name={t(($) => $.value.billing)}
        formula={revenue === null ? '' : `${amount(revenue)} ÷ 12`}
        value={exact(monthlyBilling)}
        testId="credit-billing"
      />
      <ArithmeticLine
        name={t(($) => $.value.terms)}
        formula={t(($) => $.value.termsRule)}
        value={termsDays === null ? none : t(($) => $.value.termsDays, { days: termsDays })}
      />
      <ArithmeticLine
        name={t(($) => $.value.limit)}
        formula={
          limit === null ? '' : `${amount(monthlyBilling)} × ${figure(termsDays)} ÷ 30 × ${figure(factor)}`
        }
        value={exact(limit)}
        testId="credit-limit"
        isTotal
      />
      {granted !== null && (
        <ArithmeticLine name={t(($) => $.value.granted)} formula="" value={exact(granted)} />
      )}
      <ArithmeticLine
        name={t(($) => $.value.use)}
        formula={reading.usePercent === null ? '' : `${amount(used)} ÷ ${amount(limit ?? granted)} × 100`}
        value={reading.usePercent === null ? none : `${formatScore(reading.usePercent)}%`}
        testId="credit-use"
      />
    </dl>
  );
});
