import { expect, it } from 'vitest';
import { launchApp, sharedApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';
import { supplierOf } from './pages/supplier.ts';

/** For the tests that look, and one that takes back what it does. */
const shared = sharedApp();

it('shows wallet, shares, totals and targets of the worked example (domain §11.1)', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'supplier');
  const supplier = supplierOf(app);
  expect(
    await supplier.texts([
      'wallet-2023',
      'wallet-2024',
      'wallet-2025',
      'wallet-2026',
      'wallet-2027',
      'wallet-2028',
    ]),
  ).toEqual(['14,000', '17,000', '20,000', '22,400', '25,000', '28,000']);
  const us = await supplier.amountsOf('砚川');
  expect(us.slice(0, 6)).toEqual(['2,360', '16.86%', '3,925', '23.09%', '5,610', '28.05%']);
  const shares = await Promise.all(['霁野', '诺哈特', '拓砾'].map((name) => supplier.amountsOf(name)));
  expect(shares.map((cells) => cells.slice(4, 6))).toEqual([
    ['6,680', '33.40%'],
    ['5,022', '25.11%'],
    ['2,688', '13.44%'],
  ]);
  expect(await supplier.texts(['hhi-2023', 'hhi-2024', 'hhi-2025'])).toEqual([
    '2,824.00',
    '2,727.83',
    '2,713.51',
  ]);
  const target = app.page.getByTestId('target-table-2028').locator('[data-testid]');
  expect(await target.allInnerTexts()).toEqual(['40%', '11,200', '3,500']);
});

it('computes remainder and totals again after an edit, and marks more than 100.50 %', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'supplier');
  const supplier = supplierOf(app);
  await supplier.setShare('机器视觉', '诺哈特系统', 2, '40');
  await supplier.shows('机器视觉', '其他未知', 2, '8%');
  await soon(async () => (await supplier.amountsOf('诺哈特'))[4]).toBe('4,590');
  await supplier.setShare('机器视觉', '诺哈特系统', 2, '48.6');
  await soon(supplier.warning).toMatch(/100\.6/);
  await supplier.setShare('机器视觉', '诺哈特系统', 2, '48.5');
  await soon(() => app.page.getByTestId('share-table').getByRole('alert').count()).toBe(0);
  for (let step = 0; step < 3; step += 1) await frameOf(app).undoByKey();
  await soon(async () => (await supplier.amountsOf('诺哈特'))[4]).toBe('5,022');
});

it('scores suppliers by the customer’s own criteria (domain §11.2)', async () => {
  const app = shared();
  await accountOf(app).open('YX', 'supplier');
  await app.page
    .getByTestId('wallet-table')
    .getByRole('link', { name: /控制与边缘/ })
    .click();
  const scores = app.page.locator('[data-testid^="supplier-score-"]');
  await soon(() => scores.allInnerTexts()).toEqual(['73.00', '75.00', '71.00', '66.00']);
  const threats = await app.page.locator('[data-testid^="gap-or-threat-"]').allInnerTexts();
  expect(threats[0]).toMatch(/[−-]2\.00/);
  expect(threats[1]).toContain('59.25');
  await app.page.getByTestId('gap-or-threat-us').locator('xpath=following-sibling::td[1]//button').click();
  const parts = app.page.getByTestId('threat-arithmetic').locator('td:last-child');
  await soon(() => parts.allInnerTexts()).toEqual(['19.25', '20.00', '4.00', '16.00', '59.25']);
  await app.page.keyboard.press('Escape');
});

it('shows how a category is chosen, weighs in place, takes an own criterion and keeps the plan under the cap', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'supplier');
  const supplier = supplierOf(app);
  await supplier.openPage('控制与边缘');
  await soon(() => page.locator('.process-stage').count()).toBe(6);
  expect(await page.getByTestId('gate-unrelated').count()).toBe(1);
  expect(await page.getByTestId('contracts').locator('tbody tr').count()).toBe(3);
  expect(await page.getByTestId('position-rank').innerText()).toBe('第 2 / 4');

  await supplier.setWeight('price', '20');
  await soon(() => page.getByTestId('weight-warning').innerText()).toContain('95');
  await page.getByTestId('add-criterion').click();
  await page.getByLabel('标准名称（中文）').fill('碳足迹');
  await page.keyboard.press('Enter');
  await soon(() => page.getByTestId('criterion-own_1').innerText()).toContain('碳足迹');
  await supplier.setWeight('own_1', '5');
  await soon(() => page.getByTestId('weight-sum').innerText()).toBe('100%');
  expect(await page.getByTestId('weight-warning').count()).toBe(0);

  const plan = page.getByTestId('plan-2028');
  await supplier.setTarget(2028, '46');
  await soon(() => plan.getByRole('alert').innerText()).toContain('45%');
  expect(await plan.locator('.plan-target').innerText()).toBe('42%');
  await supplier.setTarget(2028, '45');
  await soon(() => plan.locator('.plan-target').innerText()).toBe('45%');
  expect(await plan.getByRole('alert').count()).toBe(0);
});

it('refuses amounts above the spend and turns ranks into inferred shares', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'supplier');
  const supplier = supplierOf(app);
  await page.getByTestId('forecast-years').click();
  await page.getByTestId('rank-estimate-CTL').click();
  await page.getByTestId('rank-form').getByLabel('霁野自动化的名次').fill('2');
  await page.getByTestId('rank-form').getByLabel('年度').waitFor();
  await soon(() => page.getByTestId('rank-form').innerText()).toContain('30%');
  await page.getByTestId('rank-apply').click();
  await supplier.shows('控制与边缘', '霁野自动化', 5, '30%');
  expect((await supplier.cells('控制与边缘', '霁野自动化'))[5]).toContain('推');
  await supplier.shows('控制与边缘', '其他未知', 5, '70%');
  expect(await page.getByTestId('hhi-2025').innerText()).toBe('2,713.51');

  await page.locator('.supplier-mode').getByText('万元').click();
  await supplier.setShare('机器视觉', '诺哈特系统', 2, '5401');
  await soon(supplier.warning).toContain('5,400');
  await supplier.setShare('机器视觉', '诺哈特系统', 2, '2646');
  await soon(async () => (await supplier.cells('机器视觉', '诺哈特系统'))[2]).toContain('49%');
});
