import { expect, it } from 'vitest';
import { sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { inspectorOf } from './pages/inspector.ts';
import { rivalsOf, storedValue } from './pages/rivals.ts';

/** Each test edits another value; the first wants a program in which nothing can be undone yet. */
const shared = sharedApp();

it('saves while typing, and Escape takes everything of the edit back', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  const stored = () => storedValue(app, 'YX', 'bas.phone');
  const before = await stored();
  await dossier.press('bas.phone', '0');
  await app.page.keyboard.type('936-2222');
  await soon(stored).toBe('0936-2222');
  await app.page.keyboard.type('-1');
  await app.page.keyboard.press('Escape');
  await soon(stored).toBe(before);
  await dossier.shows('bas.phone', String(before).replaceAll(' ', ''));
  expect(await app.page.getByRole('button', { name: /撤销/ }).isDisabled()).toBe(true);
});

it('shows contradicting values side by side until one is chosen, and takes the choice back (rule c)', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  const inspector = inspectorOf(app);
  const rivals = rivalsOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  await dossier.select('bas.headcount');
  await soon(rivals.texts).toEqual([
    expect.stringMatching(/^6,820 人 客户交谈 · 人力部门.* · 置信度中/),
    expect.stringMatching(/^6,530 人 公开披露 · 2025 年三季报/),
  ]);
  expect(await dossier.mark('bas.headcount')).toBe('有冲突：2 个值');
  await rivals.keep('6,530 人', '以年报口径为准');
  await dossier.shows('bas.headcount', '6,530人');
  await soon(() => dossier.mark('bas.headcount')).toBe('已收集');
  expect(await rivals.count()).toBe(0);
  await inspector.root.getByText('以年报口径为准').waitFor();
  await app.page.getByRole('button', { name: /撤销/ }).click();
  await soon(rivals.count).toBe(2);
  await dossier.shows('bas.headcount', '6,820人');

  await dossier.setLine('bas.web', 'www.yunxiu.example');
  await dossier.select('bas.web');
  await rivals.report('网站', 'yunxiu.example.com', '两个值都保留');
  await soon(() => dossier.mark('bas.web')).toBe('有冲突：2 个值');
  await dossier.field('bas.web').getByText('yunxiu.example.com').waitFor();
});

it('refuses units that contradict each other and days to come at the place, and takes a currency with its rate', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  const editor = dossier.field('bas.capital').locator('input.field-input');
  await dossier.press('bas.capital', '3');
  await editor.fill('3 亿万元');
  await editor.press('Enter');
  expect(await dossier.problemOf('bas.capital')).toContain('单位相互矛盾');
  await editor.fill('12 USD 万元 CNY');
  await editor.press('Enter');
  expect(await dossier.problemOf('bas.capital')).toContain('货币相互矛盾');
  await editor.fill('120 万美元 @7.12 (2025-12-31)');
  await editor.press('Enter');
  await dossier.shows('bas.capital', '120万美元≈854.4万元(7.12,2025-12-31)');
  await dossier.setLine('bas.capital', '120 万美元');
  await dossier.shows('bas.capital', '120万美元（缺汇率）');
  await dossier.press('bas.founded', '2');
  await dossier.field('bas.founded').locator('.field-date input').fill('2026-01-16');
  await app.page.keyboard.press('Enter');
  expect(await dossier.problemOf('bas.founded')).toBe('日期不能在今天之后');
  await app.page.keyboard.press('Escape');
});
