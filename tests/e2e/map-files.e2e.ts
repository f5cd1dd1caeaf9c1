import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { type App, launchApp, scratchFolder, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { accountOf } from './pages/account.ts';
import { frameOf } from './pages/frame.ts';

const LIST = join(import.meta.dirname, '../fixtures/data/people/northwind-employees.csv');
const WORK = 60_000;

async function exportAs(app: App, format: string, file: string): Promise<Buffer> {
  await answerDialogs(app, { save: file });
  await frameOf(app).runCommand('export.map');
  await app.page.getByTestId(`map-format-${format}`).click();
  await app.page.getByTestId('map-export-size').waitFor();
  await app.page.getByTestId('export-map-run').click();
  const name = file.slice(file.lastIndexOf('/') + 1);
  const job = app.page.getByTestId('job').filter({ hasText: name });
  await soon(() => job.getAttribute('data-status'), WORK).toBe('done');
  return readFileSync(file);
}

/** Presses the button that copies the picture, and measures what goes to the clipboard. */
async function copiedSize({ page }: App): Promise<{ width: number; height: number }> {
  const size = page.evaluate(
    () =>
      new Promise<{ width: number; height: number }>((done, fail) => {
        const { clipboard } = navigator;
        const write = clipboard.write.bind(clipboard);
        clipboard.write = async (items) => {
          await write(items);
          const { width, height } = await createImageBitmap(
            await (items[0] as ClipboardItem).getType('image/png'),
          );
          done({ width, height });
        };
        setTimeout(() => fail(new Error('nothing was copied')), 20_000);
      }),
  );
  await page.getByTestId('export-map-copy').click();
  return size;
}

it('takes people in from a list and back, and the map out in four formats and on the clipboard', async () => {
  const app = await launchApp();
  const { page } = app;
  await accountOf(app).open('YX');
  await accountOf(app).openTab('map');

  await answerDialogs(app, { open: LIST });
  await frameOf(app).runCommand('people.import');
  await page.getByTestId('import-choose').click();
  await page.getByTestId('import-columns').waitFor();
  await page.getByTestId('import-next').click();
  await soon(() => page.getByTestId('import-count-create').textContent()).toBe('9');
  await page.getByTestId('import-tree').getByText('Andrew Fuller').waitFor();
  await page.getByTestId('import-run').click();
  await page.getByTestId('import-open-map').click();
  await page
    .getByRole('button', { name: /Andrew Fuller/ })
    .first()
    .waitFor();
  await frameOf(app).undoByKey();
  await soon(() => page.getByRole('button', { name: /Andrew Fuller/ }).count()).toBe(0);

  await frameOf(app).runCommand('export.map');
  await page.getByTestId('export-map-zoom').click();
  expect(await page.getByTestId('export-map-zoom').getAttribute('aria-pressed')).toBe('true');
  const natural = await page
    .getByTestId('export-map-zoom')
    .locator('img')
    .evaluate((image) => ({ width: image.clientWidth, height: image.clientHeight }));
  expect(await copiedSize(app)).toEqual({ width: natural.width * 2, height: natural.height * 2 });
  await frameOf(app).notice('图片已复制');
  await page.keyboard.press('Escape');
  await page.getByTestId('export-map-run').waitFor({ state: 'detached' });

  const folder = scratchFolder();
  const svg = (await exportAs(app, 'svg', join(folder, '地图.svg'))).toString('utf8');
  expect(svg.match(/<text[^>]*>陆承渊<\/text>/g)).toHaveLength(1);
  const png = await exportAs(app, 'png', join(folder, '地图.png'));
  const [, width = '0'] = /<svg[^>]* width="(\d+)"/.exec(svg) ?? [];
  expect(png.readUInt32BE(16)).toBe(Number(width) * 3);
  const pdf = await exportAs(app, 'pdf', join(folder, '地图.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  const docx = await exportAs(app, 'docx', join(folder, '地图.docx'));
  const document = strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('w:orient="landscape"');
  expect(document).toContain('关系分 RS');
}, 120_000);
