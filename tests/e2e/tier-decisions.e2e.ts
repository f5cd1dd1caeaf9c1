import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';

const REASON = '二期延期半年，今年订单明显减少，先按伙伴型客户配置资源';

const textOf = (app: App, testId: string) => app.page.getByTestId(testId).first().innerText();

async function pick(app: App, testId: string, text: string): Promise<void> {
  await app.page.getByTestId(testId).click();
  await app.page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: text }).click();
}

it('a tier is proposed, approved, explained; a new criterion of the model reaches the account', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'tier');

  await page.getByTestId('review-propose').click();
  await page.getByTestId('review-tier').getByText('A', { exact: true }).click();
  await pick(app, 'review-reason-kind', '暂时下滑');
  await page.getByTestId('review-reason').fill('太短');
  await soon(() => textOf(app, 'review-problems')).toContain('20');
  await page.getByTestId('review-reason').fill(REASON);
  await pick(app, 'review-proposer', '林曜');
  await page.locator('.ant-modal-footer .ant-btn-primary').click();
  await page.getByTestId('review-approve').click();
  await pick(app, 'review-approver', '何然');
  await page.locator('.ant-modal-footer .ant-btn-primary').click();
  await soon(() => textOf(app, 'tier-now')).toBe('A');
  expect(await textOf(app, 'tier-override')).toContain(REASON);
  expect(await textOf(app, 'tier-decision')).toContain('何然');

  await page.getByTestId('tier-explain').click();
  await soon(() => textOf(app, 'tier-explanation')).toContain('人工调整');
  await page.keyboard.press('Escape');

  await page.getByTestId('tier-model').click();
  await page.getByTestId('model-add-A').click();
  await page.getByTestId('model-issue-weightSum').waitFor();
  await page.getByTestId('model-part-tier').click();
  await page.getByTestId('model-tier.thresholds.S').fill('40');
  await page.getByTestId('model-issue-thresholdOrder').waitFor();
  expect(await page.getByTestId('model-adopt').isDisabled()).toBe(true);
  await page.getByTestId('model-tier.thresholds.S').fill('90');
  await soon(() => textOf(app, 'model-preview')).toContain('会改变');
  await page.getByTestId('model-adopt').click();
  await page.getByTestId('model-reason').fill('战略部 2026 年修订');
  await page.locator('.ant-modal-footer .ant-btn-primary').click();
  await soon(() => textOf(app, 'model-state')).toContain('第 2 版');
  await page.getByTestId('model-part-versions').click();
  expect(await textOf(app, 'model-version')).toContain('80 → 90');

  await accountOf(app).open('YX', 'tier');
  await page.getByTestId('tier-row-A6').waitFor();
  // The decision of before keeps its figures.
  expect(await textOf(app, 'tier-decision')).toMatch(/81\.00[\s\S]*第 1 版/);
});
