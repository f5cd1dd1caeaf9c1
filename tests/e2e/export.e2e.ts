import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type App, scratchFolder, sharedApp, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

/** Text of the parts of an Office file whose name fits. */
function partsOf(file: string, name: RegExp): string {
  const parts = unzipSync(readFileSync(file), { filter: (part) => name.test(part.name) });
  return Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
}

/** Longest wait for a finished document on a busy machine, milliseconds. */
const WORK = 90_000;
const jobStatus = ({ page }: App, file: string) =>
  page.getByTestId('job').filter({ hasText: file }).getAttribute('data-status');

/** Each test makes a file of another name; the first wants a program that has made none. */
const shared = sharedApp();

it('does nothing when the place is not chosen', async () => {
  const app = shared();
  await answerDialogs(app, { save: null });
  await frameOf(app).go('documents');
  await app.page.getByTestId('document-portfolio').getByTestId('export-portfolio').click();
  await app.page.getByTestId('export-history').getByText('还没有导出过文件。').waitFor();
  expect(await app.page.getByTestId('job').count()).toBe(0);
});

it('exports the dossier of an account as Word, with progress and marks', async () => {
  const folder = scratchFolder();
  const app = shared();
  await accountOf(app).open('YX');
  await answerDialogs(app, { save: join(folder, '云岫档案.docx') });
  await app.page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    window.api.on('job.changed', ({ progress }) => void seen.push(progress));
  });
  await app.page.getByTestId('account-page').getByTestId('export-dossier').click();
  await soon(() => jobStatus(app, '云岫档案.docx'), WORK).toBe('done');
  await app.page.getByTestId('job').getByText('云岫档案.docx').waitFor();
  const progress = await app.page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  expect(progress.length).toBeGreaterThan(2);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  const text = partsOf(join(folder, '云岫档案.docx'), /^word\/document\.xml$/);
  expect(text).toContain('云岫储能');
  expect(text).toContain('〔推断〕');
  expect(text).toContain('53.40');
  expect(readdirSync(folder)).toEqual(['云岫档案.docx']);
});

it('exports the portfolio as Excel with live formulas', async () => {
  const folder = scratchFolder();
  const app = shared();
  await frameOf(app).go('portfolio');
  await answerDialogs(app, { save: join(folder, '组合') });
  await app.page.getByTestId('portfolio-page').getByTestId('export-portfolio').click();
  await soon(() => jobStatus(app, '组合.xlsx'), WORK).toBe('done');
  expect(readdirSync(folder)).toEqual(['组合.xlsx']);
  const sheets = partsOf(join(folder, '组合.xlsx'), /^xl\/worksheets\/sheet\d+\.xml$/);
  expect(sheets.match(/<f>/g)?.length).toBeGreaterThan(24);
  expect(sheets).toMatch(/<f>SUM\(/);
  expect(partsOf(join(folder, '组合.xlsx'), /^xl\/.*\.xml$/)).toContain('云岫储能');
});

it('stops an export that is cancelled and leaves nothing behind', async () => {
  const folder = scratchFolder();
  const app = shared();
  await accountOf(app).open('YX');
  await answerDialogs(app, { save: join(folder, '半途.docx') });
  // Pressed as soon as the button is there: the export of one account takes less than a second.
  await app.page.evaluate(() => {
    new MutationObserver((_changes, observer) => {
      const button = document.querySelector<HTMLButtonElement>('[data-testid="job-cancel"]');
      if (button === null) return;
      observer.disconnect();
      button.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await frameOf(app).runCommand('export.dossier');
  await soon(() => jobStatus(app, '半途.docx')).toBe('cancelled');
  expect(readdirSync(folder)).toEqual([]);
});

it('says when a folder is closed, and leaves no temporary file', async () => {
  const folder = join(scratchFolder(), 'closed');
  mkdirSync(folder);
  chmodSync(folder, 0o500);
  const app = shared();
  await answerDialogs(app, { save: join(folder, '进不去.xlsx') });
  await frameOf(app).chooseMenu('export.portfolio');
  await frameOf(app).notice('系统不允许读写这个位置。请另选位置，或调整权限。');
  await soon(() => jobStatus(app, '进不去.xlsx')).toBe('failed');
  expect(readdirSync(folder)).toEqual([]);
});
