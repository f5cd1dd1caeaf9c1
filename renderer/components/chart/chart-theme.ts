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
