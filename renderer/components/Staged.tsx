import { type ReactElement, startTransition, useEffect, useState } from 'react';

type StagedProps = {
  /** Each with its key. */
  readonly children: readonly ReactElement[];
  /** How many are there from the beginning. */
  readonly first: number;
};

/** How many are added a frame. */
const STEP = 1;

/**
 * Draws its children a few a frame: what is seen first stands at once, and a long page holds no frame up. Children keep
 * their place, so nothing that has been drawn moves.
 */
export function Staged({ children, first }: StagedProps) {
  const [drawn, setDrawn] = useState(first);
  const isWhole = drawn >= children.length;
  useEffect(() => {
    if (isWhole) return;
    const frame = requestAnimationFrame(() => startTransition(() => setDrawn(drawn + STEP)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, isWhole]);
  return <>{children.slice(0, Math.max(first, drawn))}</>;
}
