import './chart.css';
import { lazy, Suspense } from 'react';
import type { ChartInput } from './chart-option.ts';

const ChartCanvas = lazy(async () => ({ default: (await import('./ChartCanvas.tsx')).ChartCanvas }));

export type ChartProps = {
  readonly option: ChartInput;
  /** What the picture shows, for those who cannot see it; also the name of the copied picture. */
  readonly label: string;
  /** Height in px; the width is the container's. */
  readonly height: number;
  /** Called with the data index of the mark that was clicked. */
  readonly onPick?: (index: number) => void;
};

/** A chart in the theme's colours that can be copied as a picture. The chart library loads with the first one. */
export function Chart(props: ChartProps) {
  return (
    <Suspense fallback={<div className="chart" style={{ height: props.height }} aria-busy="true" />}>
      <ChartCanvas {...props} />
    </Suspense>
  );
}
