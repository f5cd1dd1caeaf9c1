import { observer } from 'mobx-react-lite';
import { round2 } from '../../../shared/domain/scale.ts';
import { INDICATOR_LEVELS } from '../../../shared/domain/stickiness/indicators.ts';
import { levelWeights, type StickinessResult } from '../../../shared/domain/stickiness/stickiness.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { levelScoreOf } from './stickiness-levels.ts';

/** 0.25 × L1 + 0.35 × L2 + 0.40 × L3 with the account's numbers. */
export const StickinessFormula = observer(({ result }: { readonly result: StickinessResult }) => {
  const { app, workspace } = useStores();
  const { t } = app;
  const weights = levelWeights(workspace.models.current.model.stickiness);
  const terms = INDICATOR_LEVELS.map(({ key }) => ({
    weight: weights[key],
    score: levelScoreOf(result, key),
  }));
  const rule = INDICATOR_LEVELS.map(({ key, label }) => `${formatScore(weights[key])} × ${app.label(label)}`);
  const unknown = t(($) => $.stickiness.unknown);
  const total = result.stickiness === null ? unknown : formatScore(result.stickiness);
  const products = terms.map(({ weight, score }) =>
    score === null ? unknown : formatScore(round2(weight * score)),
  );
  return (
    <section
      className="stickiness-panel"
      aria-label={t(($) => $.stickiness.formula)}
      data-testid="stickiness-formula"
    >
      <h2>{t(($) => $.stickiness.formula)}</h2>
      <p className="stickiness-rule">{rule.join(' + ')}</p>
      <p className="stickiness-numbers">
        {terms
          .map(
            ({ weight, score }) =>
              `${formatScore(weight)} × ${score === null ? unknown : formatNumber(score)}`,
          )
          .join(' + ')}
        <br />= {products.join(' + ')} = <strong data-testid="stickiness-formula-result">{total}</strong>
      </p>
    </section>
  );
});
