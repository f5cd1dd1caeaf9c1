import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '../..');
const common = { root };

/** `code` runs in plain Node (and happy-dom where a file asks for it); `e2e` drives the real Electron. */
export default defineConfig({
  root,
  test: {
    // In a folder that the test user owns (build/runtime/work-copy.mjs), so that a run as root cannot lock it out.
    fsModuleCachePath: resolve(root, 'node_modules/.vite/modules'),
    projects: [
      {
        ...common,
        test: {
          name: 'code',
          include: ['tests/{unit,integration,security}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          // One worker less than processors is the default: on two of them that would leave one idle.
          maxWorkers: availableParallelism(),
          sequence: { groupOrder: 0 },
        },
      },
      {
        ...common,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          globalSetup: ['tests/e2e/prepare-sample.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
