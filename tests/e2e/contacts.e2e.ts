import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

const card = ({ page }: App, code: string) => page.getByTestId(`person-card-${code}`);
const pick = async ({ page }: App, select: string, name: string) => {
  const box = page.getByTestId(select).getByRole('combobox');
  await box.fill(name);
  await page.locator('.ant-select-item-option').filter({ hasText: name }).first().click();
  await page.keyboard.press('Tab');
};

it('logs a meeting with two people and a promise, which the map follows, helps to choose a level, and undoes both', async () => {
  const app = await launchApp();
  const { page } = app;
  const inspector = page.getByTestId('person-inspector');
  await accountOf(app).open('YX', 'contacts');
  await soon(() => page.getByTestId('contacts-figure-late').innerText()).toContain('3 / 7');
  await page.keyboard.press('Control+Shift+L');
  await page.getByTestId('contact-topic').fill('财务共享方案交流');
  await pick(app, 'contact-people', '沈若谦');
  await pick(app, 'contact-people', '裴景行');
  await page.getByTestId('contact-behaviour-沈若谦').fill('请我们补一份测算');
  await page.getByTestId('add-promise').click();
  await page.getByTestId('promise-text').fill('两周内送出节能测算');
  await page.getByTestId('promise-due').fill('2026-01-29');
  await page.getByTestId('contact-save').click();
  await page.getByTestId('promises').getByText('两周内送出节能测算').waitFor();
  await soon(() => page.getByTestId('contacts-figure-late').innerText()).toContain('1 / 7');

  await accountOf(app).openTab('map');
  await card(app, 'S03').click();
  await soon(() => inspector.getByTestId('person-contact').innerText()).toMatch(/^0 天/);
  expect(await inspector.getByTestId('contact-log').innerText()).toContain('请我们补一份测算');

  await inspector.getByTestId('help-level').click();
  for (const id of ['met', 'grants', 'answers', 'exchanges'])
    await page.getByTestId(`judge-${id}-yes`).click();
  expect(await page.getByTestId('judge-proposal').innerText()).toContain('R2');
  await page.getByTestId('judge-grants-date').fill('2026-01-12');
  await page.getByTestId('judge-accept').click();
  await soon(() => inspector.getByTestId('person-level').innerText()).toContain('R2');
  await page.getByTestId('help-choose').waitFor({ state: 'hidden' });

  await frameOf(app).undoByKey();
  await soon(() => inspector.getByTestId('person-level').innerText()).toContain('R1');
  await frameOf(app).undoByKey();
  await soon(() => inspector.getByTestId('person-contact').innerText()).toMatch(/^120 天/);
});
