import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import type { ReactNode } from 'react';
import type { Light } from '../../../../shared/domain/relationship/organization.ts';
import { formatDifference, formatPercent, formatScore } from '../../../../shared/format/number.ts';
import { useStores } from '../../../stores/stores.ts';
import type { MapModel } from '../map-model.ts';
import { CoverageDetail } from './CoverageDetail.tsx';
import { HealthDetail } from './HealthDetail.tsx';
import { PeopleDetail } from './PeopleDetail.tsx';
import { SupportDetail } from './SupportDetail.tsx';
import { ThreadDetail } from './ThreadDetail.tsx';

type Props = { readonly model: MapModel; readonly onEditOri: () => void };

/** The metrics of the map in one line; each opens the numbers that it is made of. */
export const MetricStrip = observer(({ model, onEditOri }: Props) => {
  const { t } = useStores().app;
  const { metrics } = model.reading;
  const { ourThread, theirThread } = metrics;
  const unknown = t(($) => $.map.unknown);
  const score = (value: number | null) => (value === null ? unknown : formatScore(value));
  return (
    <section className="map-metrics" aria-label={t(($) => $.map.metrics)} data-testid="map-metrics">
      <Metric
        name={t(($) => $.map.metric.health)}
        value={score(metrics.health)}
        light={metrics.healthLight}
        detail={<HealthDetail model={model} onEditOri={onEditOri} />}
        testId="metric-health"
      />
      <Metric
        name={t(($) => $.map.metric.rs)}
        value={score(metrics.relationshipScore)}
        detail={<SupportDetail model={model} kind="rs" />}
        testId="metric-rs"
      />
      <Metric
        name={t(($) => $.map.metric.ns)}
        value={metrics.netSupport === null ? unknown : formatDifference(metrics.netSupport)}
        detail={<SupportDetail model={model} kind="ns" />}
        testId="metric-ns"
      />
      <Metric
        name={t(($) => $.map.metric.coverage)}
        value={metrics.coverage === null ? unknown : formatPercent(metrics.coverage)}
        detail={<CoverageDetail model={model} />}
        testId="metric-coverage"
      />
      <Metric
        name={t(($) => $.map.metric.blockers)}
        value={String(metrics.blockers.length)}
        detail={<PeopleDetail model={model} kind="blockers" />}
        testId="metric-blockers"
      />
      <Metric
        name={t(($) => $.map.metric.champions)}
        value={String(metrics.champions.length)}
        detail={<PeopleDetail model={model} kind="champions" />}
        testId="metric-champions"
      />
      <Metric
        name={t(($) => $.map.metric.thread)}
        value={t(($) => (ourThread.isRisk || theirThread.isRisk ? $.map.threadRisk : $.map.threadSafe))}
        detail={<ThreadDetail model={model} />}
        testId="metric-thread"
      />
      <Metric
        name={t(($) => $.map.metric.light)}
        value={metrics.light === null ? unknown : t(($) => $.map.lightWord[metrics.light ?? 'red'])}
        light={metrics.light}
        detail={<p className="map-rule">{t(($) => $.map.lightRule)}</p>}
        testId="metric-light"
      />
    </section>
  );
});

type MetricProps = {
  readonly name: string;
  readonly value: string;
  readonly light?: Light | null;
  readonly detail: ReactNode;
  readonly testId: string;
};

function Metric({ name, value, light = null, detail, testId }: MetricProps) {
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      title={name}
      content={<div className="map-detail">{detail}</div>}
      destroyOnHidden
    >
      <button type="button" className="map-metric" data-testid={testId}>
        {light !== null && <span className="map-light" data-light={light} aria-hidden="true" />}
        {name} <b>{value}</b>
      </button>
    </Popover>
  );
}
