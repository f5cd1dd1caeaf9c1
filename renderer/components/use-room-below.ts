import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Height in px of the element that the reference is given to, which a layout stretches; at least `least`. */
export function useRoomBelow(least: number): readonly [RefObject<HTMLDivElement | null>, number] {
  const host = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(least);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const resizing = new ResizeObserver(() => setHeight(Math.max(least, element.clientHeight)));
    resizing.observe(element);
    return () => resizing.disconnect();
  }, [least]);
  return [host, height];
}
