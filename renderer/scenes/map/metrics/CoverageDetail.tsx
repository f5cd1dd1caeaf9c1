import { observer } from 'mobx-react-lite';
import { sum } from '../../../../shared/domain/scale.ts';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from './PeopleDetail.tsx';
import { VacantKeys } from './VacantKeys.tsx';

/** Which key people are covered and which are not; the share by heads, by weight, and of everybody. */
export const CoverageDetail = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const { metrics, windowDays } = model.reading;
  if (metrics.coverage === null) return <p className="map-rule">{t(($) => $.map.notComputable)}</p>;
  const uncovered = metrics.keyPeople.filter((id) => !metrics.coveredKeys.includes(id));
  const weightOf = (ids: readonly string[]) =>
    formatNumber(sum(ids.map((id) => model.people.get(id)?.weight ?? 0)), 1, true);
  const covered = metrics.people.filter(({ isCovered }) => isCovered);
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.coverage, { days: windowDays })}</p>
      <p>
        <b>{t(($) => $.map.covered)}</b> <PersonLinks ids={metrics.coveredKeys} />
      </p>
      <p>
        <b>{t(($) => $.map.uncovered)}</b> <PersonLinks ids={uncovered} />
      </p>
      <VacantKeys model={model} />
      <p className="map-sum" data-testid="sum-coverage">
        {t(($) => $.map.sumCoverage, {
          covered: metrics.coveredKeys.length,
          keys: metrics.keyPeople.length,
          result: formatScore(metrics.coverage),
        })}
      </p>
      <p className="map-sum" data-testid="sum-weighted-coverage">
        {t(($) => $.map.sumWeighted, {
          covered: weightOf(metrics.coveredKeys),
          keys: weightOf(metrics.keyPeople),
          result: metrics.weightedCoverage === null ? '–' : formatScore(metrics.weightedCoverage),
        })}
      </p>
      <p className="map-sum" data-testid="sum-all-coverage">
        {t(($) => $.map.sumAll, {
          covered: covered.length,
          people: metrics.people.length,
          result: metrics.allCoverage === null ? '–' : formatScore(metrics.allCoverage),
        })}
      </p>
    </>
  );
});
