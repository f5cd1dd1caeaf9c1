import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { type App, launchApp, scratchFolder } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { frameOf } from './pages/frame.ts';
import { PAGES, settle, tourOf } from './pages/tour.ts';
import { welcomeOf } from './pages/welcome.ts';

// Pictures to look at, not compared: tests/output/screenshots/<theme>-<language>-<width>/<screen>.png
const FOLDER = join('tests', 'output', 'screenshots');
type Size = readonly [width: number, height: number];
const SMALL: Size = [1280, 800];
const LARGE: Size = [1920, 1080];
/** Each theme, language and size at least once; a picture of every combination would take minutes. */
const LOOKS = [
  { theme: 'light', language: 'zhCN', size: SMALL },
  { theme: 'dark', language: 'en', size: LARGE },
] as const;

async function resize(app: App, [width, height]: Size): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await app.page.waitForFunction((wanted) => innerWidth === wanted, width);
}

async function photograph(app: App, folder: string, name: string): Promise<void> {
  await settle(app);
  await app.page.screenshot({ path: join(folder, `${name}.png`) });
}

it.each(LOOKS)(
  'photographs every screen in $theme, $language',
  async ({ theme, language, size }) => {
    const folder = join(FOLDER, `${theme}-${language}-${size[0]}`);
    mkdirSync(folder, { recursive: true });
    const app = await launchApp();
    await resize(app, size);
    await frameOf(app).chooseMenu(`view.theme.${theme}`);
    await frameOf(app).chooseMenu(`view.language.${language}`);
    for (const stop of tourOf(app, 'YX')) {
      await stop.go();
      await photograph(app, folder, stop.name);
    }
    await frameOf(app).search('若谦');
    await app.page.getByTestId('palette-hit').first().waitFor();
    await photograph(app, folder, 'palette');
    await app.page.keyboard.press('Escape');
    await answerDialogs(app, { save: join(scratchFolder(), 'empty.zhibi') });
    await frameOf(app).chooseMenu('workspace.create');
    await photograph(app, folder, 'new-workspace');
    await welcomeOf(app).create(null);
    await app.page.getByTestId('empty-create').waitFor();
    await photograph(app, folder, 'empty');
    await app.page.getByTestId('empty-create').click();
    await app.page.getByRole('dialog').getByRole('textbox').first().fill('Acme');
    await frameOf(app).confirm();
    await app.page.getByTestId('account-page').waitFor();
    for (const stop of tourOf(app, 'ACME').filter(({ name }) => !PAGES.some((page) => page === name))) {
      if (stop.name !== 'overview') await stop.go();
      await photograph(app, folder, `empty-${stop.name}`);
    }
  },
  300_000,
);
