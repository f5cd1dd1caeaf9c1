import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type App, launchApp, scratchFolder } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { violationsOf } from './pages/axe.ts';
import { frameOf } from './pages/frame.ts';
import { brokenTexts, textsOf } from './pages/texts.ts';
import { isPageStop, settle, tourOf } from './pages/tour.ts';
import { welcomeOf } from './pages/welcome.ts';

// Every screen is photographed to be looked at (tests/output/screenshots/<theme>-<language>-<width>/<screen>.png), and
// in the same round axe and the texts are checked: a round of its own for each would take minutes.
const FOLDER = join('tests', 'output', 'screenshots');
/** Each theme and size at least once; the second finds the same structure in other colours. */
const LOOKS = [
  { theme: 'light', language: 'zhCN', size: [1280, 800], rules: 'all' },
  { theme: 'dark', language: 'en', size: [1920, 1080], rules: 'contrast' },
] as const;

async function resize(app: App, [width, height]: readonly [number, number]): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await app.page.waitForFunction((wanted) => innerWidth === wanted, width);
}

it.each(LOOKS)(
  'has no fault that axe knows and no hole in a text on any screen in $theme, $language',
  async ({ theme, language, size, rules }) => {
    const folder = join(FOLDER, `${theme}-${language}-${size[0]}`);
    mkdirSync(folder, { recursive: true });
    const app = await launchApp();
    const found: Record<string, readonly string[]> = {};
    const look = async (name: string) => {
      await settle(app);
      await app.page.screenshot({ path: join(folder, `${name}.png`) });
      const told = await app.page.getByTestId('notices').innerText();
      const wrong = [
        ...(await violationsOf(app, rules)),
        ...brokenTexts(await textsOf(app)),
        ...(told === '' ? [] : [`a notice that nobody asked for: ${told}`]),
      ];
      if (wrong.length > 0) found[name] = wrong;
    };
    await resize(app, size);
    await frameOf(app).chooseMenu(`view.theme.${theme}`);
    await frameOf(app).chooseMenu(`view.language.${language}`);
    for (const stop of tourOf(app, 'YX')) {
      await stop.go();
      await look(stop.name);
    }
    await frameOf(app).search('若谦');
    await app.page.getByTestId('palette-hit').first().waitFor();
    await look('palette');
    await app.page.keyboard.press('Escape');
    await answerDialogs(app, { save: join(scratchFolder(), 'empty.zhibi') });
    await frameOf(app).chooseMenu('workspace.create');
    await look('new-workspace');
    await welcomeOf(app).create(null);
    await app.page.getByTestId('empty-create').waitFor();
    await look('empty');
    await app.page.getByTestId('empty-create').click();
    await app.page.getByRole('dialog').getByRole('textbox').first().fill('Acme');
    await frameOf(app).confirm();
    await app.page.getByTestId('account-page').waitFor();
    for (const stop of tourOf(app, 'ACME')) {
      if (isPageStop(stop)) continue;
      if (stop.name !== 'overview') await stop.go();
      await look(`empty-${stop.name}`);
    }
    expect(found).toEqual({});
  },
  420_000,
);

it('has no fault that axe knows on the welcome', async () => {
  const app = await launchApp();
  await welcomeOf(app).deleteSample();
  await welcomeOf(app).appears();
  await settle(app);
  expect(await violationsOf(app)).toEqual([]);
});
