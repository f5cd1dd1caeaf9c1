import { CalculatorOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { observer } from 'mobx-react-lite';
import { type ReactNode, useRef, useState } from 'react';
import { useStores } from '../../../stores/stores.ts';
import type { MapDialog } from '../MapDialogs.tsx';
import type { MapModel } from '../map-model.ts';
import { AllMetrics } from './AllMetrics.tsx';
import { MetricDetail } from './MetricDetail.tsx';
import { METRIC_NAMES, type MetricName } from './metric-names.ts';
import { frameValues, type MetricValue, metricValues } from './metric-values.ts';
import { useFitting } from './use-fitting.ts';

type Props = { readonly model: MapModel; readonly onAsk: (dialog: MapDialog) => void };

/** As many metrics as fit in one line; each opens the numbers that it is made of, and the rest are one press away. */
export const MetricStrip = observer(({ model, onAsk }: Props) => {
  const { app, map: session } = useStores();
  const { t } = app;
  const [opened, setOpened] = useState<MetricName | null>(null);
  const [isAllOpen, setIsAllOpen] = useState(false);
  const line = useRef<HTMLElement>(null);
  const fitting = useFitting(line);
  const { frame } = session;
  const values =
    frame === null
      ? metricValues(model.reading.metrics, t, model.vacantKeySeats.length)
      : frameValues(frame, t);
  const names = METRIC_NAMES.filter((name) => values[name] !== undefined);
  const ask = (dialog: MapDialog) => {
    setOpened(null);
    setIsAllOpen(false);
    onAsk(dialog);
  };
  return (
    <>
      <section
        ref={line}
        className="map-metrics"
        aria-label={t(($) => $.map.metrics)}
        data-testid="map-metrics"
      >
        {names.map((name, index) => (
          <Metric
            key={name}
            name={t(($) => $.map.metric[name])}
            value={values[name] ?? { text: '' }}
            isHidden={index >= fitting}
            isPlain={frame !== null}
            isOpen={opened === name}
            onOpen={(isOpen) => setOpened(isOpen ? name : null)}
            testId={`metric-${name}`}
          >
            <MetricDetail model={model} name={name} onAsk={ask} />
          </Metric>
        ))}
      </section>
      {frame === null && (
        <Button
          size="small"
          icon={<CalculatorOutlined />}
          onClick={() => setIsAllOpen(true)}
          data-testid="all-metrics"
        >
          {t(($) => $.map.allMetrics)}
        </Button>
      )}
      <AllMetrics model={model} isOpen={isAllOpen} onAsk={ask} onClose={() => setIsAllOpen(false)} />
    </>
  );
});

type MetricProps = {
  readonly name: string;
  readonly value: MetricValue;
  /** It does not fit into the line. */
  readonly isHidden: boolean;
  /** A figure of the past, whose parts are not at hand. */
  readonly isPlain: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly testId: string;
  readonly children: ReactNode;
};

function Metric({ name, value, isHidden, isPlain, isOpen, onOpen, testId, children }: MetricProps) {
  const { text, light = null, note } = value;
  const content = (
    <>
      {light !== null && <span className="map-light" data-light={light} aria-hidden="true" />}
      {name} <b>{text}</b>
      {note !== undefined && <small className="map-metric-note">{note}</small>}
    </>
  );
  if (isPlain) {
    return (
      <span className="map-metric" data-hidden={isHidden} data-testid={testId}>
        {content}
      </span>
    );
  }
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={isOpen}
      onOpenChange={onOpen}
      content={
        <section className="map-detail" aria-label={name}>
          <h2>{name}</h2>
          {children}
        </section>
      }
      destroyOnHidden
    >
      <button
        type="button"
        className="map-metric"
        data-hidden={isHidden}
        aria-expanded={isOpen}
        data-testid={testId}
      >
        {content}
      </button>
    </Popover>
  );
}
