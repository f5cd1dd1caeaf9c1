import { type KeyboardEvent, useRef } from 'react';
import type { EChartsType } from './chart-library.ts';
import type { ChartProps } from './chart-props.ts';

/** Puts a picture, or a region that scrolls, into the order of the Tab key. */
export const REACHABLE = { tabIndex: 0 };

/** Arrow keys go from value to value and show each as the mouse would; Enter picks it, Escape ends it. */
export function useKeys(chart: EChartsType | null, { table, onPick }: Pick<ChartProps, 'table' | 'onPick'>) {
  const at = useRef(-1);
  const show = (step: number) => {
    const count = table?.rows.length ?? Number.POSITIVE_INFINITY;
    at.current = Math.min(Math.max(at.current + step, 0), count - 1);
    chart?.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at.current });
  };
  const hide = () => {
    at.current = -1;
    chart?.dispatchAction({ type: 'hideTip' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') show(1);
    else if (event.key === 'ArrowLeft') show(-1);
    else if (event.key === 'Escape' && at.current >= 0) hide();
    else if (event.key === 'Enter' && at.current >= 0) onPick?.(at.current, 0);
    else return;
    event.preventDefault();
  };
  return { ...REACHABLE, onKeyDown, onBlur: hide };
}
