import { expect, it } from 'vitest';
import { launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';
import { supplierOf } from './pages/supplier.ts';

it('shows wallet, shares, totals and targets of the worked example (domain §11.1)', async () => {
  const app = await launchApp();
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
  const app = await launchApp();
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
  const app = await launchApp();
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
});
