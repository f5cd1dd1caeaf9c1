import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { App } from '../app.ts';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Neither the passes in detail nor style sheets and media from elsewhere, of which there are none. */
const ONLY_FAULTS: RunOptions = { resultTypes: ['violations'], preload: false };
/** Lines told of one page; a fault in a list repeats itself in every row. */
const TOLD = 12;

/**
 * What axe finds wrong on the page, one line a rule and element; the checker is loaded with the first look. `contrast`
 * looks at colours alone: enough for a page whose structure was checked in another theme, in half the time.
 */
export async function violationsOf(
  { page }: App,
  rules: 'all' | 'contrast' = 'all',
): Promise<readonly string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(script);
  const results = await page.evaluate(
    (options) => {
      type Checker = { run: (where: Document, how: RunOptions) => Promise<AxeResults> };
      const { axe: checker } = window as unknown as { axe: Checker };
      return checker.run(document, options);
    },
    { ...ONLY_FAULTS, ...(rules === 'contrast' ? { runOnly: ['color-contrast'] } : {}) },
  );
  const lines = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
  return lines.slice(0, TOLD);
}
