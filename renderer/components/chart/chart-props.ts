import type { ChartInput, ChartTable } from '../../../shared/figure/chart/option.ts';

export type ChartProps = {
  readonly option: ChartInput;
  /** What the picture shows, for those who cannot see it; also the name of the copied picture. */
  readonly label: string;
  /** Height in px; the width is the container's. */
  readonly height: number;
  /** The numbers behind it; a button shows them in the place of the picture. */
  readonly table?: ChartTable;
  /** Called with the data index of the mark that was clicked, and the index of its series. */
  readonly onPick?: (index: number, series: number) => void;
  /** `canvas` for thousands of points that are panned; left out: `svg`, which stays sharp. */
  readonly renderer?: 'svg' | 'canvas';
};
