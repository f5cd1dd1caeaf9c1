import type { Page } from 'playwright-core';

type Step = {
  /** What the user does: follow a link to this address, or click on what matches. */
  readonly hash?: string;
  readonly click?: string;
  /** What the new page shows. */
  readonly selector: string;
};

/** Milliseconds from an action until its result has been painted, and of the longest frame in between. */
export type Times = { readonly total: number; readonly longest: number };

/** Does one step in the page and times it there, so that the way to the page does not count. */
export function timesInPage(page: Page, step: Step): Promise<Times> {
  return page.evaluate(async ({ hash, click, selector }) => {
    let last = performance.now();
    let longest = 0;
    const nextFrame = async () => {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    };
    await nextFrame();
    longest = 0;
    const started = last;
    if (hash !== undefined) location.hash = hash;
    if (click !== undefined) document.querySelector<HTMLElement>(click)?.click();
    while (document.querySelector(selector) === null) await nextFrame();
    await nextFrame();
    await nextFrame();
    return { total: last - started, longest };
  }, step);
}
