import { createContext, useContext } from 'react';
import type { Perform } from './bind-actions.ts';

export const PerformContext = createContext<Perform | null>(null);

/** Performs an action by its id. @throws Error outside of the provider. */
export function usePerform(): Perform {
  const perform = useContext(PerformContext);
  if (perform === null) throw new Error('usePerform is used outside of PerformContext');
  return perform;
}
