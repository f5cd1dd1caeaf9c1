import { observer } from 'mobx-react-lite';
import { formatNumber, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { PersonLinks } from './PeopleDetail.tsx';
import { useFirstRows } from './use-first-rows.tsx';

type Props = { readonly model: MapModel };

/** Who has a gap to close, most urgent first: weight × gap. */
export const PrioritiesDetail = observer(({ model }: Props) => {
  const { t } = useStores().app;
  const { priorities } = model.reading.metrics;
  const [rows, more] = useFirstRows(priorities);
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.priorities)}</p>
      {priorities.length === 0 && <p>{t(($) => $.map.noGap)}</p>}
      <table className="map-numbers" data-testid="sum-priorities">
        <tbody>
          {rows.map(({ id, gap, priority }) => (
            <tr key={id}>
              <th scope="row">
                <PersonLinks ids={[id]} />
              </th>
              <td>
                {t(($) => $.map.sumPriority, {
                  weight: formatNumber(model.people.get(id)?.weight ?? 0, 1, true),
                  gap,
                  result: formatNumber(priority, 1, true),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </>
  );
});

/** Key people with a gap, and those of them for whom an action is open. */
export const GapActionsDetail = observer(({ model }: Props) => {
  const { t } = useStores().app;
  const { metrics } = model.reading;
  const withGap = metrics.people.filter(({ isKey, gap }) => isKey && (gap ?? 0) > 0);
  const acted = withGap.filter(({ openActions }) => (openActions ?? 0) > 0);
  const left = withGap.filter(({ openActions }) => (openActions ?? 0) === 0);
  return (
    <>
      <p className="map-rule">{t(($) => $.map.rule.gapActions)}</p>
      {metrics.gapActionCoverage === null ? (
        <p>{t(($) => $.map.noGap)}</p>
      ) : (
        <>
          <p className="map-sum" data-testid="sum-gap-actions">
            {t(($) => $.map.sumGapActions, {
              covered: acted.length,
              count: withGap.length,
              result: formatScore(metrics.gapActionCoverage),
            })}
          </p>
          <p>
            <b>{t(($) => $.mapGoals.gaps)}</b> <PersonLinks ids={left.map(({ id }) => id)} />
          </p>
        </>
      )}
    </>
  );
});
