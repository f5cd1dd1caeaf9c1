import { Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useState } from 'react';
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

type MetricKey = 'health' | 'rs' | 'ns' | 'coverage' | 'blockers' | 'champions' | 'thread' | 'light';

/** The metrics of the map in one line; each opens the numbers that it is made of. */
export const MetricStrip = observer(({ model, onEditOri }: Props) => {
  const { t } = useStores().app;
  const [opened, setOpened] = useState<MetricKey | null>(null);
  const { metrics } = model.reading;
  const { ourThread, theirThread } = metrics;
  const unknown = t(($) => $.map.unknown);
  const shared = (key: MetricKey) => ({
    name: t(($) => $.map.metric[key]),
    isOpen: opened === key,
    onOpen: (isOpen: boolean) => setOpened(isOpen ? key : null),
    testId: `metric-${key}`,
  });
  const editOri = () => {
    setOpened(null);
    onEditOri();
  };
  const score = (value: number | null) => (value === null ? unknown : formatScore(value));
  return (
    <section className="map-metrics" aria-label={t(($) => $.map.metrics)} data-testid="map-metrics">
      <Metric
        {...shared('health')}
        value={score(metrics.health)}
        light={metrics.healthLight}
        detail={<HealthDetail model={model} onEditOri={editOri} />}
      />
      <Metric
        {...shared('rs')}
        value={score(metrics.relationshipScore)}
        detail={<SupportDetail model={model} kind="rs" />}
      />
      <Metric
        {...shared('ns')}
        value={metrics.netSupport === null ? unknown : formatDifference(metrics.netSupport)}
        detail={<SupportDetail model={model} kind="ns" />}
      />
      <Metric
        {...shared('coverage')}
        value={metrics.coverage === null ? unknown : formatPercent(metrics.coverage)}
        detail={<CoverageDetail model={model} />}
      />
      <Metric
        {...shared('blockers')}
        value={String(metrics.blockers.length)}
        detail={<PeopleDetail model={model} kind="blockers" />}
      />
      <Metric
        {...shared('champions')}
        value={String(metrics.champions.length)}
        detail={<PeopleDetail model={model} kind="champions" />}
      />
      <Metric
        {...shared('thread')}
        value={t(($) => (ourThread.isRisk || theirThread.isRisk ? $.map.threadRisk : $.map.threadSafe))}
        detail={<ThreadDetail model={model} />}
      />
      <Metric
        {...shared('light')}
        value={metrics.light === null ? unknown : t(($) => $.map.lightWord[metrics.light ?? 'red'])}
        light={metrics.light}
        detail={<p className="map-rule">{t(($) => $.map.lightRule)}</p>}
      />
    </section>
  );
});

type MetricProps = {
  readonly name: string;
  readonly value: string;
  readonly light?: Light | null;
  readonly detail: ReactNode;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly testId: string;
};

function Metric({ name, value, light = null, detail, isOpen, onOpen, testId }: MetricProps) {
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={onOpen}
      content={
        <section className="map-detail" aria-label={name}>
          <h2>{name}</h2>
          {detail}
        </section>
      }
      destroyOnHidden
    >
      <button type="button" className="map-metric" aria-expanded={isOpen} data-testid={testId}>
        {light !== null && <span className="map-light" data-light={light} aria-hidden="true" />}
        {name} <b>{value}</b>
      </button>
    </Popover>
  );
}
