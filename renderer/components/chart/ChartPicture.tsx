import { observer } from 'mobx-react-lite';
import { useRef } from 'react';
import { useStores } from '../../stores/stores.ts';
import { CopyButton } from './CopyButton.tsx';
import type { ChartProps } from './chart-props.ts';
import { readChartColors } from './chart-theme.ts';
import { copyPicture } from './copy-picture.ts';
import { useChart } from './use-chart.ts';
import { useKeys } from './use-keys.ts';

/** The picture itself, reached and read by mouse and keyboard, and copied as it is seen. */
export const ChartPicture = observer((props: ChartProps) => {
  const { label, height } = props;
  const { t } = useStores().app;
  const host = useRef<HTMLDivElement>(null);
  const { chart, isDrawn } = useChart(host, props);
  const keys = useKeys(chart, props);
  const copy = async () => {
    const element = host.current;
    if (element === null || chart === null) return;
    const { clientWidth, clientHeight } = element;
    const url = chart.getDataURL({ pixelRatio: 2 });
    await copyPicture(url, clientWidth, clientHeight, readChartColors(element).surface);
  };
  return (
    <div aria-busy={!isDrawn}>
      <div ref={host} className="chart-picture" role="img" aria-label={label} style={{ height }} {...keys} />
      <CopyButton
        title={t(($) => $.chart.copy)}
        name={t(($) => $.chart.copyOf, { label })}
        done={t(($) => $.chart.copied)}
        copy={copy}
      />
    </div>
  );
});
