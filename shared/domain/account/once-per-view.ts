import type { AccountView } from './view.ts';

/**
 * Makes a reading that is computed once for each view. A view never changes, and pages, summaries and reports ask it for
 * the same figures over and over. The answer is shared: nobody may write to it.
 */
export function oncePerView<Reading>(read: (view: AccountView) => Reading): (view: AccountView) => Reading {
  const known = new WeakMap<AccountView, { readonly reading: Reading }>();
  return (view) => {
    const before = known.get(view);
    if (before !== undefined) return before.reading;
    const reading = read(view);
    known.set(view, { reading });
    return reading;
  };
}
