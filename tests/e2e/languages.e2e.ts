import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type App, launchApp, scratchFolder } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { frameOf } from './pages/frame.ts';
import { brokenTexts, textsOf } from './pages/texts.ts';
import { settle, tourOf } from './pages/tour.ts';
import { welcomeOf } from './pages/welcome.ts';

/** A workspace in which all data are English, so that any Chinese on the screen is the program's. */
async function englishWorkspace(): Promise<App> {
  const app = await launchApp();
  const { page } = app;
  await frameOf(app).chooseMenu('view.language.en');
  await answerDialogs(app, { save: join(scratchFolder(), 'work.zhibi') });
  await page.getByTestId('sample-create').click();
  await welcomeOf(app).create(null);
  await page.getByTestId('empty-create').click();
  await page.getByRole('dialog').getByRole('textbox').first().fill('Acme');
  await frameOf(app).confirm();
  await page.getByRole('heading', { level: 1, name: 'Acme' }).waitFor();
  await frameOf(app).chooseMenu('person.create');
  await page.getByTestId('person-name').fill('Ann Lee');
  await frameOf(app).confirm();
  await page.getByTestId('person-inspector').waitFor();
  await page.getByTestId('account-tab-supplier').click();
  await page.getByTestId('add-category').click();
  await page.keyboard.type('Vision');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vision' }).waitFor();
  return app;
}

it('has no Chinese word and no key on the English screens', async () => {
  const app = await englishWorkspace();
  const code = JSON.parse(await app.page.evaluate(() => window.api.portfolio.list({}))) as {
    value: { code: string }[];
  };
  const found: Record<string, readonly string[]> = {};
  const check = async (name: string) => {
    await settle(app);
    const texts = await textsOf(app);
    // The name of the program and the languages under their own names stay as they are.
    const chinese = texts.filter((text) => /[一-鿿]/.test(text.replaceAll(/知彼|简体中文|繁體中文/g, '')));
    const wrong = [...chinese, ...brokenTexts(texts)];
    if (wrong.length > 0) found[name] = wrong;
  };
  for (const stop of tourOf(app, code.value[0]?.code ?? '')) {
    await stop.go();
    await check(stop.name);
    if (stop.name !== 'dossier') continue;
    const sections = await app.page
      .locator('.dossier-nav a:is([data-testid^="section-"], [data-testid^="list-"])')
      .evaluateAll((links) => links.map(({ dataset }) => dataset.testid ?? ''));
    for (const section of sections) {
      await app.page.getByTestId(section).click();
      await check(section);
    }
  }
  await frameOf(app).openPalette();
  await check('palette');
  expect(found).toEqual({});
});

it('has no key and no hole in any text of the sample in traditional Chinese', async () => {
  const app = await launchApp();
  await frameOf(app).chooseMenu('view.language.zhTW');
  const found: Record<string, readonly string[]> = {};
  for (const stop of tourOf(app, 'YX')) {
    await stop.go();
    await settle(app);
    const broken = brokenTexts(await textsOf(app));
    if (broken.length > 0) found[stop.name] = broken;
  }
  expect(found).toEqual({});
});
