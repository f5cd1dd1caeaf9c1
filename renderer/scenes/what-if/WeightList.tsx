import { InputNumber, Slider } from 'antd';
import { observer } from 'mobx-react-lite';
import { weightSum } from '../../../shared/domain/model/model-issues.ts';
import type { Criterion } from '../../../shared/domain/tier/criteria.ts';
import { CRITERION_GROUPS } from '../../../shared/domain/tier/criteria.ts';
import { activeCriteria } from '../../../shared/domain/tier/rules.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

/** Widest weight that the slider reaches; larger ones are typed. */
const SLIDER_END = 30;

/** Weights of all criteria in use; only their ratios count. */
export const WeightList = observer(() => {
  const { app, whatIf } = useStores();
  const { t } = app;
  const criteria = activeCriteria(whatIf.model.tier);
  const sum = weightSum(whatIf.model);
  return (
    <section aria-label={t(($) => $.whatIf.weights)}>
      <header className="what-if-section">
        <h2>{t(($) => $.whatIf.weights)}</h2>
        <span className={sum === 100 ? 'muted' : 'what-if-warn'} data-testid="weight-sum">
          {t(($) => $.whatIf.weightSum, { sum: formatNumber(sum) })}
        </span>
      </header>
      {CRITERION_GROUPS.map(({ key, label }) => (
        <div key={key}>
          <h3 className="what-if-group muted">{app.label(label)}</h3>
          {criteria
            .filter(({ group }) => group === key)
            .map((criterion) => (
              <WeightRow key={criterion.id} criterion={criterion} />
            ))}
        </div>
      ))}
    </section>
  );
});

const WeightRow = observer(({ criterion }: { readonly criterion: Criterion }) => {
  const { app, whatIf } = useStores();
  const { t } = app;
  const { id, weight } = criterion;
  const name = app.label(criterion.label);
  const before = whatIf.today.tier.criteria.find((one) => one.id === id)?.weight ?? 0;
  const label = t(($) => $.whatIf.weightOf, { name: `${id} ${name}` });
  const isChanged = before !== weight;
  return (
    <div className={isChanged ? 'what-if-weight what-if-changed' : 'what-if-weight'}>
      <span
        className="what-if-name"
        title={isChanged ? t(($) => $.whatIf.changedFrom, { value: before }) : name}
      >
        <b>{id}</b> {name}
      </span>
      <Slider
        min={0}
        max={SLIDER_END}
        value={weight}
        tooltip={{ open: false }}
        ariaLabelForHandle={label}
        onChange={(next) => whatIf.setWeight(id, next)}
      />
      <InputNumber<number>
        size="small"
        min={0}
        max={1000}
        controls={false}
        value={weight}
        aria-label={label}
        data-testid={`weight-${id}`}
        onChange={(next) => whatIf.setWeight(id, next ?? 0)}
      />
    </div>
  );
});
