import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isUnused } from '../../build/config/antd-styles.ts';
import { type App, launchApp, scratchFolder } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { violationsOf } from './pages/axe.ts';
import { frameOf } from './pages/frame.ts';
import { brokenTexts, textsOf } from './pages/texts.ts';
import { isPageStop, settle, tourOf } from './pages/tour.ts';
import { welcomeOf } from './pages/welcome.ts';

// Every screen is photographed to be looked at (tests/output/screenshots/<theme>-<language>-<width>/<screen>.png), and
// in the same round axe, the texts and what is asked of the network are checked: a round of its own for each would
// take minutes.
const FOLDER = join('tests', 'output', 'screenshots');

/** How the program looks on a round, and which of axe's rules are asked (pages/axe.ts). */
export type Look = {
  readonly theme: 'light' | 'dark';
  readonly language: 'zhCN' | 'en';
  readonly size: readonly [width: number, height: number];
  readonly rules: 'all' | 'contrast';
};

/** A round takes a minute on a quiet machine of two processors. */
export const ROUND_TIMEOUT = 420_000;

const OWN_ADDRESS = /^(app:\/\/zhibi\/|data:|blob:)/;

type Found = Readonly<Record<string, readonly string[]>>;

async function resize(app: App, [width, height]: readonly [number, number]): Promise<void> {
  await app.electron.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await app.page.waitForFunction((wanted) => innerWidth === wanted, width);
}

/** Classes of antd on the screen whose rules are left out of its style sheet. */
async function unstyledParts({ page }: App): Promise<readonly string[]> {
  const classes = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('[class*="ant-"]')].flatMap(({ classList }) => [...classList])),
  ]);
  return classes.filter((name) => isUnused(`.${name}`)).map((name) => `without style: ${name}`);
}

/** Goes to every screen of the sample and of an empty workspace; answers what is wrong on each, `{}` if nothing is. */
export async function faultsOnEveryScreen({ theme, language, size, rules }: Look): Promise<Found> {
  const folder = join(FOLDER, `${theme}-${language}-${size[0]}`);
  mkdirSync(folder, { recursive: true });
  const app = await launchApp();
  const found: Record<string, readonly string[]> = {};
  app.page.on('request', (request) => {
    if (!OWN_ADDRESS.test(request.url())) found.network = [...(found.network ?? []), request.url()];
  });
  const look = async (name: string) => {
    await settle(app);
    await app.page.screenshot({ path: join(folder, `${name}.png`) });
    const told = await app.page.getByTestId('notices').innerText();
    const wrong = [
      ...(await violationsOf(app, rules)),
      ...brokenTexts(await textsOf(app)),
      ...(told === '' ? [] : [`a notice that nobody asked for: ${told}`]),
      ...(await unstyledParts(app)),
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
  return found;
}
