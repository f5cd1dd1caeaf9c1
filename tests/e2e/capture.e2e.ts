import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';

const TEXT = '韩之序说员工人数已到 7,100 人。\n官网改为 www.yunxiu.example\n他最担心备件响应';

/** Selects a phrase in the note and presses the capture key. */
async function capture({ page }: App, phrase: string): Promise<void> {
  await page.getByTestId('note-text').evaluate((area, words) => {
    const field = area as HTMLTextAreaElement;
    const start = field.value.indexOf(words);
    field.focus();
    field.setSelectionRange(start, start + words.length);
  }, phrase);
  await page.keyboard.press('Control+Enter');
  await page.getByTestId('field-finder').waitFor();
}

const captures = ({ page }: App) => page.getByTestId('captures').locator('li').allInnerTexts();

it('sends phrases of a pasted note to fields with two keys, with the quote as evidence', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX');
  await page.keyboard.press('Control+Shift+N');
  await page.getByTestId('note-text').fill(TEXT);

  // The line names the field, so the first offer is right: two keys.
  await capture(app, '7,100 人');
  await page.keyboard.press('Enter');
  await page.getByTestId('capture-panel').waitFor({ state: 'detached' });
  await soon(() => captures(app)).toEqual([expect.stringMatching(/员工数.*7,100/s)]);
  await page.locator('.note-backdrop mark').getByText('7,100 人').waitFor({ state: 'attached' });

  // Another field is found by typing; a text that is no value of it stays in its editor with the reason.
  await capture(app, '他最担心备件响应');
  await page.getByTestId('field-finder').fill('员工数');
  await page.keyboard.press('Enter');
  expect(await page.getByTestId('capture-form').innerText()).toContain('请输入数字');
  expect(await page.getByTestId('capture-form').locator('input').inputValue()).toBe('他最担心备件响应');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.getByTestId('capture-panel').waitFor({ state: 'detached' });

  await capture(app, '他最担心备件响应');
  await page.getByTestId('field-finder').fill('韩之序 痛点');
  await page.keyboard.press('Enter');
  await soon(async () => (await captures(app)).length).toBe(2);

  // The phrase leads to its value, whose evidence names the note; the note goes, the quote stays.
  await page.getByTestId('captures').getByRole('button', { name: /痛点/ }).first().click();
  await page.getByTestId('inspector').getByText('他最担心备件响应').first().waitFor();
  await page.getByTestId('remove-note').click();
  await page.locator('.ant-popconfirm-buttons .ant-btn-primary').click();
  await page.getByTestId('note-link').filter({ hasText: '拜访笔记' }).waitFor({ state: 'detached' });
  await frameOf(app).undoByKey();
  await page.getByTestId('note-link').filter({ hasText: '拜访笔记' }).waitFor();
});

it('keeps a text beyond the limit in the editor and says so; makes a note a contact; follows the date that is set', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'notes');
  await page.getByTestId('create-note').click();
  await page.getByTestId('field-note.title').getByText('拜访笔记').waitFor();
  await page.getByTestId('note-text').fill('长'.repeat(1_048_576));
  await page.getByTestId('note-too-long').waitFor();
  await accountOf(app).openTab('tier');
  await accountOf(app).openTab('notes');
  await page.getByTestId('note-link').filter({ hasText: '拜访笔记' }).click();
  expect((await page.getByTestId('note-text').inputValue()).length).toBe(1_048_576);
  await page.getByTestId('note-text').fill('确认停线窗口不变');
  await page.getByRole('status').getByText('已保存', { exact: true }).waitFor();

  await page.getByTestId('field-note.people').locator('button').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '秦可' }).click();
  await page.keyboard.press('Tab');
  await page.getByTestId('log-note').click();
  await page.getByTestId('contact-log').getByText('确认停线窗口不变').waitFor();

  await frameOf(app).go('settings');
  await page.getByTestId('as-of-reset').click();
  await soon(() => page.getByTestId('today').innerText()).toMatch(/^今天 /);
  await frameOf(app).undoByKey();
  await soon(() => page.getByTestId('today').innerText()).toContain('按 2026-01-15 计算');
  await accountOf(app).open('YX', 'dossier');
  await dossierOf(app).openSection('bas');
});
