import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many children of a wrapping box stand in its first line. The box hides its further lines, so what is not counted
 * must be hidden from keyboard and readers too.
 */
export function useFitting(box: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY);
  // Anew with each drawing, because other words or another language change the children. The observer tells when the
  // page has been laid out anyway; asking at once would have it laid out for this line alone.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => setCount(firstLine(element)));
    for (const watched of [element, ...element.children]) resizing.observe(watched);
    return () => resizing.disconnect();
  });
  return count;
}

function firstLine(element: HTMLElement): number {
  const children = [...element.children].filter((child) => child instanceof HTMLElement);
  const top = children[0]?.offsetTop ?? 0;
  return children.filter(({ offsetTop }) => offsetTop === top).length;
}
