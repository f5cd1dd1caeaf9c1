import { expect, it } from 'vitest';
import { type App, launchApp, soon } from './app.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';
import { historyOf, trashOf } from './pages/history.ts';

const PERSON = 'S14';

it('a snapshot is named, compared with, signed for good; what is deleted comes back from the trash', async () => {
  const app = await launchApp();
  const account = accountOf(app);
  const dossier = dossierOf(app);
  const frame = frameOf(app);
  const history = historyOf(app);
  const trash = trashOf(app);

  await account.open('YX', 'history');
  await soon(async () => (await history.steps()).join('\n')).toContain('签署快照');
  await history.takeSnapshot('改动之前');
  await history.compareWithNow('H03');
  await history.noDifference();

  await account.openTab('dossier');
  await dossier.openSection('bas');
  await dossier.setLine('bas.web', 'www.yunxiu.example/neu');
  await account.openTab('history');
  await soon(async () => (await history.steps())[0]).toContain('www.yunxiu.example/neu');
  await history.compareWithNow('H03');
  await soon(() => history.difference('bas.web').innerText()).toContain('www.yunxiu.example/neu');
  expect(await history.summary()).toContain('1 处差异');

  await history.sign('H03', '何然');
  expect(await history.snapshot('H03').getByRole('button', { name: '移入回收站' }).count()).toBe(0);
  // Behind the page's back: nobody may.
  const refused = await app.page.evaluate((id) => window.api.record.remove({ id }), await idOf(app, 'H03'));
  expect(JSON.parse(refused)).toMatchObject({ ok: false, error: { code: 'FIELD_LOCKED' } });

  await app.page.evaluate((id) => window.api.record.remove({ id }), await idOf(app, PERSON));
  await trash.open();
  await trash.counts(1);
  expect((await trash.items())[0]).toMatch(/人物.+云岫储能/s);
  await trash.restore(0);
  await trash.isEmpty();
  await frame.undoByKey();
  await trash.open();
  await trash.counts(1);
  await frame.redoByKey();
  await trash.isEmpty();
});

/** Id of a record of Yunxiu by its code. Answers cross the bridge as JSON. */
async function idOf({ page }: App, code: string): Promise<string> {
  const list = JSON.parse(await page.evaluate(() => window.api.portfolio.list({})));
  const accounts: readonly { code: string; accountId: string }[] = list.value;
  const accountId = accounts.find((account) => account.code === 'YX')?.accountId ?? '';
  const loaded = JSON.parse(
    await page.evaluate((id) => window.api.account.load({ accountId: id }), accountId),
  );
  const records: readonly { code: string; id: string }[] = loaded.value.records;
  return records.find((record) => record.code === code)?.id ?? '';
}
