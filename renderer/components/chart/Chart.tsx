import './chart.css';
import { lazy, Suspense } from 'react';
import type { ChartProps } from './chart-option.ts';

const ChartCanvas = lazy(async () => {
  await untilIdle();
  return { default: (await import('./ChartCanvas.tsx')).ChartCanvas };
});

/** Half a megabyte of chart library comes after what can be read at once; it waits no longer than this, milliseconds. */
const PATIENCE = 400;

function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: PATIENCE }));
}

/** A chart in the theme's colours that can be copied as a picture. The chart library loads with the first one. */
export function Chart(props: ChartProps) {
  return (
    <Suspense fallback={<div className="chart" style={{ height: props.height }} aria-busy="true" />}>
      <ChartCanvas {...props} />
    </Suspense>
  );
}
