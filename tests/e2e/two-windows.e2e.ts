import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type App, launchApp, soon, untilReady } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';

/** Presses the keys of "new window" and answers the window that opens. */
async function openWindow(app: App): Promise<App> {
  const opened = app.electron.waitForEvent('window');
  await app.page.keyboard.press('Control+Alt+n');
  const page: Page = await opened;
  page.on('pageerror', (error) => app.problems.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') app.problems.push(message.text());
  });
  await untilReady(page);
  return { ...app, page };
}

test('two windows on two accounts of one workspace stay in step', async () => {
  const first = await launchApp();
  await accountOf(first).open('YX', 'dossier');
  const second = await openWindow(first);
  // It opens where the first one is, and goes its own way from there.
  await second.page.getByTestId('tab-dossier').waitFor();
  await accountOf(second).open('QL', 'dossier');
  expect(await first.page.getByTestId('tab-dossier').isVisible()).toBe(true);

  await dossierOf(second).openSection('bas');
  await dossierOf(second).setLine('bas.short', '千澜新名');
  await frameOf(first).go('portfolio');
  await soon(() => first.page.getByTestId('account-QL').innerText()).toContain('千澜新名');

  // Both look at one account: what is typed in one stands in the other.
  await accountOf(first).open('QL', 'dossier');
  await dossierOf(first).openSection('bas');
  await dossierOf(first).setLine('bas.hq_addr', '湖州市长兴县');
  await dossierOf(second).shows('bas.hq_addr', '湖州市长兴县');

  // One stack of undo for the workspace, whichever window it is pressed in.
  await second.page.keyboard.press('Control+z');
  await soon(() => dossierOf(first).text('bas.hq_addr')).not.toBe('湖州市长兴县');
  await second.page.close();
  await dossierOf(first).setLine('bas.hq_addr', '一个窗口也行');
  await dossierOf(first).shows('bas.hq_addr', '一个窗口也行');
});
