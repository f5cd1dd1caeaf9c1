import type { ChartColors } from '../../../shared/figure/chart/option.ts';

/** Custom properties of styles/tokens.css that charts draw with. */
const TOKENS = {
  text: '--text',
  muted: '--text-muted',
  line: '--line',
  grid: '--line-soft',
  surface: '--surface',
  accent: '--accent',
  accentSoft: '--accent-soft',
  good: '--good',
  warn: '--warn',
  bad: '--bad',
  tierS: '--tier-s',
  tierA: '--tier-a',
  tierB: '--tier-b',
  tierC: '--tier-c',
  font: '--font',
} as const satisfies { readonly [Name in keyof ChartColors]: string };

/** The tokens as they apply to the element now. */
export function readChartColors(element: Element): ChartColors {
  const style = getComputedStyle(element);
  const pairs = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
  return Object.fromEntries(pairs) as ChartColors;
}

/** The look that every chart shares. */
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
    legend: { textStyle: { color: colors.muted } },
    tooltip: {
      backgroundColor: colors.surface,
      borderColor: colors.line,
      textStyle: { color: colors.text, fontSize: 12 },
      confine: true,
    },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: axis,
    radar: {
      axisName: { color: colors.muted },
      axisLine: { lineStyle: { color: colors.line } },
      splitLine: { lineStyle: { color: colors.line } },
      splitArea: { show: false },
    },
  };
}
