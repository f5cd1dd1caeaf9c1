import { observer } from 'mobx-react-lite';
import type { Scores } from '../../../shared/domain/scale.ts';
import { type GroupArithmetic, tierArithmetic } from '../../../shared/domain/tier/arithmetic.ts';
import { CRITERION_GROUPS, type CriterionId } from '../../../shared/domain/tier/criteria.ts';
import { activeCriteria, type TierRules } from '../../../shared/domain/tier/rules.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { GROUP_SIGN } from '../../../shared/report/tier-memo/explanation.ts';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly rules: TierRules; readonly scores: Scores<CriterionId> };

/** The score with every number that goes into it, group by group, so that it can be checked by hand. */
export const TierFormula = observer(({ rules, scores }: Props) => {
  const { t } = useStores().app;
  const { groups, products, weights: total, result } = tierArithmetic(activeCriteria(rules), scores);
  return (
    <section
      className="tier-panel tier-formula"
      aria-label={t(($) => $.tier.formula)}
      data-testid="tier-formula"
    >
      <h2>{t(($) => $.tier.formula)}</h2>
      <p className="tier-rule">{t(($) => $.tier.formulaRule)}</p>
      {groups.map((group) => (
        <GroupLine key={group.group} arithmetic={group} />
      ))}
      <p className="tier-line tier-line-total">
        <b>{t(($) => $.tier.formulaTotal)}</b>
        <span>
          20 × ({groups.map((group) => formatNumber(group.products)).join(' + ')}) ÷ {formatNumber(total)} =
          20 × {formatNumber(products)} ÷ {formatNumber(total)} ={' '}
          <strong data-testid="tier-formula-result">{result === null ? '–' : formatScore(result)}</strong>
        </span>
      </p>
      <p className="tier-rule">{t(($) => $.tier.formulaBand, { ...rules.thresholds })}</p>
    </section>
  );
});

const GroupLine = observer(({ arithmetic }: { readonly arithmetic: GroupArithmetic }) => {
  const { app } = useStores();
  const { group, terms, products, weights, result } = arithmetic;
  const heading = CRITERION_GROUPS.find(({ key }) => key === group);
  return (
    <p className="tier-line">
      <b>
        {heading === undefined ? '' : app.label(heading.label)} {GROUP_SIGN[group]}
      </b>
      <span>
        20 × (
        {terms.map(({ id, weight, score }, index) => (
          <span key={id} title={id}>
            {index === 0 ? '' : ' + '}
            {formatNumber(weight)}×{score}
          </span>
        ))}
        {terms.length === 0 ? '–' : ''}) ÷ {formatNumber(weights)} = 20 × {formatNumber(products)} ÷{' '}
        {formatNumber(weights)} = <strong>{result === null ? '–' : formatScore(result)}</strong>
      </span>
    </p>
  );
});
