import { useEffect, useRef } from 'react';

/** Runs the work once, when the window has nothing else to do. */
export function useIdle(work: () => void): void {
  const first = useRef(work);
  useEffect(() => {
    const handle = requestIdleCallback(first.current);
    return () => cancelIdleCallback(handle);
  }, []);
}
