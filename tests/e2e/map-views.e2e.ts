import { expect, it } from 'vitest';
import { launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { violationsOf } from './pages/axe.ts';
import { frameOf } from './pages/frame.ts';
import { mapOf } from './pages/map.ts';

it('shows every view, keeps several maps, merges them as agreed, parks people, and looks back', async () => {
  const app = await launchApp();
  const { page } = app;
  const map = mapOf(app);
  const { undoByKey } = frameOf(app);
  const press = (testId: string) => page.getByTestId(testId).click();
  const agree = (name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name }).click();
  await accountOf(app).open('YX', 'map');
  await soon(() => map.cards.count()).toBe(14);

  for (const [view, table] of [
    ['heat', 'heat-map'],
    ['coverage', 'coverage-matrix'],
    ['list', 'people-table'],
  ] as const) {
    await press(`map-view-${view}`);
    await page.getByTestId(table).waitFor();
    expect(await violationsOf(app)).toEqual([]);
  }
  await press('map-view-tree');

  // Somebody is looked for: everybody else steps back, Enter opens who was found.
  await page.keyboard.press('Control+F');
  await page.getByTestId('map-finder-text').fill('技术');
  await soon(() => page.getByTestId('map-finder-count').innerText()).toBe('1 / 14 人');
  await page.keyboard.press('Enter');
  await soon(() => page.getByTestId('inspector').innerText()).toContain('裴景行');
  expect(await violationsOf(app)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByTestId('map-finder').waitFor({ state: 'detached' });

  // A map of an opportunity rates people in its own way; the account's map stays as it is.
  await press('map-switch');
  await press('map-new');
  await page.getByTestId('new-map-name').fill('三期产线');
  await agree(/新\s*建/);
  await soon(() => map.cards.count()).toBe(7);
  await map.card('S03').click();
  await page.getByTestId('person-attitude').click();
  await page.locator('.ant-select-item-option').filter({ hasText: '+1' }).click();
  await soon(() => map.card('S03').getAttribute('aria-label')).toContain('支持');

  await press('map-switch');
  await press('map-merge');
  await soon(() => page.getByTestId('merge-table').innerText()).toMatch(
    /沈若谦[\s\S]*态度 0 中立 → \+1 支持/,
  );
  expect(await page.getByTestId('merge-summary').innerText()).toContain('评价不同 1 人');
  await agree('合并 1 人');
  await soon(() => map.cards.count()).toBe(14);
  await soon(() => map.card('S03').getAttribute('aria-label')).toContain('支持');
  await undoByKey();
  await soon(() => map.card('S03').getAttribute('aria-label')).toContain('中立');

  // The count of the map, because only cards in sight are on the page.
  const people = () => page.getByTestId('map-switch').innerText();
  await map.card('S11').click();
  await press('map-more');
  await press('map-more-parked');
  await press('park-selected');
  await soon(people).toContain('13');
  await press('put-back-S11');
  await soon(people).toContain('14');

  await press('map-time');
  await press('time-compare');
  await page.locator('.ant-select-item-option').last().click();
  await page.getByTestId('map-changes').waitFor();
  await page.getByTestId('metric-changes').waitFor();
  await press('time-play');
  await page.getByTestId('map-past').waitFor();
  await press('time-play');
  expect(await page.getByTestId('add-person').isDisabled()).toBe(true);
  await press('back-to-now');
  await soon(() => page.getByTestId('metric-rs').innerText()).toContain('52.71');
});
