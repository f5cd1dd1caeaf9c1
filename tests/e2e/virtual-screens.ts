import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { TestProject } from 'vitest/node';
import { hasScreen, SCREEN } from '../../build/runtime/display.mjs';
import { prepareRuntime } from '../../build/runtime/prepare.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** One screen a worker, so that no test takes focus or clipboard from another; none = the machine's own. */
    readonly screens: readonly string[];
  }
}

type VirtualScreen = { readonly name: string; readonly close: () => Promise<void> };

/** Gives every worker a screen of its own, where the machine has none. */
export default async function openScreens(project: TestProject): Promise<() => Promise<void>> {
  const count = hasScreen() ? 0 : Number(project.config.maxWorkers);
  // Says what to install where something is missing.
  if (count > 0) await prepareRuntime();
  const screens: VirtualScreen[] = [];
  const closeAll = async () => {
    await Promise.all(screens.map(({ close }) => close()));
  };
  try {
    while (screens.length < count) screens.push(await openScreen());
  } catch (thrown) {
    await closeAll();
    throw thrown;
  }
  project.provide(
    'screens',
    screens.map(({ name }) => name),
  );
  return closeAll;
}

// The shell waits for the end of its input, which comes with the end of this process, however that ends.
const WHILE_LISTENED_TO = 'Xvfb "$@" & exec 3>&-; read -r _; kill $!; wait $!';

/** Xvfb chooses a free number itself and writes it to descriptor 3; when it cannot start, that is closed instead. */
async function openScreen(): Promise<VirtualScreen> {
  const options = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const child = spawn('sh', ['-c', WHILE_LISTENED_TO, 'sh', ...options], {
    stdio: ['pipe', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const complaint = text(child.stderr as Readable);
  const close = async () => {
    child.stdin?.end();
    await ended;
  };
  const number = await firstLine(child.stdio[3] as Readable);
  if (number === '') {
    await close();
    throw new Error(`Xvfb did not start: ${await complaint}`);
  }
  return { name: `:${number}`, close };
}

/** Answers without the line's end; empty when the stream ends before it. */
async function firstLine(stream: Readable): Promise<string> {
  let read = '';
  for await (const chunk of stream) {
    read += String(chunk);
    if (read.includes('\n')) return read.trim();
  }
  return '';
}
