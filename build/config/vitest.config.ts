import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { hasScreen } from '../runtime/display.mjs';
import { LongestFirst } from './longest-first.ts';

const root = resolve(import.meta.dirname, '../..');
const common = { root };
/** Tests of shared/, which reads no clock and no environment, and keeps nothing between two calls. */
const PURE = 'tests/unit/{domain,figure,format,i18n,import,report,schemas}/**/*.test.ts';
const plain = {
  testTimeout: 30_000,
  // One worker less than processors is the default: on two of them that would leave one idle.
  maxWorkers: availableParallelism(),
  sequence: { groupOrder: 0 },
};

/** `code` and `pure` run in plain Node (and happy-dom where a file asks for it); `e2e` drives the real Electron. */
export default defineConfig({
  root,
  test: {
    // In a folder that the test user owns (build/runtime/work-copy.mjs), so that a run as root cannot lock it out.
    fsModuleCachePath: resolve(root, 'node_modules/.vite/modules'),
    sequence: { sequencer: LongestFirst },
    globalSetup: ['tests/helpers/prepare-sample.ts'],
    projects: [
      {
        ...common,
        test: {
          name: 'code',
          include: ['tests/{unit,integration,security}/**/*.test.{ts,tsx}'],
          exclude: [PURE],
          ...plain,
        },
      },
      {
        ...common,
        // Files that cannot disturb each other share their workers, which saves a start and all imports for each.
        test: { name: 'pure', include: [PURE], isolate: false, ...plain },
      },
      {
        ...common,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/virtual-screens.ts'],
          setupFiles: ['tests/e2e/own-screen.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A screen that is there has one focus and one clipboard; where there is none, each worker gets its own.
          maxWorkers: hasScreen() ? 1 : 2,
          // The files share nothing but the code of the tests: the programs they start are processes of their own.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
