import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import type { Part } from './part.ts';

type Props<Own extends object> = {
  readonly part: Part<Own>;
  /** What stands there until the part is read. */
  readonly fallback?: ReactNode;
  /** The part's own props; left out for one that has none. */
} & (object extends Own ? { readonly own?: Own } : { readonly own: Own });

type Read<Own extends object> = {
  readonly part: Part<Own>;
  readonly component: ComponentType<Own> | null;
  readonly failure?: unknown;
};

/**
 * Shows a part: at once what was read already, anything else as soon as it is there. `lazy` with `Suspense` would hold
 * either back for 300 ms, so that fallbacks do not flicker. A failure to read is thrown while rendering.
 */
export function Lazy<Own extends object>({ part, own, fallback = null }: Props<Own>): ReactNode {
  const [read, setRead] = useState<Read<Own>>({ part, component: part.loaded });
  const isCurrent = read.part === part;
  const component = isCurrent ? read.component : part.loaded;
  const isMissing = component === null;
  useEffect(() => {
    if (!isMissing) return;
    let isShown = true;
    part.load().then(
      (found) => {
        if (isShown) setRead({ part, component: found });
      },
      (failure: unknown) => {
        if (isShown) setRead({ part, component: null, failure });
      },
    );
    return () => {
      isShown = false;
    };
  }, [part, isMissing]);
  if (isCurrent && 'failure' in read) throw read.failure;
  if (component === null) return fallback;
  const Component = component;
  // Left out only where the type lets it be, for a part without props.
  return <Component {...(own as Own)} />;
}
