import type {
  BarSeriesOption,
  LineSeriesOption,
  RadarSeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type {
  GridComponentOption,
  LegendComponentOption,
  MarkAreaComponentOption,
  MarkLineComponentOption,
  RadarComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { ChartColors } from './chart-theme.ts';

/** What a chart may consist of; only these parts of echarts are loaded. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | RadarSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | MarkAreaComponentOption
  | MarkLineComponentOption
  | RadarComponentOption
  | TooltipComponentOption
>;

/** An option as it is, or made from the colours of the current theme. */
export type ChartInput = ChartOption | ((colors: ChartColors) => ChartOption);

export type ChartProps = {
  readonly option: ChartInput;
  /** What the picture shows, for those who cannot see it; also the name of the copied picture. */
  readonly label: string;
  /** Height in px; the width is the container's. */
  readonly height: number;
  /** Called with the data index of the mark that was clicked. */
  readonly onPick?: (index: number) => void;
};
