import type {
  BarSeriesOption,
  LineSeriesOption,
  RadarSeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import { decalOf, strokeOf, symbolOf } from './marks.ts';
import type { ChartColors, ChartOption } from './option.ts';

type Series = BarSeriesOption | LineSeriesOption | RadarSeriesOption | ScatterSeriesOption;

/**
 * The option with what every chart promises: values on hover, and series that differ by more than their colour (a
 * pattern on bars and areas, another shape of points, another stroke of lines). What a builder chose itself stays.
 */
export function greySafe(option: ChartOption, colors: ChartColors): ChartOption {
  const given = option.series;
  const series: readonly Series[] = given === undefined ? [] : Array.isArray(given) ? given : [given];
  const counts: { [type: string]: number } = {};
  const marked = series.map((one): Series => {
    const type = one.type ?? '';
    const index = counts[type] ?? 0;
    counts[type] = index + 1;
    return markedSeries(one, index, colors);
  });
  return { ...option, tooltip: option.tooltip ?? tooltipOf(option), series: marked };
}

/** Over categories all values of one are told, else the one that is pointed at. */
function tooltipOf({ xAxis, yAxis }: ChartOption): NonNullable<ChartOption['tooltip']> {
  const axes = [xAxis, yAxis].flat();
  return { trigger: axes.some((axis) => axis?.type === 'category') ? 'axis' : 'item' };
}

function markedSeries(series: Series, index: number, colors: ChartColors): Series {
  switch (series.type) {
    case 'bar': {
      const decal = decalOf(index, colors);
      return decal === null ? series : { ...series, itemStyle: { decal, ...series.itemStyle } };
    }
    case 'line': {
      const lineStyle = { type: strokeOf(index), ...series.lineStyle };
      return { ...series, symbol: series.symbol ?? symbolOf(index), lineStyle };
    }
    case 'scatter':
      return { ...series, symbol: series.symbol ?? symbolOf(index) };
    case 'radar':
      return markedRadar(series);
    default:
      return series;
  }
}

/** The lines of a radar are the data of one series. */
function markedRadar(series: RadarSeriesOption): RadarSeriesOption {
  const data = (series.data ?? []).map((item, index) =>
    typeof item === 'object' && !Array.isArray(item)
      ? {
          ...item,
          symbol: item.symbol ?? symbolOf(index),
          lineStyle: { type: strokeOf(index), ...item.lineStyle },
        }
      : item,
  );
  return { ...series, data };
}
