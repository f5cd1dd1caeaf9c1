import { useEffect, useRef } from 'react';

/** Runs on Space while nothing that has a use of its own for the key holds the focus. */
export function useSpaceKey(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isFree = target === document.body || (target instanceof Element && target.role === 'slider');
      if (event.key !== ' ' || !isFree || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
