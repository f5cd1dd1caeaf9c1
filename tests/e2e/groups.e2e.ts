import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

const rollUpOf = ({ page }: App, basis: 'full' | 'byStake') =>
  page.getByTestId(`roll-up-${basis}`).first().getByRole('cell').allInnerTexts();
const firmsOf = ({ page }: App) => page.getByTestId('group-tree').locator('.groups-firm').allInnerTexts();

it('sums a group up, is walked and grown by keyboard, and refuses a circle at the place', async () => {
  const app = await launchApp();
  const { page } = app;
  await page.getByTestId('rail-groups').click();
  await page.getByTestId('group-F01').getByRole('link').click();
  await page.getByTestId('group-tree').waitFor();
  expect(await rollUpOf(app, 'full')).toEqual(['7,510', '24,750', '30.34%', '2', '16', '12,029']);
  // 38.6 % of Yunxiu (5,610 of 20,000) and 51 % of Nanqu (1,900 of 4,750).
  expect((await rollUpOf(app, 'byStake')).slice(0, 3)).toEqual(['3,134.46', '10,142.5', '30.90%']);
  expect(await firmsOf(app)).toContain('楠衢智慧物流');

  await page.getByTestId('firm-F01').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  expect(await firmsOf(app)).toEqual(['云岫控股']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('+');
  await page.getByTestId('new-firm-name').fill('楠衢冷链');
  await page.keyboard.press('Enter');
  await soon(() => firmsOf(app)).toContain('楠衢冷链');
  await page.keyboard.press('Escape');
  await soon(() => page.getByTestId('new-firm').count()).toBe(0);

  await page.getByTestId('firm-F01').click();
  await page.getByTestId('add-owner-firm').click();
  await page.keyboard.type('楠衢冷链');
  await page.keyboard.press('Enter');
  await page.getByTestId('add-owner-done').click();
  await page.getByTestId('add-owner').getByRole('alert').waitFor();
  expect(await page.getByTestId('add-owner').getByRole('alert').innerText()).toContain('循环');
  await frameOf(app).undoByKey();
  await soon(() => firmsOf(app)).not.toContain('楠衢冷链');
});

it('shows an account its place in the group, and links one that has none in one step', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'dossier');
  await page.getByTestId('section-group').click();
  await page.getByTestId('account-group').getByText('楠衢智慧物流').first().waitFor();
  expect((await rollUpOf(app, 'full'))[0]).toBe('7,510');

  await accountOf(app).open('LB', 'dossier');
  await page.getByTestId('section-group').click();
  await page.getByTestId('create-account-firm').click();
  await soon(() => rollUpOf(app, 'full').then((cells) => cells[0])).toBe('3,500');
});
