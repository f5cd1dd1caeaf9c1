import type { EdgeKind } from '../domain/relationship/edge-kinds.ts';

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
  /** Each kind of line of the map; dash and ends tell them apart too (`map/edge-style.ts`). */
  readonly edges: { readonly [kind in EdgeKind]: string };
  /** Overdue, lost, single: what asks for a look. */
  readonly late: string;
  /** Soft ground of a department's frame or of a step. */
  readonly frame: string;
  /** Ground of small marks such as the letter of a role. */
  readonly accentSoft: string;
  /** What is written on a block in the colour of an attitude. */
  readonly onColor: string;
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
  attitudes: ['#C53030', '#9A6400', '#5F6B7E', '#0F766E', '#15803D'],
  edges: {
    reports_to: '#8A95A6',
    second_boss: '#3F4B5F',
    dotted: '#5E6B80',
    influences: '#2B59C3',
    alliance: '#15803D',
    conflict: '#C53030',
    patron: '#7C3AED',
    peer_tie: '#A8327A',
    committee: '#7A6400',
    link: '#0E7490',
    rival_tie: '#B3202E',
  },
  late: '#C53030',
  frame: '#F5F7FA',
  accentSoft: '#EAF0FF',
  onColor: '#FFFFFF',
  series: ['#2B59C3', '#94A3B8', '#D0893A', '#5B9A8B', '#8E6BB5', '#B65C6D', '#A3A847', '#4BA3C3'],
};

/** The same for a dark screen: every word has a contrast of at least 4.5 to its ground. */
export const DARK_THEME: FigureTheme = {
  ...PRINT_THEME,
  background: '#14181F',
  surface: '#1B1F28',
  border: '#39414F',
  text: '#E7EAF0',
  muted: '#A3ACBB',
  accent: '#8AA6FF',
  attitudes: ['#FF8A82', '#E3AB52', '#A6B0BF', '#55D1BF', '#55C88F'],
  edges: {
    reports_to: '#667085',
    second_boss: '#C6CDD8',
    dotted: '#A3ACBB',
    influences: '#8AA6FF',
    alliance: '#55C88F',
    conflict: '#FF8A82',
    patron: '#C0A3F7',
    peer_tie: '#EE8FC4',
    committee: '#D3BC5B',
    link: '#5CC8DE',
    rival_tie: '#FF9A93',
  },
  late: '#FF8A82',
  frame: '#181C24',
  accentSoft: '#212D4F',
  onColor: '#12151B',
};
