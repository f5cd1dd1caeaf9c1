import type {
  BarSeriesOption,
  LineSeriesOption,
  RadarSeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts';
import type {
  DataZoomComponentOption,
  GridComponentOption,
  LegendComponentOption,
  MarkAreaComponentOption,
  MarkLineComponentOption,
  RadarComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What a chart may consist of; only these parts of echarts are loaded. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | RadarSeriesOption
  | ScatterSeriesOption
  | DataZoomComponentOption
  | GridComponentOption
  | LegendComponentOption
  | MarkAreaComponentOption
  | MarkLineComponentOption
  | RadarComponentOption
  | TooltipComponentOption
>;

/** Colours (and the font) that charts draw with, as CSS texts: those of the window's theme, or those of print. */
export type ChartColors = {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly grid: string;
  readonly surface: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly good: string;
  readonly warn: string;
  readonly bad: string;
  readonly tierS: string;
  readonly tierA: string;
  readonly tierB: string;
  readonly tierC: string;
  readonly font: string;
};

/** An option as it is, or made from the colours of the current theme. */
export type ChartInput = ChartOption | ((colors: ChartColors) => ChartOption);

/** The numbers behind a chart, as a table that can be read and copied. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
};
