import { expect, it } from 'vitest';
import { CUSTOM_SECTIONS_KEY } from '../../shared/schemas/custom-sections.ts';
import { ADDED_FIELDS } from '../helpers/added-fields.ts';
import { launchApp } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';
import { gridOf } from './pages/grid.ts';

it('gives a declared field its form, editor, unit, table and place in the search', async () => {
  const app = await launchApp();
  const { page } = app;
  const dossier = dossierOf(app);
  const declared = { key: CUSTOM_SECTIONS_KEY, value: [ADDED_FIELDS] as never };
  expect(JSON.parse(await page.evaluate((input) => window.api.setting.set(input), declared))).toMatchObject({
    ok: true,
  });
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  await dossier.field('bas.fleet').getByText('车队规模').waitFor();
  expect(await dossier.text('bas.fleet')).toContain('物流需求的规模');
  await dossier.press('bas.fleet', '-');
  const editor = dossier.field('bas.fleet').locator('input');
  await editor.fill('-5');
  await editor.press('Enter');
  expect(await dossier.problemOf('bas.fleet')).toBe('超出允许的范围');
  await editor.fill('1200');
  await editor.press('Enter');
  await dossier.shows('bas.fleet', '1,200辆');
  expect(await dossier.mark('bas.fleet')).toBe('推断');

  const depots = gridOf(app, 'bas.depots');
  await depots.type(0, 0, '岚皋转运中心');
  await depots.counts(1);
  await frameOf(app).go('portfolio');
  await frameOf(app).search('岚皋');
  await page.getByTestId('palette-hit').filter({ hasText: '中转仓' }).click();
  await depots.shows(0, 0, '岚皋转运中心');
  await frameOf(app).chooseMenu('view.language.en');
  await dossier.field('bas.fleet').getByText('Fleet size').waitFor();
});
