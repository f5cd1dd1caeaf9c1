import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { launchApp, scratchFolder, soon } from './app.ts';
import { answerDialogs } from './dialogs.ts';
import { accountOf } from './pages/account.ts';
import { dossierOf } from './pages/dossier.ts';
import { frameOf } from './pages/frame.ts';

/** CRC 32 of PNG. */
function crc(bytes: Buffer): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (rest ^ 0xffffffff) >>> 0;
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A red square as a PNG. */
function redSquare(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(side * 3, Buffer.from([200, 30, 30]))]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

test('files come in, are shown, prove values, go out and come back', async () => {
  const app = await launchApp();
  const { page } = app;
  const folder = scratchFolder();
  const picture = join(folder, '名片 王工.png');
  writeFileSync(picture, redSquare(40));
  const frame = frameOf(app);
  await accountOf(app).open('YX', 'dossier');
  await page.getByTestId('section-attachments').click();
  const names = () => page.getByTestId('attachment').locator('a').allInnerTexts();
  const preview = page.getByTestId('attachment-preview');
  expect(await names()).toHaveLength(3);

  // A PDF whose Chinese font is not in it is drawn with its words.
  const canvas = page.getByTestId('pdf-canvas');
  await soon(() => canvas.getAttribute('data-drawn')).toBe('true');
  const ink = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
      let dark = 0;
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
      return dark;
    });
  expect(await ink()).toBeGreaterThan(1_000);
  expect(await page.getByTestId('attachment-proves').innerText()).toContain('YC-YX-2025-011');

  // A text is shown as it is, a drawing as a picture.
  await page.getByRole('link', { name: /周报/ }).click();
  await soon(() => preview.locator('textarea').inputValue()).toContain('2025-12-07,1.19,0.8');
  await page.getByRole('link', { name: /走势/ }).click();
  const widthOf = () => preview.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
  await soon(widthOf).toBe(920);

  // A file chosen in the system's dialog.
  await answerDialogs(app, { open: picture });
  await page.getByTestId('add-attachment').click();
  await soon(names).toContain('名片 王工.png');
  await page.getByRole('link', { name: '名片 王工.png' }).click();
  await soon(widthOf).toBe(40);
  expect(await page.getByTestId('attachment-details').innerText()).toContain('图片');

  // The same content again is told, not stored.
  await page.getByTestId('add-attachment').click();
  await frame.notice('「名片 王工.png」的内容已在这个客户的附件里（名片 王工.png），没有重复存入。');
  expect(await names()).toHaveLength(4);

  // A file dropped on the window; the page reads it and knows no path.
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['现场拍到的铭牌：YX-07'], '拖入.txt'));
    for (const type of ['dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer, cancelable: true }));
  });
  await soon(names).toContain('拖入.txt');
  await page.getByRole('link', { name: '拖入.txt' }).click();
  await soon(() => preview.locator('textarea').inputValue()).toBe('现场拍到的铭牌：YX-07');
  await page.getByRole('link', { name: '名片 王工.png' }).click();

  // Saved outside it is what it was.
  const copy = join(folder, 'copy.png');
  await answerDialogs(app, { save: copy });
  await page.getByTestId('save-attachment').click();
  await page.locator('[data-testid="job"][data-status="done"]').filter({ hasText: 'copy.png' }).waitFor();
  expect(readFileSync(copy).equals(readFileSync(picture))).toBe(true);

  // Renamed, found by its name, removed and brought back.
  await page.getByTestId('attachment-name').locator('button').click();
  await page.getByTestId('attachment-name').locator('input').fill('王工名片（设备部）.png');
  await page.keyboard.press('Enter');
  await soon(names).toContain('王工名片（设备部）.png');
  await page.getByTestId('remove-attachment').click();
  await soon(names).not.toContain('王工名片（设备部）.png');
  await frame.undoByKey();
  await soon(names).toContain('王工名片（设备部）.png');

  // A value leads to its proof and back.
  await page.getByRole('link', { name: /合同摘要/ }).click();
  await page.getByTestId('attachment-proves').getByRole('button').first().click();
  await dossierOf(app).field('trx.contracts').or(page.getByTestId('section-page-trx')).first().waitFor();
  // A further file becomes proof of that value at once.
  const minutes = join(folder, '会议纪要.txt');
  writeFileSync(minutes, '合同续签意向');
  await answerDialogs(app, { open: minutes });
  await page.getByTestId('add-evidence-file').click();
  await soon(() => page.getByTestId('evidence-files').innerText()).toContain('会议纪要.txt');
  await frame.search('设备部');
  await page.getByTestId('palette-hit').filter({ hasText: '王工名片' }).first().click();
  await soon(() => page.getByTestId('attachment-name').innerText()).toContain('王工名片（设备部）.png');
});
