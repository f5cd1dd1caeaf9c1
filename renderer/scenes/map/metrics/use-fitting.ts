import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * How many children of a wrapping box stand in its first line. The box hides its further lines, so what is not counted
 * must be hidden from keyboard and readers too.
 */
export function useFitting(box: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(Number.POSITIVE_INFINITY);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const children = [...element.children].filter((child) => child instanceof HTMLElement);
      const top = children[0]?.offsetTop ?? 0;
      setCount(children.filter(({ offsetTop }) => offsetTop === top).length);
    };
    const resizing = new ResizeObserver(measure);
    resizing.observe(element);
    for (const child of element.children) resizing.observe(child);
    measure();
    return () => resizing.disconnect();
  }, [box]);
  return count;
}
