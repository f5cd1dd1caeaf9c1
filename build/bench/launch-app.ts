import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronCommand } from '../runtime/launch.mjs';
import type { Bench } from './context.ts';

export type Running = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
};

const LIMIT_MS = 90_000;

/** True once the product's first screen stands with its data. */
export const hasFirstList = () => document.documentElement.dataset.ready === 'true';

/** Starts a program with a data folder of its own and waits until `isReady` holds in its page. */
export async function launchApp(
  bench: Bench,
  appFolder: string,
  name: string,
  args: readonly string[],
  isReady: () => boolean,
): Promise<Running> {
  const userData = join(bench.folder, name);
  mkdirSync(userData, { recursive: true });
  const command = await electronCommand([...args, '--lang=zh-CN', `--user-data-dir=${userData}`], {
    appFolder,
    log: bench.log,
  });
  const electron = await _electron.launch({
    executablePath: command.command,
    args: command.args,
    env: command.env,
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: LIMIT_MS,
  });
  const ended = new Promise<void>((resolve) => electron.process().once('exit', () => resolve()));
  const page = await electron.firstWindow({ timeout: LIMIT_MS });
  page.setDefaultTimeout(LIMIT_MS);
  await page.waitForFunction(isReady);
  const close = async () => {
    await electron.close();
    await ended;
  };
  return { electron, page, close };
}
