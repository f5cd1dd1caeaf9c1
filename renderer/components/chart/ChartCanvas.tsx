import { CopyOutlined } from '@ant-design/icons';
import { Button, Tooltip } from 'antd';
import { BarChart, LineChart, RadarChart, ScatterChart } from 'echarts/charts';
import {
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
} from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { observer } from 'mobx-react-lite';
import { useEffect, useRef, useState } from 'react';
import { useStores } from '../../stores/stores.ts';
import type { ChartProps } from './chart-props.ts';
import { chartTheme, readChartColors } from './chart-theme.ts';
import { copyPicture } from './copy-picture.ts';

use([
  BarChart,
  LineChart,
  RadarChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  RadarComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

/** The drawn chart; {@link Chart} loads this file when it is first needed. A change of theme draws it anew. */
export const ChartCanvas = observer((props: ChartProps) => {
  const { isDark } = useStores().app;
  return <Drawing key={isDark ? 'dark' : 'light'} {...props} />;
});

const Drawing = observer(({ option, label, height, onPick }: ChartProps) => {
  const { app, notices } = useStores();
  const host = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const instance = init(element, chartTheme(readChartColors(element)), { renderer: 'svg' });
    instance.on('click', ({ dataIndex }) => pick.current?.(dataIndex));
    instance.on('finished', () => setDrawn(true));
    setChart(instance);
    const resizing = new ResizeObserver(() => {
      // The observer also tells the size at the start, and drawing everything again is the dearest thing a chart does.
      const { clientWidth, clientHeight } = element;
      if (instance.getWidth() !== clientWidth || instance.getHeight() !== clientHeight) instance.resize();
    });
    resizing.observe(element);
    return () => {
      resizing.disconnect();
      instance.dispose();
    };
  }, []);

  useEffect(() => {
    const element = host.current;
    if (element === null || chart === null) return;
    const colors = readChartColors(element);
    chart.setOption(typeof option === 'function' ? option(colors) : option, { notMerge: true });
  }, [chart, option]);

  const copy = async () => {
    const element = host.current;
    if (element === null || chart === null) return;
    try {
      await copyPicture(
        chart.getDataURL(),
        element.clientWidth,
        element.clientHeight,
        readChartColors(element).surface,
      );
      notices.success(app.t(($) => $.chart.copied));
    } catch (error) {
      notices.show(error);
    }
  };

  return (
    <div className="chart" aria-busy={!isDrawn}>
      <div ref={host} role="img" aria-label={label} style={{ height }} />
      <Tooltip title={app.t(($) => $.chart.copy)}>
        <Button
          className="chart-copy"
          type="text"
          size="small"
          icon={<CopyOutlined />}
          aria-label={app.t(($) => $.chart.copyOf, { label })}
          onClick={() => void copy()}
        />
      </Tooltip>
    </div>
  );
});
