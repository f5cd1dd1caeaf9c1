import { type RefObject, useEffect } from 'react';

const REACHABLE = 'button:not([disabled], .inspector-close), input, select, textarea';

/** F6 leads from the field in hand to the panel (its evidence, “not applicable”) and back again. */
export function useInspectorKey(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let before: HTMLElement | null = null;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || panel.current === null) return;
      event.preventDefault();
      const { activeElement } = document;
      if (panel.current.contains(activeElement)) {
        before?.focus();
        return;
      }
      before = activeElement instanceof HTMLElement ? activeElement : null;
      panel.current.querySelector<HTMLElement>(REACHABLE)?.focus();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [panel]);
}
