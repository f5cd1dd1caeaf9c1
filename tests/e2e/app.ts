import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, errors, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, onTestFinished } from 'vitest';
import { electronCommand } from '../../build/runtime/launch.mjs';

export type LaunchOptions = {
  /** Folder of an earlier run, to find the same settings and workspace again; left out = a fresh one. */
  readonly userData?: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The program makes the sample itself, as it does at its first start; else it finds one that was made before. */
  readonly isFirst?: boolean;
};

/** The running program, its first window, and what went wrong in it. */
export type App = {
  readonly electron: ElectronApplication;
  readonly page: Page;
  readonly userData: string;
  /** Errors of the page and its console since the start; a test that leaves any fails. */
  readonly problems: string[];
  /** Quits as a user does and waits for the end of the process; answers its exit code. */
  readonly quit: () => Promise<number | null>;
};

/** Longest wait for anything a user would see, milliseconds. */
export const PATIENCE = 30_000;

/** A folder that goes when the test ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Starts the built app as `npm start` does, with a data folder of its own and answers checked by the data host.
 * Throws with the reason when there is no Electron to start; a test never goes on without one.
 */
export async function launchApp(options: LaunchOptions = {}): Promise<App> {
  const userData = options.userData ?? join(scratchFolder(), 'data');
  const app = await start(userData, options);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await pictureOf(app.page, task.name);
    await app.quit();
    expect(app.problems).toEqual([]);
    expect(logOf(userData)).not.toContain('UNEXPECTED');
  });
  return app;
}

/**
 * One program for several tests of a file, started before the first and quit after the last: for tests that look, or
 * change what no other of them looks at. Whatever wants a program that nobody has touched starts its own.
 */
export function sharedApp(): () => App {
  let shared: App | null = null;
  const app = () => {
    if (shared === null) throw new Error('the shared program is started before the first test');
    return shared;
  };
  const folder = mkdtempSync(join(tmpdir(), 'zhibi-e2e-'));
  beforeAll(async () => {
    shared = await start(join(folder, 'data'));
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await pictureOf(app().page, task.name);
    expect(app().problems.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await app().quit();
    const log = logOf(app().userData);
    rmSync(folder, { recursive: true, force: true });
    expect(log).not.toContain('UNEXPECTED');
  });
  return app;
}

async function start(
  userData: string,
  { args = [], env = {}, isFirst = false }: LaunchOptions = {},
): Promise<App> {
  if (!isFirst && !existsSync(userData)) copySample(userData);
  const variables = { ...process.env, ZHIBI_USER_DATA: userData, ZHIBI_CHECK: '1', ...env };
  const command = await electronCommand(['--lang=zh-CN', ...args], { env: variables });
  const electron = await launched({
    executablePath: command.command,
    args: [...command.args],
    env: command.env,
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const child = electron.process();
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const problems: string[] = [];
  const page = await electron.firstWindow();
  page.setDefaultTimeout(PATIENCE);
  page.on('pageerror', (error) => problems.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await untilReady(page);
  const quit = async () => {
    if (child.exitCode === null) await electron.close();
    return ended;
  };
  return { electron, page, userData, problems, quit };
}

function copySample(userData: string): void {
  const folder = join(userData, 'sample');
  mkdirSync(folder, { recursive: true });
  copyFileSync(inject('sample'), join(folder, 'sample.zhibi'));
}

type Launch = NonNullable<Parameters<typeof _electron.launch>[0]>;

/**
 * About one start in a hundred never tells Playwright the address of its inspector; Playwright ends it then, and it is
 * tried once more. A program that hangs in its own start hangs again.
 */
async function launched(options: Launch): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: 25_000 });
  } catch (thrown) {
    if (!(thrown instanceof errors.TimeoutError)) throw thrown;
    return await _electron.launch({ ...options, timeout: 60_000 });
  }
}

/** What the window looked like when a test failed; the page may be gone by then. */
async function pictureOf(page: Page, name: string): Promise<void> {
  const file = `${name.replaceAll(/[^\w一-鿿]+/g, '-').slice(0, 80)}.png`;
  await page.screenshot({ path: join('tests', 'output', 'failures', file) }).catch(() => undefined);
}

/** Waits until the first screen stands with its data. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, {
    timeout: 60_000,
  });
}

/** Reads until the expectation holds: `await soon(() => field.text()).toBe('…')`. */
export function soon<Value>(
  read: () => Promise<Value> | Value,
  patience = PATIENCE,
): ReturnType<typeof expect.poll> {
  return expect.poll(read, { timeout: patience, interval: 50 });
}

/** What the program has logged so far. */
export function logOf(userData: string): string {
  try {
    return readFileSync(join(userData, 'logs', 'zhibi.log'), 'utf8');
  } catch {
    return '';
  }
}
