import type { ScatterSeriesOption } from 'echarts/charts';
import type { GapClass } from '../../domain/tier/gap-class.ts';
import { QUADRANTS, type Quadrant } from '../../domain/tier/matrix.ts';
import { labelSide } from './label-side.ts';
import { bubbleSize, largestVolume, type MatrixGroup, type MatrixPlace } from './matrix-places.ts';
import type { ChartColors, ChartInput } from './option.ts';

export type MatrixTexts = {
  readonly x: string;
  readonly y: string;
  readonly quadrant: (key: Quadrant) => string;
  readonly gap: (key: GapClass) => string;
  /** Lines of what is told on hover. */
  readonly tip: (place: MatrixPlace) => string;
};

/** The first series is the frame; those of the groups follow. */
const FRAME = 1;
/** More arrows would hide each other. */
export const ARROWS = 60;

/** Each class has a shape of its own, so that the picture can be read in grey. */
const SYMBOLS: { readonly [key in GapClass]: string } = {
  farAhead: 'triangle',
  ahead: 'circle',
  level: 'roundRect',
  behind: 'diamond',
  farBehind: 'path://M0,0L10,0L5,9Z',
  unknown: 'circle',
};
const LABEL_PLACES = {
  core: 'insideTopRight',
  rising: 'insideTopLeft',
  mature: 'insideBottomRight',
  streamline: 'insideBottomLeft',
} as const satisfies { readonly [key in Quadrant]: string };

/** The place that a picked mark stands for. */
export function placeAt(
  groups: readonly MatrixGroup[],
  series: number,
  index: number,
): MatrixPlace | undefined {
  return groups[series - FRAME]?.places[index];
}

/**
 * Present × future of the whole portfolio (domain §5.4): area = wallet, shape and colour = competitive gap, both axes cut
 * where the model says; wheel zooms, drag pans. With `hasArrows`, where the largest go in three years.
 */
export function valueMatrixOption(
  groups: readonly MatrixGroup[],
  cut: number,
  hasArrows: boolean,
  texts: MatrixTexts,
): ChartInput {
  return (colors) => ({
    animation: false,
    grid: { left: 48, right: 16, top: 32, bottom: 66 },
    legend: { bottom: 0, itemWidth: 12, itemHeight: 12 },
    tooltip: {
      renderMode: 'richText',
      formatter: (hovered) => {
        const { seriesIndex, dataIndex } = hovered as { seriesIndex: number; dataIndex: number };
        const place = placeAt(groups, seriesIndex, dataIndex);
        return place === undefined ? '' : texts.tip(place);
      },
    },
    xAxis: axis(texts.x, 26),
    yAxis: axis(texts.y, 30),
    dataZoom: [zoom('xAxisIndex'), zoom('yAxisIndex')],
    series: [
      frame(cut, texts, colors),
      ...groups.map((group) => bubbles(group, groups, texts, colors)),
      ...(hasArrows ? [arrows(groups, colors)] : []),
    ],
  });
}

function axis(name: string, nameGap: number) {
  return {
    type: 'value' as const,
    min: 0,
    max: 100,
    name,
    nameLocation: 'middle' as const,
    nameGap,
    splitLine: { show: false },
    axisLabel: { formatter: (value: number) => String(Math.round(value * 10) / 10) },
  };
}

function zoom(axisIndex: 'xAxisIndex' | 'yAxisIndex') {
  return { type: 'inside' as const, [axisIndex]: 0, filterMode: 'none' as const, minSpan: 5, throttle: 0 };
}

/** Quadrants with their names, and the cuts. */
function frame(cut: number, texts: MatrixTexts, colors: ChartColors): ScatterSeriesOption {
  return {
    type: 'scatter',
    data: [],
    markArea: {
      silent: true,
      label: { color: colors.muted, fontSize: 12 },
      data: QUADRANTS.map((key) => {
        const isRight = key === 'core' || key === 'mature';
        const isTop = key === 'core' || key === 'rising';
        return [
          {
            name: texts.quadrant(key),
            label: { position: LABEL_PLACES[key] },
            xAxis: isRight ? cut : 0,
            yAxis: isTop ? cut : 0,
            itemStyle: { color: key === 'core' ? colors.accentSoft : 'transparent' },
          },
          { xAxis: isRight ? 100 : cut, yAxis: isTop ? 100 : cut },
        ];
      }),
    },
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: colors.muted, type: 'dashed' },
      data: [{ xAxis: cut }, { yAxis: cut }],
    },
  };
}

function bubbles(
  { gap, size, places }: MatrixGroup,
  groups: readonly MatrixGroup[],
  texts: MatrixTexts,
  colors: ChartColors,
): ScatterSeriesOption {
  const isHollow = gap === 'unknown';
  const color = gapColor(gap, colors);
  const common = { type: 'scatter' as const, name: texts.gap(gap), symbol: SYMBOLS[gap] };
  const ring = { color: 'transparent', borderColor: color, borderWidth: 1.5 };
  if (size !== null) {
    // No outlines: drawing 2,000 of them takes longer than a frame.
    return {
      ...common,
      large: true,
      largeThreshold: 0,
      symbolSize: size,
      itemStyle: { color, opacity: isHollow ? 0.35 : 0.72 },
      data: places.map(({ cv, fp }) => [cv, fp]),
    };
  }
  const all = groups.flatMap((group) => group.places);
  const largest = largestVolume(all);
  return {
    ...common,
    itemStyle: isHollow ? ring : { color, opacity: 0.78, borderColor: colors.surface, borderWidth: 1 },
    label: {
      show: true,
      formatter: '{b}',
      color: colors.text,
      fontSize: 11,
      textBorderColor: colors.surface,
      textBorderWidth: 2,
    },
    labelLayout: { hideOverlap: true },
    emphasis: { scale: 1.1 },
    data: places.map((place) => ({
      name: place.name,
      value: [place.cv, place.fp],
      symbolSize: bubbleSize(place.volume, largest),
      label: { position: labelSide(place, all) },
    })),
  };
}

/** From the place of today to the one of year+3, of the largest accounts that have one. */
function arrows(groups: readonly MatrixGroup[], colors: ChartColors): ScatterSeriesOption {
  const moving = groups
    .flatMap(({ places }) => places)
    .flatMap(({ cv, fp, volume, future }) => (future === null ? [] : [{ cv, fp, volume, future }]))
    .sort((a, b) => b.volume - a.volume)
    .slice(0, ARROWS);
  return {
    type: 'scatter',
    data: [],
    markLine: {
      silent: true,
      animation: false,
      symbol: ['none', 'arrow'],
      symbolSize: 7,
      label: { show: false },
      lineStyle: { color: colors.text, width: 1.2, type: 'solid', opacity: 0.65 },
      data: moving.map(({ cv, fp, future }) => [{ coord: [cv, fp] }, { coord: [future.cv, future.fp] }]),
    },
  };
}

/** Ahead in the accent's blue, behind in the warning's colours, unknown grey. */
export function gapColor(gap: GapClass, colors: ChartColors): string {
  const byGap: { readonly [key in GapClass]: string } = {
    farAhead: colors.good,
    ahead: colors.accent,
    level: colors.tierS,
    behind: colors.warn,
    farBehind: colors.bad,
    unknown: colors.muted,
  };
  return byGap[gap];
}
