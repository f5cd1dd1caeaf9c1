import { PRINT_THEME } from '../theme.ts';
import type { ChartColors } from './option.ts';

/** Colours of charts on paper: dark enough in grey, on white. */
export const PRINT_COLORS: ChartColors = {
  text: PRINT_THEME.text,
  muted: PRINT_THEME.muted,
  line: PRINT_THEME.border,
  grid: '#E8ECF2',
  surface: PRINT_THEME.surface,
  accent: PRINT_THEME.accent,
  accentSoft: '#E4EBFB',
  good: '#08703F',
  warn: '#8A5200',
  bad: '#BB2727',
  tierS: '#6A35DB',
  tierA: '#1360C0',
  tierB: '#0A7466',
  tierC: '#5A6575',
  font: PRINT_THEME.font,
};

/** The look that every chart shares, on the screen and on paper. */
export function chartTheme(colors: ChartColors) {
  const axis = {
    axisLine: { lineStyle: { color: colors.line } },
    axisTick: { show: false },
    axisLabel: { color: colors.muted, fontSize: 12 },
    nameTextStyle: { color: colors.muted, fontSize: 12 },
    splitLine: { lineStyle: { color: colors.grid } },
  };
  return {
    color: [colors.accent, colors.good, colors.warn, colors.bad, colors.tierS, colors.tierC],
    backgroundColor: 'transparent',
    textStyle: { fontFamily: colors.font, fontSize: 12, color: colors.text },
    animationDuration: 200,
    animationDurationUpdate: 200,
    legend: {
      textStyle: { color: colors.muted },
      inactiveColor: colors.line,
      pageTextStyle: { color: colors.muted },
      pageIconColor: colors.muted,
      pageIconInactiveColor: colors.line,
    },
    tooltip: {
      backgroundColor: colors.surface,
      borderColor: colors.line,
      textStyle: { color: colors.text, fontSize: 12 },
      axisPointer: {
        lineStyle: { color: colors.muted },
        shadowStyle: { color: colors.muted, opacity: 0.12 },
      },
      confine: true,
    },
    dataZoom: {
      borderColor: colors.line,
      fillerColor: colors.accentSoft,
      handleStyle: { color: colors.surface, borderColor: colors.muted },
      moveHandleStyle: { color: colors.line },
      dataBackground: { lineStyle: { color: colors.line }, areaStyle: { color: colors.grid } },
      selectedDataBackground: {
        lineStyle: { color: colors.accent },
        areaStyle: { color: colors.accentSoft },
      },
      textStyle: { color: colors.muted, fontSize: 11 },
    },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    logAxis: axis,
    radar: {
      axisName: { color: colors.muted },
      axisLine: { lineStyle: { color: colors.line } },
      splitLine: { lineStyle: { color: colors.line } },
      splitArea: { show: false },
    },
  };
}
