import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { launchApp, scratchFolder, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';

it('puts one rival together over all accounts, leads to its supplier page and prints it', async () => {
  const folder = scratchFolder();
  const app = await launchApp();
  const { page } = app;
  await page.getByTestId('rail-competitors').click();
  await page.getByTestId('competitors-table').getByRole('link', { name: '霁野自动化' }).click();
  const standing = page.getByTestId('rival-standing');
  await standing.waitFor();
  expect(await standing.getByRole('link').allInnerTexts()).toEqual(['千澜汽车', '云岫储能', '哲枫家电']);
  expect(await page.getByTestId('rival-figures').innerText()).toContain('2026-06-30');
  expect(await page.getByTestId('rival-calendar').getByRole('listitem').count()).toBeGreaterThanOrEqual(4);
  expect(await page.getByTestId('rival-friends').getByRole('listitem').count()).toBe(2);

  await answerDialogs(app, { save: join(folder, '霁野.docx') });
  await page.getByTestId('export-competitor').click();
  await soon(() => page.getByTestId('job').first().getAttribute('data-status'), 90_000).toBe('done');
  const parts = unzipSync(readFileSync(join(folder, '霁野.docx')), {
    filter: ({ name }) => name === 'word/document.xml',
  });
  const text = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('');
  expect(text).toContain('接口封闭');
  expect(text).toContain('〔推断〕');

  await standing.getByRole('link', { name: '哲枫家电' }).click();
  await page.getByTestId('supplier-page').waitFor();
  expect(await page.getByTestId('supplier-page').innerText()).toContain('霁野');
});
