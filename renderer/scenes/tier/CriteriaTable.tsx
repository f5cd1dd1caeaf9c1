import { observer } from 'mobx-react-lite';
import { Fragment } from 'react';
import type { CriterionReading, TierReading } from '../../../shared/domain/account/tier-reading.ts';
import { round2, sum } from '../../../shared/domain/scale.ts';
import { CRITERION_GROUPS, type CriterionGroup } from '../../../shared/domain/tier/criteria.ts';
import type { TierResult } from '../../../shared/domain/tier/tier.ts';
import { formatNumber, formatScore } from '../../../shared/format/number.ts';
import { useStores } from '../../stores/stores.ts';
import { CriterionRow } from './CriterionRow.tsx';

type Props = { readonly accountId: string; readonly reading: TierReading };

/** The criteria of the model in force in their groups, each group with its sums. */
export const CriteriaTable = observer(({ accountId, reading }: Props) => {
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
        {CRITERION_GROUPS.map(({ key }) => {
          const rows = reading.criteria.filter(({ criterion }) => criterion.group === key);
          return (
            <Fragment key={key}>
              <GroupRow group={key} rows={rows} reading={reading} />
              {rows.map((row) => (
                <CriterionRow
                  key={row.criterion.id}
                  accountId={accountId}
                  reading={row}
                  points={reading.now.points[row.criterion.id] ?? null}
                />
              ))}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
});

type GroupProps = {
  readonly group: CriterionGroup;
  readonly rows: readonly CriterionReading[];
  readonly reading: TierReading;
};

const GroupRow = observer(({ group, rows, reading }: GroupProps) => {
  const { app } = useStores();
  const heading = CRITERION_GROUPS.find(({ key }) => key === group);
  const scored = rows.flatMap(({ criterion }) => reading.now.points[criterion.id] ?? []);
  const scoreOf = (result: TierResult) => ({ A: result.cv, B: result.fp, C: result.fit })[group];
  const text = (score: number | null) =>
    score === null ? '–' : app.t(($) => $.tier.groupOf, { score: formatScore(score) });
  return (
    <tr className="tier-group" data-testid={`tier-group-${group}`}>
      <th scope="rowgroup">
        <span className="tier-id">{group}</span>
        {heading === undefined ? '' : app.label(heading.label)}
      </th>
      <td className="tier-number">
        {formatNumber(round2(sum(rows.map(({ criterion }) => criterion.weight))))}
      </td>
      <td colSpan={3} className="tier-group-score">
        {text(scoreOf(reading.now))}
      </td>
      <td className="tier-number">{scored.length === 0 ? '–' : formatNumber(sum(scored), 1, true)}</td>
      <td />
      <td className="tier-group-score">{text(scoreOf(reading.future))}</td>
    </tr>
  );
});
