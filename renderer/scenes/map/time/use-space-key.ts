import { useEffect, useRef } from 'react';

/**
 * Runs when Space is pressed and let go while nothing that has a use of its own for the key holds the focus, as buttons
 * do; not when the map was moved with it meanwhile.
 */
export function useSpaceKey(run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    let isDown = false;
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const isFree = target === document.body || (target instanceof Element && target.role === 'slider');
      if (event.key !== ' ' || !isFree || event.defaultPrevented) return;
      event.preventDefault();
      isDown = true;
    };
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== ' ') return;
      if (isDown && !event.defaultPrevented) latest.current();
      isDown = false;
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keyup', onKeyUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keyup', onKeyUp);
    };
  }, []);
}
