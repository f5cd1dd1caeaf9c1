import { expect, it } from 'vitest';
import { launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';
import { mapOf } from './pages/map.ts';

it('is edited like a drawing: every gesture is one step, Esc gives it up, and every view shows the people', async () => {
  const app = await launchApp();
  const { page } = app;
  const map = mapOf(app);
  const { undoByKey, canUndo, notice } = frameOf(app);
  await accountOf(app).open('YX', 'map');
  await soon(() => map.cards.count()).toBe(14);
  expect(await map.card('S04').getAttribute('aria-label')).toMatch(/韩之序.*铁杆.*R4→5/);
  expect((await map.boxOf('S01')).y).toBeLessThan((await map.boxOf('S02')).y);
  expect(await page.getByTestId('metric-rs').innerText()).toContain('52.71');

  const before = await map.placeOf('S14');
  await map.lift('S14', { x: 60, y: 30 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  expect(await map.placeOf('S14')).toBe(before);
  expect(await canUndo()).toBe(false);
  await map.move('S14', { x: 60, y: 30 });
  await soon(() => map.placeOf('S14')).not.toBe(before);
  await undoByKey();
  await soon(() => map.placeOf('S14')).toBe(before);

  await map.selectAround('S06', 'S11');
  await soon(() => page.getByTestId('map-selected').innerText()).toContain('2');
  const apart = [await map.placeOf('S06'), await map.placeOf('S11')];
  await page.getByTestId('map-alignLeft').click();
  await soon(async () => (await map.boxOf('S06')).x === (await map.boxOf('S11')).x).toBe(true);
  await undoByKey();
  await soon(async () => [await map.placeOf('S06'), await map.placeOf('S11')]).toEqual(apart);
  await map.fit();

  await map.dropOnto('S02', 'S04');
  await notice('会成为一个圈');
  const under = await map.placeOf('S06');
  await map.dropOnto('S06', 'S08');
  await soon(() => map.placeOf('S06')).not.toBe(under);
  await undoByKey();
  await soon(() => map.placeOf('S06')).toBe(under);

  await map.connect('S03', 'S07');
  await page.getByTestId('relation-save').click();
  await page.getByTestId('relation-save').waitFor({ state: 'hidden' });
  await undoByKey();

  await map.card('S09').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Insert');
  await page.getByTestId('map-inline-add').fill('闻人溪');
  await page.keyboard.press('Enter');
  await soon(() => map.cards.count()).toBe(15);
  await undoByKey();
  await soon(() => map.cards.count()).toBe(14);
  // Where it lies after gliding back.
  await map.fit();

  await page.getByTestId('map-tool-box').click();
  const { x, y } = await map.boxOf('S05');
  await map.panFrom('S05', { x: 60, y: -30 });
  const panned = await map.boxOf('S05');
  expect([panned.x - x, panned.y - y].map(Math.round)).toEqual([60, -30]);
  await page.getByTestId('map-tool-pan').click();

  await map.card('S09').focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('闻人溪');
  await page.keyboard.press('Enter');
  await soon(() => map.card('S09').getAttribute('aria-label')).toContain('闻人溪');
  await undoByKey();
  await soon(() => map.card('S09').getAttribute('aria-label')).not.toContain('闻人溪');

  await page.getByTestId('map-more').click();
  await page.getByTestId('map-more-parked').click();
  await map.fit();
  await soon(() => map.cards.count()).toBe(14);
  const corner = await page.getByTestId('map-canvas').boundingBox();
  await map.takeBack('S16', { x: 240, y: 320 });
  await soon(() => map.cards.count()).toBe(15);
  const back = await map.boxOf('S16');
  expect(Math.abs(back.x + back.width / 2 - (corner?.x ?? 0) - 240)).toBeLessThan(2);
  expect(Math.abs(back.y + back.height / 2 - (corner?.y ?? 0) - 320)).toBeLessThan(2);
  await undoByKey();
  await soon(() => map.cards.count()).toBe(14);

  for (const view of ['power', 'lanes', 'tree'] as const) {
    await map.show(view);
    await soon(async () => (await map.cards.count()) >= 14).toBe(true);
  }

  await map.card('S12').click();
  await page.getByTestId('person-inspector').getByRole('heading', { name: '裴景行' }).waitFor();
  // The panel takes its room, and everybody is still in sight.
  await soon(async () => {
    const canvas = await page.getByTestId('map-canvas').boundingBox();
    const { x, width } = await map.boxOf('S13');
    return canvas !== null && x + width <= canvas.x + canvas.width;
  }).toBe(true);
});
