import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { launchApp, scratchFolder, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { accountOf } from './pages/account.ts';
import { catalogueOf } from './pages/catalogue.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';

it('lets a user make a section with fields, fill it, carry it to a file and back', async () => {
  const app = await launchApp();
  const { page } = app;
  const catalogue = catalogueOf(app);
  const frame = frameOf(app);

  await catalogue.open();
  await catalogue.addSection('物流');
  await catalogue.addField('运输方式', '单选');
  await catalogue.setOptions('公路\n铁路 | Rail\n海运');
  await catalogue.preview.getByText('运输方式').waitFor();

  await accountOf(app).open('YX', 'dossier');
  const nav = page.locator('.dossier-nav').getByText('物流', { exact: true });
  await nav.click();
  const field = page.locator('.field').filter({ hasText: '运输方式' });
  await field.locator('button.field-value').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '铁路' }).click();
  await soon(() => field.locator('button.field-value').innerText()).toBe('铁路');
  await catalogue.addField('主要港口', '关键词');
  await page.locator('.field').filter({ hasText: '主要港口' }).waitFor();

  const path = join(scratchFolder(), 'fields.json');
  await answerDialogs(app, { save: path, open: path });
  await catalogue.open();
  await page.getByTestId('catalogue-export').click();
  await frame.notice('fields.json');
  const written = JSON.parse(readFileSync(path, 'utf8'));
  expect(written.sections[0].fields.map((one: { label: { zh: string } }) => one.label.zh)).toEqual([
    '运输方式',
    '主要港口',
  ]);
  await page.getByTestId('catalogue-import').click();
  await page.getByTestId('catalogue-preview').getByText('这里都已有').waitFor();
  written.sections[0].fields[0].key = 'x.another';
  writeFileSync(path, JSON.stringify(written));
  await page.getByTestId('catalogue-import').click();
  await page.getByTestId('catalogue-preview').getByText('新增 1 个字段').waitFor();
  await page.getByTestId('catalogue-take').click();
  await page.getByTestId('catalogue-preview').waitFor({ state: 'detached' });
  writeFileSync(path, '{"format": 1}');
  await page.getByTestId('catalogue-import').click();
  await frame.notice('没有作任何改动');
});

it('asks a new account twelve things, more by its industry, and keeps what is shown as a template', async () => {
  const app = await launchApp();
  const { page } = app;
  const catalogue = catalogueOf(app);
  const dossier = dossierOf(app);
  await frameOf(app).runCommand('account.create');
  await page.getByTestId('account-name').fill('岚皋物流');
  await frameOf(app).confirm();
  await dossier.openSection('bas');
  const shown = () => page.locator('.dossier-page .field').count();
  // Five of the twelve are basic data; the short name is there because it is filled.
  await soon(shown).toBe(6);
  await page.getByTestId('show-all-fields').click();
  await soon(shown).toBeGreaterThan(15);
  await page.getByTestId('show-all-fields').click();

  await catalogue.chooseTemplate('储能与新能源');
  await page.getByTestId('section-xene').click();
  await page.getByTestId('field-x.ene_chemistry').waitFor();
  await page.getByTestId('save-visible').click();
  await page.getByRole('textbox', { name: '模板名称' }).fill('我的模板');
  await page.keyboard.press('Enter');
  await soon(() => page.getByTestId('template-choice').innerText()).toContain('我的模板');
  await frameOf(app).undoByKey();
  await soon(() => page.getByTestId('template-choice').innerText()).toContain('储能与新能源');
});

it('writes formatted text by keyboard and shows it, and what a file from a newer program holds', async () => {
  const app = await launchApp();
  const { page } = app;
  const dossier = dossierOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('str');
  const value = dossier.field('str.mission').locator('button.field-value').first();
  await value.click();
  const area = dossier.field('str.mission').locator('.rich-area');
  await area.waitFor();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('让每一度绿电');
  await page.keyboard.press('Control+B');
  await page.keyboard.type('用得起');
  await page.keyboard.press('Control+B');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- 海外建厂');
  await page.keyboard.press('Enter');
  await page.keyboard.type('<b>回收</b>');
  await page.keyboard.press('Control+Enter');
  await area.waitFor({ state: 'detached' });
  await soon(() => value.locator('b').allInnerTexts()).toEqual(['用得起']);
  expect(await value.locator('.rich-item').allInnerTexts()).toEqual([
    expect.stringContaining('海外建厂'),
    expect.stringContaining('<b>回收</b>'),
  ]);
  const stored = JSON.stringify(
    await page.evaluate(() => window.api.search.query({ query: '用得起', limit: 5 })),
  );
  expect(stored).toContain('str.mission');
  expect(stored).not.toContain('**');

  await value.click();
  await area.waitFor();
  await page.evaluate((long) => {
    const data = new DataTransfer();
    data.setData('text/plain', long);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, '长'.repeat(1_000_000));
  await frameOf(app).notice('没有粘贴');
  await page.keyboard.press('Escape');
  await soon(() => value.locator('b').allInnerTexts()).toEqual(['用得起']);

  // A newer program has been here: the file is opened again as this one finds it.
  const declared = [
    {
      key: 'xnew',
      label: { zh: '新', en: 'New' },
      of: 'account',
      weight: 1,
      validityDays: null,
      dossier: 'customer',
      fields: [{ key: 'x.new', label: { zh: '新字段', en: 'New' }, type: { kind: 'text' }, weight: 1 }],
    },
  ];
  const accountId = /account\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.evaluate(
    async ([sections, recordId]) => {
      await window.api.catalogue.save({ sections: sections as never, templates: [] });
      await window.api.entry.set({ recordId: recordId as string, fieldKey: 'x.new', value: '来自未来' });
      await window.api.setting.set({ key: 'catalogue.version', value: 99 });
    },
    [declared, accountId] as const,
  );
  await app.quit();
  const later = await launchApp({ userData: app.userData });
  await later.page.getByTestId('catalogue-banner').getByText('更新版本').waitFor();
  await accountOf(later).open('YX', 'dossier');
  await later.page.getByTestId('section-unknown').click();
  await later.page.getByTestId('unknown-fields').getByText('来自未来').waitFor();
});
