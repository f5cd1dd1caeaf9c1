import { Drawer } from 'antd';
import { observer } from 'mobx-react-lite';
import { useStores } from '../../../stores/stores.ts';
import type { MapDialog } from '../MapDialogs.tsx';
import type { MapModel } from '../map-model.ts';
import { MetricDetail } from './MetricDetail.tsx';
import { METRIC_NAMES } from './metric-names.ts';
import { metricValues } from './metric-values.ts';

type Props = {
  readonly model: MapModel;
  readonly isOpen: boolean;
  readonly onAsk: (dialog: MapDialog) => void;
  readonly onClose: () => void;
};

/** Every metric of the map with the numbers that it is made of (domain §7.4). */
export const AllMetrics = observer(({ model, isOpen, onAsk, onClose }: Props) => {
  const { t } = useStores().app;
  const values = metricValues(model.reading.metrics, t, model.vacantKeySeats.length);
  return (
    <Drawer title={t(($) => $.map.allMetrics)} size={560} open={isOpen} onClose={onClose} destroyOnHidden>
      <p className="map-rule">{t(($) => $.map.allMetricsHint)}</p>
      <div data-testid="all-metrics-list">
        {METRIC_NAMES.map((name) => (
          <section key={name} className="map-all-metric" aria-label={t(($) => $.map.metric[name])}>
            <h2>
              {t(($) => $.map.metric[name])} <b>{values[name]?.text}</b>
            </h2>
            <MetricDetail model={model} name={name} onAsk={onAsk} />
          </section>
        ))}
      </div>
    </Drawer>
  );
});
