import { expect, it } from 'vitest';
import { launchApp, soon } from './app.ts';
import { frameOf } from './pages/frame.ts';

it('takes up a signal by keyboard, closes it, and shows what is kept of the service standards', async () => {
  const app = await launchApp();
  const { page } = app;
  const items = () => page.getByTestId('warning-item').allInnerTexts();
  const group = (at: number) => page.getByTestId('warning-groups').locator('label').nth(at).click();

  await page.getByTestId('portfolio-view-warnings').click();
  await page.getByTestId('warning-item').first().waitFor();
  await soon(async () => (await items()).join('\n')).toContain(
    '年销售额由 3,925 万元变为 5,610 万元（+42.9%）',
  );
  await page.getByTestId('warning-item').first().focus();
  await page.keyboard.press('ArrowDown');
  await soon(() => page.getByTestId('warning-detail').innerText()).toContain('±20%');

  await page.getByTestId('warning-takeUp').click();
  expect(await page.getByTestId('warning-save').isDisabled()).toBe(true);
  await page.getByTestId('warning-owner').click();
  await page.keyboard.type('林曜');
  await page.keyboard.press('Enter');
  expect(await page.getByTestId('warning-due').inputValue()).toBe('2026-02-14');
  await page.getByTestId('warning-note').fill('核对增长来源');
  await page.getByTestId('warning-save').click();
  await soon(async () => (await items()).join('\n')).not.toContain('年销售额');

  await group(1);
  await soon(async () => (await items())[0] ?? '').toContain('逾期 3 天');
  await soon(async () => (await items()).join('\n')).toContain('年销售额');
  await page.getByTestId('warning-item').filter({ hasText: '年销售额' }).click();
  await page.getByTestId('warning-close').click();
  await page.getByTestId('warning-note').fill('并表所致，已核实');
  await page.getByTestId('warning-save').click();
  await group(2);
  await soon(async () => (await items()).join('\n')).toContain('年销售额');
  await frameOf(app).undoByKey();
  await soon(async () => (await items()).join('\n')).not.toContain('年销售额');

  await page.getByTestId('portfolio-view-service').click();
  await page.getByTestId('service-YX').click();
  await soon(() => page.getByTestId('service-detail').innerText()).toContain('7 ÷ 12 × 100 = 58.33%');
  expect(await page.getByTestId('service-item-managerContact').innerText()).toMatch(/≤ 7 天\s+9 天\s+未达标/);
  expect(await page.getByTestId('service-executive').innerText()).toBe('8.33%');
  expect(await page.getByTestId('service-off-bid').innerText()).toBe('90%');
});
