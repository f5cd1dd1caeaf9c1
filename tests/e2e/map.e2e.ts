import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

const card = ({ page }: App, code: string) => page.getByTestId(`person-card-${code}`);
const metric = ({ page }: App, name: string) => page.getByTestId(`metric-${name}`).innerText();
const cards = ({ page }: App) => page.locator('[data-testid^="person-card-"]');

it('lays out the 14 people with the metrics of the worked example (domain §11.6)', async () => {
  const app = await launchApp();
  await accountOf(app).open('YX', 'map');
  await soon(() => cards(app).count()).toBe(14);
  expect(await metric(app, 'rs')).toContain('52.71');
  expect(await metric(app, 'ns')).toContain('+13.81');
  expect(await metric(app, 'coverage')).toContain('57.14%');
  expect(await metric(app, 'blockers')).toContain('3');
  expect(await metric(app, 'health')).toContain('53.22');
  expect(await card(app, 'S04').innerText()).toMatch(/韩之序[\s\S]*铁杆[\s\S]*R4→5/);
  const top = await card(app, 'S01').boundingBox();
  const below = await card(app, 'S02').boundingBox();
  expect(top?.y).toBeLessThan(below?.y ?? 0);
  await app.page.getByTestId('metric-rs').click();
  expect(await app.page.getByTestId('sum-rs').innerText()).toMatch(/31\.10[\s\S]*59\.00[\s\S]*52\.71/);
});

it('moves a card and takes the move back', async () => {
  const app = await launchApp();
  await accountOf(app).open('YX', 'map');
  await card(app, 'S14').waitFor();
  const placeOf = async () => Math.round((await card(app, 'S14').boundingBox())?.x ?? 0);
  const before = await placeOf();
  const box = await card(app, 'S14').boundingBox();
  if (box === null) throw new Error('no card');
  await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await app.page.mouse.down();
  await app.page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 40, { steps: 6 });
  await app.page.mouse.up();
  await soon(() => frameOf(app).canUndo()).toBe(true);
  expect(Math.abs((await placeOf()) - before)).toBeGreaterThan(50);
  await frameOf(app).undoByKey();
  await soon(placeOf).toBe(before);
});

it('follows a changed attitude and takes a new person in', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX', 'map');
  await card(app, 'S12').click();
  const inspector = page.getByTestId('person-inspector');
  await inspector.getByRole('heading', { name: '裴景行' }).waitFor();
  await inspector.getByTestId('person-attitude').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '+1' }).click();
  // Σw·att 16.30 + 3 × 4.0 = 28.30 of Σw 59.00, halved for the scale −2…+2
  await soon(() => metric(app, 'ns')).toContain('+23.98');
  await soon(() => metric(app, 'blockers')).toContain('2');

  await page.getByTestId('map-tab').getByTestId('add-person').click();
  await page.getByTestId('person-name').fill('闻人溪');
  await page.getByTestId('person-title').fill('采购工程师');
  await page.getByRole('combobox', { name: '部门' }).fill('采购');
  await page.keyboard.press('Tab');
  await page.getByTestId('add-person-ok').click();
  await soon(() => cards(app).count()).toBe(15);
  await inspector.getByRole('heading', { name: '闻人溪' }).waitFor();
  await frameOf(app).undoByKey();
  await soon(() => cards(app).count()).toBe(14);
});
