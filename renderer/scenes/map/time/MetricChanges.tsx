import { observer } from 'mobx-react-lite';
import type { MetricChange } from '../../../../shared/domain/relationship/compare-frames.ts';
import { formatDifference, formatNumber } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';

/** Metrics of the two days in the order of their weight; the others are told by them. */
const SHOWN = [
  'health',
  'relationshipScore',
  'netSupport',
  'coverage',
  'gri',
  'ori',
  'champions',
  'supporters',
  'blockers',
  'keyPeople',
] as const;

/** Every metric before and after, with the difference. */
export const MetricChanges = observer(({ changes }: { readonly changes: readonly MetricChange[] }) => {
  const { t } = useStores().app;
  const text = (value: MetricChange['before']) =>
    typeof value !== 'number' ? '–' : formatNumber(value, 2, !Number.isInteger(value));
  const rows = SHOWN.flatMap((name) => {
    const change = changes.find(({ metric }) => metric === name);
    return change === undefined ? [] : [{ name, ...change }];
  });
  return (
    <section aria-label={t(($) => $.mapTime.metrics)}>
      <h3>{t(($) => $.mapTime.metrics)}</h3>
      <table className="map-numbers" data-testid="metric-changes">
        <thead>
          <tr>
            <th scope="col">{t(($) => $.mapTime.metric)}</th>
            <th scope="col">{t(($) => $.mapTime.before)}</th>
            <th scope="col">{t(($) => $.mapTime.after)}</th>
            <th scope="col">{t(($) => $.mapTime.difference)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before, after, delta }) => (
            <tr key={name}>
              <th scope="row">{t(($) => $.mapTime.figures[name])}</th>
              <td>{text(before)}</td>
              <td>{text(after)}</td>
              <td>
                {delta === null || delta === 0
                  ? ''
                  : formatDifference(delta, Number.isInteger(delta) ? 0 : 2)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
});
