import { expect, it } from 'vitest';
import { ACTIONS } from '../../shared/actions.ts';
import { launchApp, sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';
import { portfolioOf } from './pages/portfolio.ts';

/** For what leaves the data alone; it ends in English and in the dark. */
const shared = sharedApp();

it('performs the entries of the native menu', async () => {
  const app = shared();
  const { page } = app;
  const frame = frameOf(app);
  for (const name of ['accounts', 'assessments', 'documents', 'settings', 'portfolio'] as const) {
    await frame.chooseMenu(`go.${name}`);
    await page.getByTestId(`${name}-page`).waitFor();
  }
  await frame.chooseMenu('help.about');
  await page.getByRole('dialog', { name: '关于知彼' }).waitFor();
  await page.keyboard.press('Escape');
  await frame.chooseMenu('account.create');
  await page.getByRole('dialog', { name: '新建客户' }).getByRole('textbox').first().fill('青禾材料');
  await frame.confirm();
  await page.getByRole('heading', { level: 1, name: '青禾材料' }).waitFor();
  await frame.chooseMenu('edit.undo');
  await frame.chooseMenu('go.portfolio');
  await soon(portfolioOf(app).codes).toHaveLength(12);
});

it('lists the actions that make sense in the palette and performs one', async () => {
  const app = shared();
  const frame = frameOf(app);
  const listed = async () =>
    (
      await app.page
        .locator('[data-testid^="command-"]')
        .evaluateAll((list) => list.map((item) => item.dataset.testid))
    ).map((id) => id?.replace('command-', ''));
  await frame.go('portfolio');
  await frame.openPalette();
  const offered = ACTIONS.filter(
    (action) => action.palette && !('when' in action && action.when === 'account'),
  );
  expect(await listed()).toEqual(
    expect.arrayContaining(offered.filter(({ id }) => !id.startsWith('edit.')).map(({ id }) => id)),
  );
  expect(await listed()).not.toContain('export.dossier');
  await app.page.keyboard.press('Escape');
  await accountOf(app).open('YX');
  await frame.search('导出');
  expect(await listed()).toContain('export.dossier');
  await app.page.keyboard.press('Escape');
  await frame.search('深色');
  await app.page.keyboard.press('Enter');
  await soon(() => app.page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toMatch(
    /^rgb\((\d|[1-4]\d), /,
  );
});

it('shows every entry of the menu with its text, in the chosen language', async () => {
  const app = shared();
  await frameOf(app).go('portfolio');
  const labels = () =>
    app.electron.evaluate(
      ({ Menu }, ids) => ids.map((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.label),
      ACTIONS.map(({ id }) => id).filter((id) => id !== 'app.quit'),
    );
  expect((await labels()).every((label) => /[一-鿿]|English/.test(label ?? ''))).toBe(true);
  await frameOf(app).chooseMenu('view.language.en');
  await app.page.getByRole('heading', { name: 'Portfolio' }).waitFor();
  const english = await labels();
  expect(english.filter((label) => label && !/[一-鿿]/.test(label))).toHaveLength(english.length - 2);
});

it('keeps language and theme over a new start', async () => {
  const app = await launchApp();
  await frameOf(app).runCommand('view.language.zhTW');
  await app.page.getByText('客戶').first().waitFor();
  await frameOf(app).runCommand('view.theme.dark');
  const theme = () => app.page.evaluate(() => document.documentElement.dataset.theme);
  await soon(theme).toBe('dark');
  await app.quit();
  const later = await launchApp({ userData: app.userData });
  await later.page.getByText('客戶').first().waitFor();
  expect(await later.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

it('shows markup in data as text', async () => {
  const app = await launchApp();
  const markup = '<img src=x onerror=f()>';
  await accountOf(app).open('YX', 'dossier');
  await dossierOf(app).setLine('bas.short', markup);
  await app.page.getByRole('heading', { level: 1, name: markup }).waitFor();
  await frameOf(app).go('portfolio');
  expect((await portfolioOf(app).row('YX')).join()).toContain(markup);
  await frameOf(app).search('onerror');
  await app.page.getByTestId('palette-hit').first().waitFor();
  expect(await app.page.locator('img[src="x"]').count()).toBe(0);
});
