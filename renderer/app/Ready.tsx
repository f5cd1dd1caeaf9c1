import { type ReactNode, useEffect } from 'react';

/** Marks the document once the first screen stands with its data; tests and the start-up measure wait for it. */
export function Ready({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
  }, []);
  return children;
}
