import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { openConnection } from '../../db/connection/connection.ts';
import { type App, launchApp, scratchFolder, sharedApp, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';
import { portfolioOf } from './pages/portfolio.ts';
import { welcomeOf } from './pages/welcome.ts';

function sampleFile(): string {
  const file = join(scratchFolder(), 'work.zhibi');
  copyFileSync(inject('sample'), file);
  return file;
}

/** Opens a file through the sample bar. */
async function open(app: App, file: string): Promise<void> {
  await answerDialogs(app, { open: file });
  await app.page.getByTestId('sample-open').click();
}

/** For the files that are refused: it stays where it was. */
const shared = sharedApp();

it('refuses what is no workspace, says so, and stays where it was', async () => {
  const app = shared();
  const file = join(scratchFolder(), 'notes.zhibi');
  writeFileSync(file, 'a shopping list, not a database');
  await open(app, file);
  await frameOf(app).notice('这不是知彼工作区文件。');
  await soon(portfolioOf(app).codes).toHaveLength(12);
  await frameOf(app).dismissNotices();
});

it('refuses a file of a newer version without touching it', async () => {
  const app = shared();
  const file = sampleFile();
  const raw = openConnection({
    path: file,
    passphrase: null,
    readOnly: false,
    mustExist: true,
    nativeBinding: null,
  });
  raw.exec('PRAGMA user_version = 999');
  raw.close();
  await open(app, file);
  await frameOf(app).notice('这个工作区由更新版本的知彼保存。请升级后再打开，文件没有被改动。');
});

it('opens a read-only file for reading and says why nothing can be saved', async () => {
  const app = await launchApp();
  const file = sampleFile();
  chmodSync(file, 0o400);
  await open(app, file);
  await app.page.getByTestId('workspace-chip').getByText('只读').waitFor();
  await accountOf(app).open('YX', 'dossier');
  await dossierOf(app).setLine('bas.headcount', '9999');
  await frameOf(app).notice('文件是只读的，不能保存。');
  await dossierOf(app).shows('bas.headcount', '6,820人');
});

it('does not open a file that a second instance holds', async () => {
  const file = sampleFile();
  const first = await launchApp({ args: [file] });
  await portfolioOf(first).appears();
  const second = await launchApp({ args: [file] });
  await welcomeOf(second).appears();
  expect(await welcomeOf(second).problem()).toContain('文件正被另一个程序占用。请关闭那个程序后再试。');
});

it('says when the last workspace is gone', async () => {
  const folder = scratchFolder();
  const app = await launchApp({ args: [join(folder, 'moved.zhibi')] });
  await welcomeOf(app).appears();
  expect(await welcomeOf(app).problem()).toMatch(/moved\.zhibi[\s\S]*文件不在了/);
});
