import { expect, it } from 'vitest';
import { type App, launchApp, logOf, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { storedValue } from './pages/rivals.ts';

/** Ends the data host as the system would when memory runs out. */
async function killHost({ electron }: App): Promise<void> {
  const pid = await electron.evaluate(
    ({ app }) => app.getAppMetrics().find(({ name }) => name === 'zhibi-host')?.pid,
  );
  if (pid === undefined) throw new Error('no data host');
  process.kill(pid, 'SIGKILL');
}

/** Notes what the banner says from now on, however briefly it stands there. */
async function watchBanner({ page }: App): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const text = document.querySelector('[data-testid="host-banner"]')?.textContent;
      if (text && seen.at(-1) !== text) seen.push(text);
    }).observe(document.body, { childList: true, subtree: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

it('restarts a data host that died, says so, and loses nothing', async () => {
  const app = await launchApp();
  const dossier = dossierOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.setLine('bas.web', 'www.yunxiu.example');
  await dossier.shows('bas.web', 'www.yunxiu.example');
  const seen = await watchBanner(app);
  await killHost(app);
  await soon(seen).toEqual(['数据服务中断，正在恢复。此时的改动不会保存。']);
  await app.page.getByTestId('host-banner').waitFor({ state: 'detached' });
  await dossier.shows('bas.web', 'www.yunxiu.example');
  await dossier.setLine('bas.phone', '0936-1111');
  await dossier.shows('bas.phone', '0936-1111');
  expect(logOf(app.userData)).toContain('HOST_DOWN');
  expect(logOf(app.userData)).not.toMatch(/[一-鿿]|yunxiu|0936/);

  await killHost(app);
  await app.page.getByText('数据服务无法恢复。请重新启动知彼，已保存的内容不受影响。').waitFor();
  await app.quit();
  const later = await launchApp({ userData: app.userData });
  await accountOf(later).open('YX', 'dossier');
  await dossierOf(later).shows('bas.web', 'www.yunxiu.example');
  await dossierOf(later).shows('bas.phone', '0936-1111');
});

it('keeps what was typed when the data host or the whole program dies in the middle', async () => {
  const app = await launchApp();
  const dossier = dossierOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  await dossier.press('bas.web', 'w');
  await app.page.keyboard.type('ww.yunxiu');
  await soon(() => storedValue(app, 'YX', 'bas.web')).toBe('www.yunxiu');
  const seen = await watchBanner(app);
  await killHost(app);
  await soon(async () => (await seen()).length).toBeGreaterThan(0);
  await app.page.getByTestId('host-banner').waitFor({ state: 'detached' });
  expect(await storedValue(app, 'YX', 'bas.web')).toBe('www.yunxiu');

  await dossier.press('bas.phone', '0');
  await app.page.keyboard.type('936-3333');
  await soon(() => storedValue(app, 'YX', 'bas.phone')).toBe('0936-3333');
  const child = app.electron.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
  const later = await launchApp({ userData: app.userData });
  await accountOf(later).open('YX', 'dossier');
  await dossierOf(later).shows('bas.web', 'www.yunxiu');
  await dossierOf(later).shows('bas.phone', '0936-3333');
});
