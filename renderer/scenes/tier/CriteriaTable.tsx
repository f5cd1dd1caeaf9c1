import { observer } from 'mobx-react-lite';
import { Fragment } from 'react';
import { sum, type Weights } from '../../../shared/domain/scale.ts';
import {
  CRITERIA,
  CRITERION_GROUPS,
  type CriterionGroup,
  type CriterionId,
} from '../../../shared/domain/tier/criteria.ts';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { CriterionRow } from './CriterionRow.tsx';

type Props = {
  readonly accountId: string;
  readonly weights: Weights<CriterionId>;
  readonly now: TierResult;
  readonly future: TierResult;
};

/** The thirteen criteria in their groups, each group with its sums. */
export const CriteriaTable = observer(({ accountId, weights, now, future }: Props) => {
  const { t } = useStores().app;
  return (
    <table className="tier-table" aria-label={t(($) => $.tier.table)} data-testid="tier-table">
      <thead>
        <tr>
          <th scope="col">{t(($) => $.tier.criterion)}</th>
          <th scope="col" className="tier-number">
            {t(($) => $.tier.weight)}
          </th>
          <th scope="col">{t(($) => $.tier.scoreNow)}</th>
          <th scope="col">{t(($) => $.tier.anchor)}</th>
          <th scope="col">{t(($) => $.tier.input)}</th>
          <th scope="col" className="tier-number" title={t(($) => $.tier.pointsHint)}>
            {t(($) => $.tier.points)}
          </th>
          <th scope="col">{t(($) => $.tier.evidence)}</th>
          <th scope="col">{t(($) => $.tier.projection)}</th>
        </tr>
      </thead>
      <tbody>
        {CRITERION_GROUPS.map(({ key }) => (
          <Fragment key={key}>
            <GroupRow group={key} weights={weights} now={now} future={future} />
            {CRITERIA.filter(({ group }) => group === key).map(({ id }) => (
              <CriterionRow
                key={id}
                accountId={accountId}
                id={id}
                weight={weights[id] ?? 0}
                points={now.points[id] ?? null}
              />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
});

type GroupProps = Omit<Props, 'accountId'> & { readonly group: CriterionGroup };

const GroupRow = observer(({ group, weights, now, future }: GroupProps) => {
  const { app } = useStores();
  const ids = CRITERIA.filter((item) => item.group === group).map(({ id }) => id);
  const heading = CRITERION_GROUPS.find(({ key }) => key === group);
  const scored = ids.flatMap((id) => now.points[id] ?? []);
  const scoreOf = (result: TierResult) => ({ A: result.cv, B: result.fp, C: result.fit })[group];
  const text = (score: number | null) =>
    score === null ? '–' : app.t(($) => $.tier.groupOf, { score: formatScore(score) });
  return (
    <tr className="tier-group" data-testid={`tier-group-${group}`}>
      <th scope="rowgroup">
        <span className="tier-id">{group}</span>
        {heading === undefined ? '' : app.label(heading.label)}
      </th>
      <td className="tier-number">{formatNumber(sum(ids.map((id) => weights[id] ?? 0)))}</td>
      <td colSpan={3} className="tier-group-score">
        {text(scoreOf(now))}
      </td>
      <td className="tier-number">{scored.length === 0 ? '–' : formatNumber(sum(scored), 1, true)}</td>
      <td />
      <td className="tier-group-score">{text(scoreOf(future))}</td>
    </tr>
  );
});
