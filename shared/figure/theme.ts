/** Colours and type of a figure; the screen passes its own, documents use {@link PRINT_THEME}. */
export type FigureTheme = {
  readonly font: string;
  readonly background: string;
  readonly surface: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
  /** Attitude −2 … +2 in order (domain §7.1). */
  readonly attitudes: readonly [string, string, string, string, string];
  readonly alliance: string;
  readonly conflict: string;
  readonly patron: string;
  /** Series colours, in order of use; the first is ours. */
  readonly series: readonly string[];
};

const FONTS =
  "'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'WenQuanYi Micro Hei', sans-serif";

/** Light palette whose words and lines stay legible on paper and in grey. */
export const PRINT_THEME: FigureTheme = {
  font: FONTS,
  background: '#FFFFFF',
  surface: '#FFFFFF',
  border: '#CBD2DC',
  text: '#1B2433',
  muted: '#5E6B80',
  accent: '#2B59C3',
  attitudes: ['#C53030', '#B7791F', '#64748B', '#0F766E', '#15803D'],
  alliance: '#15803D',
  conflict: '#C53030',
  patron: '#7C3AED',
  series: ['#2B59C3', '#94A3B8', '#D0893A', '#5B9A8B', '#8E6BB5', '#B65C6D', '#A3A847', '#4BA3C3'],
};
