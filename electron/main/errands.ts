import { writeFile } from 'node:fs/promises';
import type { BrowserWindow } from 'electron';
import type { Arguments } from './arguments.ts';
import type { Marks } from './marks.ts';

/** Longest wait for a page that shows its first list. */
const LIMIT = 60_000;

/** Runs in the page: resolves with the time when the first list is painted with its fonts. */
const UNTIL_READY = untilTrue(`root.dataset.ready === 'true'`);
/** Nothing is being drawn any more; charts come after the first list. */
const UNTIL_CALM = untilTrue(`document.querySelector('[aria-busy="true"]') === null`);

function untilTrue(condition: string): string {
  return `new Promise((resolve) => {
    const root = document.documentElement;
    const check = () => {
      if (!(${condition})) return;
      observer.disconnect();
      document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now()))));
    };
    const observer = new MutationObserver(check);
    observer.observe(root, { attributes: true, childList: true, subtree: true });
    check();
  })`;
}

function withinLimit<Result>(work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The page was not ready within 60 s')), LIMIT);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function untilShown(window: BrowserWindow): Promise<void> {
  return window.isVisible()
    ? Promise.resolve()
    : new Promise((resolve) => window.once('show', () => resolve()));
}

function untilLoaded(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    window.webContents.once('dom-ready', () => resolve());
    window.webContents.once('did-fail-load', () => reject(new Error('The page could not be loaded')));
  });
}

type Output = { readonly write: (text: string) => unknown };

/**
 * What a start with `--perf` or `--screenshot` does instead of staying open; answers the exit code.
 * `--perf` prints the marks as one JSON line, `--screenshot` writes a picture of the window.
 */
export async function runErrands(
  { perf, screenshot }: Pick<Arguments, 'perf' | 'screenshot'>,
  window: BrowserWindow,
  marks: Marks,
  streams: { readonly out: Output; readonly err: Output },
): Promise<number> {
  try {
    await withinLimit(Promise.all([untilShown(window), untilLoaded(window)]));
    await withinLimit(window.webContents.executeJavaScript(UNTIL_READY));
    marks.set('firstList');
    if (screenshot) {
      await withinLimit(window.webContents.executeJavaScript(UNTIL_CALM));
      await writeFile(screenshot, (await window.webContents.capturePage()).toPNG());
    }
    if (perf) streams.out.write(`${marks.toJson()}\n`);
    return 0;
  } catch (thrown) {
    streams.err.write(`zhibi: ${thrown instanceof Error ? thrown.message : 'failed'}\n`);
    return 1;
  }
}
