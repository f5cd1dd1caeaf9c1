import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scratchFolder } from './app.ts';

/** Runs `npm start -- …` without rebuilding; the tests run on what is built. */
function npmStart(args: readonly string[], userData: string): Promise<number | null> {
  const env = { ...process.env, ZHIBI_USER_DATA: userData };
  const child = spawn(process.execPath, ['build/runtime/start.mjs', '--no-build', ...args], {
    env,
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.once('exit', resolve));
}

it('writes a picture of the sample’s portfolio and ends', async () => {
  const folder = scratchFolder();
  const picture = join(folder, '组合.png');
  expect(await npmStart(['--sample', '--screenshot', picture], join(folder, 'data'))).toBe(0);
  const png = readFileSync(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThanOrEqual(1024);
  expect(png.length).toBeGreaterThan(30_000);
});

it('ends with 1 when the picture cannot be written', async () => {
  const folder = scratchFolder();
  const picture = join(folder, 'no', 'folder.png');
  expect(await npmStart(['--sample', '--screenshot', picture], join(folder, 'data'))).toBe(1);
  expect(existsSync(picture)).toBe(false);
});
