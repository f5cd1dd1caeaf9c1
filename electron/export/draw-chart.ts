import { init } from 'echarts/dist/echarts.esm.min';
import { greySafe } from '../../shared/figure/chart/grey-safe.ts';
import type { ChartOption } from '../../shared/figure/chart/option.ts';
import { chartTheme, PRINT_COLORS } from '../../shared/figure/chart/theme.ts';

export type DrawChart = (option: ChartOption, width: number, height: number) => string;

/** Draws a chart as SVG without a window, in the colours of print; sizes in px. */
export const drawChart: DrawChart = (option, width, height) => {
  const chart = init(null, chartTheme(PRINT_COLORS), { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      ...greySafe(option, PRINT_COLORS),
      animation: false,
      backgroundColor: PRINT_COLORS.surface,
    });
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
};
