import { observer } from 'mobx-react-lite';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from './PeopleDetail.tsx';

/** Which key people are covered and which are not. */
export const CoverageDetail = observer(({ model }: { readonly model: MapModel }) => {
  const { t } = useStores().app;
  const { metrics, windowDays } = model.reading;
  if (metrics.coverage === null) return <p className="map-rule">{t(($) => $.map.notComputable)}</p>;
  const uncovered = metrics.keyPeople.filter((id) => !metrics.coveredKeys.includes(id));
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.coverage, { days: windowDays })}</p>
      <p>
        <b>{t(($) => $.map.covered)}</b> <PersonLinks model={model} ids={metrics.coveredKeys} />
      </p>
      <p>
        <b>{t(($) => $.map.uncovered)}</b> <PersonLinks model={model} ids={uncovered} />
      </p>
      <p className="map-sum" data-testid="sum-coverage">
        {t(($) => $.map.sumCoverage, {
          covered: metrics.coveredKeys.length,
          keys: metrics.keyPeople.length,
          result: formatScore(metrics.coverage),
        })}
      </p>
      <p className="map-rule">
        {t(($) => $.map.sumCoverageMore, {
          weighted: formatNumber(metrics.weightedCoverage ?? 0),
          all: formatNumber(metrics.allCoverage ?? 0),
        })}
      </p>
    </>
  );
});
