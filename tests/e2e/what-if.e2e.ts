import { expect, it } from 'vitest';
import { launchApp, soon } from './app.ts';
import { frameOf } from './pages/frame.ts';

it('changes a weight and a score, saves the what-if and adopts it', async () => {
  const app = await launchApp();
  const { page } = app;
  const id = (testId: string) => page.getByTestId(testId);
  await page.evaluate(() => {
    location.hash = '#/portfolio/what-if';
  });
  await id('what-if-outcome').waitFor();
  const moves = () => id('moves-row').allInnerTexts();
  expect(await moves()).toEqual([]);

  // A raised threshold moves the S account that is close to it, and says why.
  await id('threshold-S').fill('83');
  await page.keyboard.press('Enter');
  await soon(async () => (await moves()).join()).toContain('云岫');
  await soon(async () => (await moves()).join()).toMatch(/80→83/);
  expect(await id('what-if-tier-S').innerText()).toContain('→');
  await id('threshold-S').fill('60');
  await page.keyboard.press('Enter');
  await id('issue-thresholdOrder').waitFor();
  expect(await id('what-if-adopt').isDisabled()).toBe(true);
  await id('threshold-S').fill('83');
  await page.keyboard.press('Enter');

  await id('what-if-save').click();
  await id('scenario-name').fill('提高S类门槛');
  await id('confirm').click();
  await soon(() => id('what-if-scenarios').innerText()).toContain('提高S类门槛');

  await id('what-if-adopt').click();
  await id('adopt-reason').fill('十月评审会：容量不足');
  await id('adopt-by').click();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await id('confirm').click();
  await soon(() => id('what-if-base').innerText()).toContain('2');
  expect(await moves()).toEqual([]);
  await frameOf(app).undoByKey();
  await soon(() => id('what-if-base').innerText()).toContain('1');

  // The matrix and the future-back sheet draw from the same accounts.
  await id('portfolio-view-matrix').click();
  await page.locator('[data-testid="matrix-picture"] .chart-picture svg').waitFor();
  await id('portfolio-view-future').click();
  await soon(() => id('future-share').innerText()).toBe('58.35%');
  await id('pair-preInvest').click();
  await soon(async () => (await id('future-row').allInnerTexts()).length).toBe(2);
});
