import { observer } from 'mobx-react-lite';
import { type ModelIssue, weightSum } from '../../../shared/domain/model/model-issues.ts';
import type { ScoringModel } from '../../../shared/domain/model/scoring-model.ts';
import { formatNumber } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';

type Props = { readonly issues: readonly ModelIssue[]; readonly model: ScoringModel };

/** What is wrong with a place of the draft, or what its author should know. */
export const Issues = observer(({ issues, model }: Props) => {
  const { t } = useStores().app;
  if (issues.length === 0) return null;
  const sum = formatNumber(weightSum(model));
  return (
    <ul className="model-issues" role="status">
      {issues.map(({ code, severity, where }) => (
        <li key={`${code} ${where}`} data-severity={severity} data-testid={`model-issue-${code}`}>
          {t(($) => $.model.issue[code], { sum, where })}
        </li>
      ))}
    </ul>
  );
});
