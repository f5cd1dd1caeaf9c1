import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { App } from '../app.ts';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Lines told of one page; a fault in a list repeats itself in every row. */
const TOLD = 12;

/** What axe finds wrong on the page, one line a rule and element; the checker is loaded with the first look. */
export async function violationsOf({ page }: App): Promise<readonly string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(script);
  const results = await page.evaluate(() => {
    const { axe: checker } = window as unknown as { axe: { run: (where: Document) => Promise<AxeResults> } };
    return checker.run(document);
  });
  const lines = results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
  return lines.slice(0, TOLD);
}
