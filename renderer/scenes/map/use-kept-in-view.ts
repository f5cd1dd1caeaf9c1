import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';

/** How the map fits its frame: a little air, and small maps do not become posters. */
export const FIT = { padding: 0.08, maxZoom: 1.2 };

/** Fits the map again when its frame changes size, until the user has moved it. */
export function useKeptInView(frame: RefObject<HTMLElement | null>): RefObject<boolean> {
  const { fitView } = useReactFlow();
  const hasMoved = useRef(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => {
      if (!hasMoved.current) void fitView(FIT);
    });
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [frame, fitView]);
  return hasMoved;
}
