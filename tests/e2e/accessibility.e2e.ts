import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, it } from 'vitest';
import { type App, launchApp } from './app.ts';
import { frameOf } from './pages/frame.ts';
import { settle, tourOf } from './pages/tour.ts';
import { welcomeOf } from './pages/welcome.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, one line a rule and element. */
async function violations({ page }: App): Promise<readonly string[]> {
  const results = await page.evaluate(() => {
    const { axe: checker } = window as unknown as { axe: { run: (where: Document) => Promise<AxeResults> } };
    return checker.run(document);
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
    ),
  );
}

it.each(['light', 'dark'] as const)(
  'finds nothing wrong on any page in %s',
  async (theme) => {
    const app = await launchApp();
    await frameOf(app).chooseMenu(`view.theme.${theme}`);
    await app.page.evaluate(axe);
    const found: Record<string, readonly string[]> = {};
    const check = async (name: string) => {
      await settle(app);
      const wrong = await violations(app);
      if (wrong.length > 0) found[name] = wrong.slice(0, 12);
    };
    for (const stop of tourOf(app, 'YX')) {
      await stop.go();
      await check(stop.name);
    }
    await frameOf(app).openPalette();
    await check('palette');
    await app.page.keyboard.press('Escape');
    await frameOf(app).chooseMenu('workspace.create');
    await check('new workspace');
    await app.page.keyboard.press('Escape');
    await frameOf(app).go('portfolio');
    await welcomeOf(app).deleteSample();
    await welcomeOf(app).appears();
    await check('welcome');
    expect(found).toEqual({});
  },
  240_000,
);
