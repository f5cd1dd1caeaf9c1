import { QUADRANTS, type Quadrant } from '../../../shared/domain/tier/matrix.ts';
import { labelSide } from '../../../shared/figure/chart/label-side.ts';
import type { ChartInput } from '../../../shared/figure/chart/option.ts';
import { tierColor } from '../../../shared/figure/chart/tier-color.ts';
import type { PlacedAccount } from './placed-accounts.ts';

type Texts = { readonly x: string; readonly y: string; readonly quadrant: (key: Quadrant) => string };

type Range = readonly [number, number];

/** Corners of a quadrant, in current value and future potential. */
function areaOf(key: Quadrant, cut: number): { readonly x: Range; readonly y: Range } {
  const [low, high] = [
    [0, cut],
    [cut, 100],
  ] as const;
  return {
    x: key === 'core' || key === 'mature' ? high : low,
    y: key === 'core' || key === 'rising' ? high : low,
  };
}

/** Each quadrant is named in its outer corner, where few accounts are. */
const LABEL_PLACES = {
  core: 'insideTopRight',
  rising: 'insideTopLeft',
  mature: 'insideBottomRight',
  streamline: 'insideBottomLeft',
} as const satisfies { readonly [key in Quadrant]: string };

/** The largest accounts are named; among thousands no more names would find room, and each costs as much as its bubble. */
export const NAMED = 80;
/** Above this number of bubbles they appear at once. */
const ANIMATED = 200;

/** The value matrix of the whole portfolio; `places` as `placedAccounts` gives them, largest first. */
export function matrixOption(
  places: readonly PlacedAccount[],
  /** Where the model cuts both axes. */
  cut: number,
  texts: Texts,
): ChartInput {
  return (colors) => ({
    animation: places.length <= ANIMATED,
    grid: { left: 40, right: 14, top: 10, bottom: 38 },
    tooltip: { formatter: '{b}' },
    xAxis: {
      type: 'value',
      min: 0,
      max: 100,
      name: texts.x,
      nameLocation: 'middle',
      nameGap: 22,
      splitLine: { show: false },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: 100,
      name: texts.y,
      nameLocation: 'middle',
      nameGap: 26,
      splitLine: { show: false },
    },
    series: [
      {
        type: 'scatter',
        data: places.map((place, index) => ({
          name: place.name,
          value: [place.cv, place.fp],
          symbolSize: place.size,
          itemStyle: {
            color: tierColor(place.tier, colors),
            opacity: 0.78,
            borderColor: colors.surface,
            borderWidth: 1,
          },
          label: { show: index < NAMED, position: labelSide(place, places) },
        })),
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
        markArea: {
          silent: true,
          label: { color: colors.muted, fontSize: 12 },
          data: QUADRANTS.map((key) => [
            {
              name: texts.quadrant(key),
              label: { position: LABEL_PLACES[key] },
              xAxis: areaOf(key, cut).x[0],
              yAxis: areaOf(key, cut).y[0],
              itemStyle: { color: key === 'core' ? colors.accentSoft : 'transparent' },
            },
            { xAxis: areaOf(key, cut).x[1], yAxis: areaOf(key, cut).y[1] },
          ]),
        },
        markLine: {
          silent: true,
          symbol: 'none',
          label: { show: false },
          lineStyle: { color: colors.line, type: 'dashed' },
          data: [{ xAxis: cut }, { yAxis: cut }],
        },
      },
    ],
  });
}
