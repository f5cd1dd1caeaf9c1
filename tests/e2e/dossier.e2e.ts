import { expect, it } from 'vitest';
import { launchApp, sharedApp } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';
import { gridOf } from './pages/grid.ts';
import { inspectorOf } from './pages/inspector.ts';

/** Before and after each change below: undo shows the former, redo and a new start the latter. */
const CHANGES = [
  ['bas', 'bas.web', /^尚未填写/, 'www.yunxiu.example'],
  ['bas', 'bas.headcount', /^6,820 ?人?$/, /^7,012 ?人?$/],
  ['bas', 'bas.capital', /^124,000 ?万元$/, /^130,000 ?万元$/],
  ['bas', 'bas.ownership', '民营', '地方国企'],
  ['bas', 'bas.founded', '2012-05-18', '2012-06-01'],
  ['bas', 'bas.scope', /^储能与动力电芯/, /^储能电站[\s\S]*运维$/],
  ['cha', 'cha.loyalty', /^3/, /^4/],
] as const;

const matching = (expected: string | RegExp) => expect.stringMatching(expected);

/** Each of its tests edits another field; the first wants a program in which nothing can be undone yet. */
const shared = sharedApp();

it('keeps a wrong text in its editor and says what is wanted', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('bas');
  await dossier.field('bas.headcount').locator('button.field-value').click();
  const editor = dossier.field('bas.headcount').locator('input');
  await editor.fill('许多');
  await editor.press('Enter');
  expect(await dossier.problemOf('bas.headcount')).toBe('请输入数字');
  await editor.press('Escape');
  expect(await dossier.text('bas.headcount')).toMatch(/^6,820/);
  expect(await frameOf(app).canUndo()).toBe(false);
});

it('writes a remark, marks a field as not applicable and moves the quality of the section', async () => {
  const app = shared();
  const dossier = dossierOf(app);
  const inspector = inspectorOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossier.openSection('cha');
  await dossier.setNote('cha.sales_power', '海外渠道翻倍');
  await dossier.field('cha.sales_power').getByText('海外渠道翻倍').waitFor();
  const before = await dossier.sectionQuality();
  await dossier.select('cha.structure');
  await inspector.notApplicable('客户没有分层');
  await dossier.shows('cha.structure', '不适用：客户没有分层');
  expect(await dossier.sectionQuality()).not.toBe(before);
  await inspector.press('恢复为适用');
  await dossier
    .field('cha.structure')
    .getByText(/^尚未填写/)
    .waitFor();
});

it('edits, adds, pastes and deletes rows of a table', async () => {
  const app = shared();
  const frame = frameOf(app);
  await accountOf(app).open('YX', 'dossier');
  await dossierOf(app).openSection('bas');
  const subsidiaries = gridOf(app, 'bas.subs');
  await subsidiaries.counts(3);
  await subsidiaries.type(0, 1, '80');
  await subsidiaries.shows(0, 1, '80');
  await subsidiaries.type(3, 0, '云岫美洲');
  await subsidiaries.counts(4);
  await subsidiaries.type(3, 1, '65');
  await subsidiaries.shows(3, 1, '65');
  await subsidiaries.paste(4, 0, [
    ['云岫回收', '51', '电池回收', '是'],
    ['云岫租赁', '100', '储能租赁', '否'],
  ]);
  await subsidiaries.counts(6);
  expect((await subsidiaries.row(4)).slice(0, 4)).toEqual(['云岫回收', '51', '电池回收', '是']);
  await subsidiaries.paste(0, 1, [['八成']]);
  expect(await subsidiaries.problems()).toEqual([expect.stringContaining('请输入百分比')]);
  await subsidiaries.remove(5);
  await subsidiaries.counts(5);
  for (const count of [6, 4, 4, 3]) {
    await frame.undoByKey();
    await subsidiaries.counts(count);
  }
});

it('edits every kind of value in place, takes all of it back from elsewhere, and keeps it over a new start', async () => {
  const app = await launchApp();
  const dossier = dossierOf(app);
  const frame = frameOf(app);
  await accountOf(app).open('YX', 'dossier');
  const check = async (side: 2 | 3) => {
    for (const change of CHANGES) {
      await dossier.openSection(change[0]);
      expect(await dossier.text(change[1])).toEqual(matching(change[side]));
    }
  };
  await dossier.openSection('bas');
  await dossier.setLine('bas.web', 'www.yunxiu.example');
  await dossier.setLine('bas.headcount', '7012');
  await dossier.setLine('bas.capital', '13亿');
  await dossier.choose('bas.ownership', '地方国企');
  await dossier.setDate('bas.founded', '2012-06-01');
  await dossier.setArea('bas.scope', '储能电站\n运维');
  await dossier.openSection('cha');
  expect(await dossier.optionsOf('cha.loyalty')).toHaveLength(6);
  await dossier.press('cha.loyalty', '4');
  await check(3);

  await frame.go('documents');
  while (await frame.canUndo()) await frame.undoByKey();
  await accountOf(app).open('YX', 'dossier');
  await check(2);
  await frame.go('settings');
  while (await frame.canRedo()) await frame.redoByKey();
  await accountOf(app).open('YX', 'dossier');
  await check(3);
  await app.quit();

  const later = await launchApp({ userData: app.userData });
  await accountOf(later).open('YX', 'dossier');
  for (const [section, key, , expected] of CHANGES) {
    await dossierOf(later).openSection(section);
    expect(await dossierOf(later).text(key)).toEqual(matching(expected));
  }
});
