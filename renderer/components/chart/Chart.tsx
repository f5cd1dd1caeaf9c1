import './chart.css';
import { lazy, Suspense } from 'react';
import type { ChartProps } from './chart-props.ts';

const ChartCanvas = lazy(async () => {
  await painted();
  return { default: (await import('./ChartCanvas.tsx')).ChartCanvas };
});

/** Half a megabyte of chart library comes after the picture of what can be read at once. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A chart in the theme's colours that can be copied as a picture. The chart library loads with the first one. */
export function Chart(props: ChartProps) {
  return (
    <Suspense fallback={<div className="chart" style={{ height: props.height }} aria-busy="true" />}>
      <ChartCanvas {...props} />
    </Suspense>
  );
}
