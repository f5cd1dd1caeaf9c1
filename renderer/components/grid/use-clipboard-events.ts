import { type RefObject, useEffect } from 'react';

const QUESTIONS = ['beforecopy', 'beforepaste'] as const;

/**
 * Lets an element that is no text field have copy and paste: the browser asks before it sends the events, and a
 * question that is answered (prevented) means yes.
 */
export function useClipboardEvents(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const target = element.current;
    const answer = (event: Event) => {
      if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement))
        event.preventDefault();
    };
    for (const question of QUESTIONS) target?.addEventListener(question, answer);
    return () => {
      for (const question of QUESTIONS) target?.removeEventListener(question, answer);
    };
  }, [element]);
}
