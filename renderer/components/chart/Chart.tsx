import './chart.css';
import { Lazy } from '../lazy/Lazy.tsx';
import { partOf } from '../lazy/part.ts';
import type { ChartProps } from './chart-props.ts';

const chartCanvas = partOf(async () => {
  await painted();
  return (await import('./ChartCanvas.tsx')).ChartCanvas;
});

/** Half a megabyte of chart library comes after the picture of what can be read at once. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** A chart in the theme's colours that can be copied as a picture. The chart library loads with the first one. */
export function Chart(props: ChartProps) {
  const blank = <div className="chart" style={{ height: props.height }} aria-busy="true" />;
  return <Lazy part={chartCanvas} own={props} fallback={blank} />;
}
