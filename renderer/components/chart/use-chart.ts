import { type RefObject, useEffect, useRef, useState } from 'react';
import { greySafe } from '../../../shared/figure/chart/grey-safe.ts';
import { chartTheme } from '../../../shared/figure/chart/theme.ts';
import { type EChartsType, init } from './chart-library.ts';
import type { ChartProps } from './chart-props.ts';
import { readChartColors } from './chart-theme.ts';

/** Draws the option into the element in the colours that apply there, and again when option or size change. */
export function useChart(
  host: RefObject<HTMLDivElement | null>,
  { option, onPick, renderer = 'svg' }: Pick<ChartProps, 'option' | 'onPick' | 'renderer'>,
): { readonly chart: EChartsType | null; readonly isDrawn: boolean } {
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const instance = init(element, chartTheme(readChartColors(element)), { renderer });
    instance.on('click', ({ dataIndex, seriesIndex }) => pick.current?.(dataIndex, seriesIndex ?? 0));
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
  }, [host, renderer]);

  useEffect(() => {
    const element = host.current;
    if (element === null || chart === null) return;
    const colors = readChartColors(element);
    const made = typeof option === 'function' ? option(colors) : option;
    chart.setOption(greySafe(made, colors), { notMerge: true });
  }, [host, chart, option]);

  return { chart, isDrawn };
}
