import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { launchApp, scratchFolder, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';
import { peopleOf } from './pages/people.ts';

const SCHOOL = '北岭工学院';

it('moves people and keeps their past, shows seats apart, renews retention, and erases for good once the name is typed', async () => {
  const app = await launchApp();
  const { page } = app;
  const people = peopleOf(app);
  await people.list('YX');
  await people.filter('前任');
  expect(await people.names()).toEqual(['丁衡']);
  await people.filter('现任');
  await people.open('S14');
  await page.getByTestId('person-move').click();
  const form = page.getByTestId('move-form');
  await form.getByText('另一家客户', { exact: true }).click();
  await form.getByRole('combobox').fill('千澜');
  await page.locator('.ant-select-item-option').filter({ hasText: '千澜汽车' }).click();
  await page.getByTestId('move-title').fill('首席战略官');
  await page.getByTestId('move-save').click();

  const link = page.getByTestId('per.previous_file').getByRole('link');
  await link.waitFor();
  expect((await people.career())[0]).toContain('首席战略官');
  expect((await people.career())[1]).toContain('云岫储能');
  await link.click();
  await page.getByText('离开，去了 千澜汽车').waitFor();
  await frameOf(app).undoByKey();
  await page.getByText('离开，去了 千澜汽车').waitFor({ state: 'detached' });
  expect((await people.career())[0]).toMatch(/2022-06-20 – 至今/);

  await people.list('YX');
  await page.getByText('职位', { exact: true }).first().click();
  await page.getByTestId('add-seat').click();
  await page.locator('.people-form input').first().fill('首席数字官');
  await page.keyboard.press('Enter');
  await page.getByTestId('seat-page').getByRole('heading', { name: '首席数字官' }).waitFor();
  await page.getByText('还没有人担任过这个职位。').waitFor();
  await page.getByText('全部职位').click();
  await page.getByText('15 个职位，1 个空缺').waitFor();

  await people.list('YX');
  await page.getByTestId('retention-notice').getByText('查看').click();
  expect(await people.names()).toEqual(['丁衡']);
  await page.getByText('全部续期 36 个月').click();
  await page.getByTestId('retention-notice').waitFor({ state: 'detached' });
  await people.filter('现任');
  await people.open('S13');
  await page.getByTestId('person-erase').click();
  const confirm = page.getByTestId('erase-confirm');
  expect(await confirm.isDisabled()).toBe(true);
  await page.getByTestId('erase-name').fill('温言');
  await confirm.click();
  await page.getByTestId('people-page').waitFor();
  await soon(() => people.names()).not.toContain('温言');
  expect(await frameOf(app).canUndo()).toBe(false);
  expect(await people.loaded('YX')).not.toContain('温言');
  await page.getByText('职位', { exact: true }).first().click();
  await page.getByTestId('seat-P13').getByText('空缺').waitFor();
});

it('shows sensitive data for a purpose only, prints them when ticked, and writes all of it down', async () => {
  const folder = scratchFolder();
  const app = await launchApp();
  const { page } = app;
  const people = peopleOf(app);
  await people.list('YX');
  await people.open('S04');
  expect(await people.loaded('YX')).not.toContain(SCHOOL);
  await people.unlock('准备三月拜访');
  await page.getByText(SCHOOL).waitFor();
  await dossierOf(app).setLine('per.hometown', '青溪');
  await dossierOf(app).shows('per.hometown', '青溪');
  await people.lock();
  expect(await people.loaded('YX')).not.toContain(SCHOOL);
  expect(await page.getByText(SCHOOL).count()).toBe(0);
  await page.getByTestId('access-log').getByText('准备三月拜访').waitFor();

  await answerDialogs(app, { save: join(folder, '报告.docx') });
  await page.getByTestId('person-report').click();
  await soon(() => page.getByTestId('job').first().getAttribute('data-status'), 90_000).toBe('done');
  const parts = unzipSync(readFileSync(join(folder, '报告.docx')));
  const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const part of [SCHOOL, '青溪', '准备三月拜访', '招标委员会']) expect(text).toContain(part);
  await page.getByTestId('access-log').getByText('生成报告').waitFor();
});
