import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many children of a wrapping box stand in its first line. The box hides its further lines, so what is not counted
 * must be hidden from keyboard and readers too.
 */
export function useFitting(box: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY);
  // Other words or another language may have changed the widths of the children.
  useLayoutEffect(() => {
    if (box.current !== null) setCount(firstLine(box.current));
  });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => setCount(firstLine(element)));
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [box]);
  return count;
}

function firstLine(element: HTMLElement): number {
  const children = [...element.children].filter((child) => child instanceof HTMLElement);
  const top = children[0]?.offsetTop ?? 0;
  return children.filter(({ offsetTop }) => offsetTop === top).length;
}
