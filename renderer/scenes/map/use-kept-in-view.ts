import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef } from 'react';

/** How the map fits its frame: a little air, and small maps do not become posters. */
export const FIT = { padding: 0.08, maxZoom: 1.2 };

/** Below this zoom the words of a card are hard to read; a frame that shrinks is not followed further down. */
const READABLE = 0.8;

/**
 * Fits the map again when its frame changes size, until the user has moved it, and keeps the current card in sight.
 * Answers a flag to set once the user has moved the map.
 */
export function useKeptInView(
  frame: RefObject<HTMLElement | null>,
  showCurrent: () => void,
): RefObject<boolean> {
  const { fitView } = useReactFlow();
  const hasMoved = useRef(false);
  const latest = useRef(showCurrent);
  latest.current = showCurrent;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => {
      if (hasMoved.current) latest.current();
      else void fitView({ ...FIT, minZoom: READABLE }).then(() => latest.current());
    });
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [frame, fitView]);
  return hasMoved;
}
